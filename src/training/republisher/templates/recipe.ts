import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Template } from '../template.ts';
import { themeWords } from '../theme-words.ts';

/** A food blog's theme: a button to jump, stars, the author's box beside the text, a card of facts at the end. */
export const recipe: Template = {
  id: 'recipe',
  heldOut: false,
  namings: ['words', 'prefixed', 'nested', 'utilities'],
  semanticShare: 0.5,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['named-paragraph', 'strong', 'emphasis', 'paragraph', 'box'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const words = themeWords(page.language);
    const rating = `${words.rating}: 4.${m.random.between(1, 9)} (${m.random.between(3, 900)})`;
    const hasCard = m.random.chance(0.5);
    const style = m.random.pick(['one-link', 'articles', 'modules'] as const);
    const { byline, date } = page;
    const by =
      byline === null
        ? ''
        : m.el(
            'span',
            'author',
            `${escapeText(byline.marker)} ${m.link(byline.href, escapeText(byline.name))}`,
          );
    const day = date === null ? '' : m.text('time', 'date', date.text);
    const card = hasCard
      ? m.el(
          'div',
          'grid',
          m.text('div', 'cardTitle', page.title) + m.text('div', 'cardMeta', rating),
          ' id="card"',
        )
      : '';
    const side =
      bioMarkup(page, m) + gridBlocks(page, ['side'], style, 'section', m) + newsletterMarkup(page, m);
    const story = m.el(
      'article',
      'story',
      crumbsMarkup(page, 'nav', m) +
        m.text('title', 'title', page.title) +
        (by + day === '' ? '' : m.el('div', 'meta', `${by} ${day}`)) +
        m.el(
          'div',
          'row',
          `${m.link('#card', escapeText(words.jump), 'button')} ${m.text('span', 'hint', rating)}`,
        ) +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        card +
        shareMarkup(page, m) +
        tagsMarkup(page, 'row', m),
    );
    return [
      m.el(
        'header',
        'head',
        menuMarkup(page.menu, 'list', m) + m.link(page.home, escapeText(page.siteName), 'logo'),
      ),
      gridBlocks(page, ['top'], style, 'section', m),
      m.el(
        'div',
        'page',
        m.el(
          'main',
          'column',
          story +
            neighboursMarkup(page, m) +
            gridBlocks(page, ['below'], style, 'section', m) +
            commentsMarkup(page, 'list', m) +
            formMarkup(page.form, 'labels', m),
        ) + (side === '' ? '' : m.el('aside', 'side', side)),
      ),
      gridBlocks(page, ['end'], style, 'section', m),
      footerMarkup(page, 'row', m),
    ].join('');
  },
};
