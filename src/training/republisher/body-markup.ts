import { escapeText, type Markup } from './markup.ts';
import type { BodyPiece } from './page-content.ts';
import { type PromoStyle, promoMarkup } from './promo-markup.ts';

/** How a template sets the text of an article. */
export interface BodyLook {
  /** What divides paragraphs: elements, or line breaks as on old pages. */
  readonly paragraph: 'p' | 'div' | 'br';
  readonly promos: readonly PromoStyle[];
  readonly heading: string;
}

/** The text of an article with all that stands between its paragraphs. */
export function bodyMarkup(body: readonly BodyPiece[], look: BodyLook, markup: Markup): string {
  const style = markup.random.pick(look.promos);
  return body.map(piece => pieceMarkup(piece, look, style, markup)).join('');
}

function pieceMarkup(piece: BodyPiece, look: BodyLook, style: PromoStyle, markup: Markup): string {
  const line = (inner: string): string =>
    look.paragraph === 'br'
      ? `${inner}<br>\n<br>\n`
      : markup.el(look.paragraph, look.paragraph === 'div' ? 'block' : null, inner);
  switch (piece.kind) {
    case 'paragraph':
      return line(piece.html);
    case 'heading':
      return look.paragraph === 'br'
        ? line(markup.text('b', null, piece.text))
        : markup.text(look.heading, null, piece.text);
    case 'list':
      return markup.el('ul', null, piece.items.map(item => markup.text('li', null, item)).join(''));
    case 'line':
      return line(`${escapeText(piece.text)}${markup.link(piece.href, escapeText(piece.anchor))}`);
    case 'ad':
      return markup.el('div', 'ad', piece.label === null ? '' : escapeText(piece.label));
    case 'picture': {
      const picture = markup.picture(piece.src, piece.alt);
      const caption = piece.caption === null ? '' : markup.text('figcaption', 'caption', piece.caption);
      return markup.el('figure', 'figure', `${picture}${caption}`);
    }
    case 'promo':
      if (look.paragraph !== 'br') return promoMarkup(piece, style, markup);
      return line(
        `${markup.text('b', null, `${piece.leadIn ?? ''}${piece.divider}`)} ${markup.link(piece.href, escapeText(piece.headline))}`,
      );
  }
}
