import { escapeText, type Markup } from './markup.ts';
import type { PromoPiece } from './page-content.ts';

/** Ways in which themes and plugins set a promotional line between paragraphs. */
export type PromoStyle =
  | 'paragraph'
  | 'named-paragraph'
  | 'box'
  | 'quote'
  | 'aside'
  | 'strong'
  | 'all-linked'
  | 'bare'
  | 'list'
  | 'split'
  | 'emphasis'
  | 'cell';
type Render = (promo: PromoPiece, markup: Markup) => string;

const lead = ({ leadIn, divider }: PromoPiece): string => escapeText(`${leadIn ?? ''}${divider}`);
const headline = (promo: PromoPiece, markup: Markup): string =>
  markup.link(promo.href, escapeText(promo.headline));

const STYLES: Readonly<Record<PromoStyle, Render>> = {
  paragraph: (promo, m) => m.el('p', null, `${lead(promo)}${headline(promo, m)}`),
  'named-paragraph': (promo, m) => m.el('p', 'promo', `${lead(promo)}${headline(promo, m)}`),
  box: (promo, m) => m.el('div', 'promo', `${m.el('span', null, lead(promo))} ${headline(promo, m)}`),
  quote: (promo, m) => m.el('blockquote', null, `${lead(promo)}${headline(promo, m)}`),
  aside: (promo, m) => m.el('aside', 'promo', m.el('p', null, `${lead(promo)}${headline(promo, m)}`)),
  strong: (promo, m) => m.el('p', null, `${m.el('strong', null, lead(promo))} ${headline(promo, m)}`),
  'all-linked': (promo, m) =>
    m.el('p', null, m.link(promo.href, `${lead(promo)}${escapeText(promo.headline)}`)),
  // The lead-in is the link's own, so nothing is left of it but the headline.
  bare: (promo, m) =>
    m.el('p', null, promo.href === null ? `${lead(promo)}${escapeText(promo.headline)}` : headline(promo, m)),
  list: (promo, m) => m.el('ul', null, m.el('li', null, `${lead(promo)}${headline(promo, m)}`)),
  split: (promo, m) =>
    m.el(
      'div',
      'promo',
      promo.href === null
        ? m.el('p', null, `${lead(promo)}${headline(promo, m)}`)
        : m.el('p', null, escapeText(promo.leadIn ?? '')) + m.el('p', null, headline(promo, m)),
    ),
  emphasis: (promo, m) => m.el('p', null, `${m.el('em', null, `${lead(promo)}${headline(promo, m)}`)}`),
  cell: (promo, m) =>
    m.el('table', null, m.el('tr', null, m.el('td', null, `${lead(promo)}${headline(promo, m)}`))),
};

/** The promotional line in a style. */
export function promoMarkup(promo: PromoPiece, style: PromoStyle, markup: Markup): string {
  return STYLES[style](promo, markup);
}
