import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  metaMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { BodyPiece } from '../page-content.ts';
import type { Template } from '../template.ts';
import { themeWords } from '../theme-words.ts';

/** A gallery: the article in slides of a few paragraphs, each with its number and a link to the next. */
export const slideshow: Template = {
  id: 'slideshow',
  heldOut: true,
  namings: ['words', 'nested', 'hashed', 'utilities'],
  semanticShare: 0.4,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['paragraph', 'box', 'strong', 'bare'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const words = themeWords(page.language);
    const slides = slidesOf(page.body, m.random.between(2, 5));
    const saysSlide = m.random.chance(0.4);
    const style = m.random.pick(['one-link', 'modules', 'articles'] as const);
    const slide = (pieces: readonly BodyPiece[], i: number): string => {
      const count = `${saysSlide ? `${words.slide} ` : ''}${i + 1} / ${slides.length}`;
      const links = [
        i === 0 ? '' : m.link(`#${i}`, escapeText(words.previous)),
        i === slides.length - 1 ? '' : m.link(`#${i + 2}`, escapeText(words.next)),
      ];
      return m.el(
        'section',
        'slide',
        m.text('div', 'cardMeta', count) +
          bodyMarkup(pieces, look, m) +
          m.el('div', 'neighbours', links.join(' ')),
        ` id="${i + 1}"`,
      );
    };
    const head =
      crumbsMarkup(page, 'div', m) + m.text('title', 'title', page.title) + metaMarkup(page, 'line', m);
    return [
      m.el(
        'header',
        'head',
        m.link(page.home, escapeText(page.siteName), 'logo') + menuMarkup(page.menu, 'list', m),
      ),
      gridBlocks(page, ['top'], style, 'section', m),
      m.el(
        'article',
        'story',
        head +
          shareMarkup(page, m) +
          m.el('div', 'body', slides.map(slide).join('')) +
          tagsMarkup(page, 'list', m),
      ),
      bioMarkup(page, m),
      gridBlocks(page, ['below', 'side'], style, 'section', m),
      commentsMarkup(page, 'list', m) + formMarkup(page.form, 'labels', m),
      neighboursMarkup(page, m),
      gridBlocks(page, ['end'], style, 'section', m),
      newsletterMarkup(page, m),
      footerMarkup(page, 'row', m),
    ].join('');
  },
};

/** The pieces of a body in slides of so many paragraphs; headings go with what they head. */
function slidesOf(body: readonly BodyPiece[], size: number): BodyPiece[][] {
  const slides: BodyPiece[][] = [[]];
  let paragraphs = 0;
  for (const piece of body) {
    const opens = piece.kind === 'paragraph' || piece.kind === 'heading';
    if (opens && paragraphs >= size) {
      slides.push([]);
      paragraphs = 0;
    }
    slides.at(-1)?.push(piece);
    if (piece.kind === 'paragraph') paragraphs++;
  }
  return slides;
}
