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
import type { Template } from '../template.ts';

/** One column of divs from top to bottom, as an endless page loads them: nothing says what is the article. */
export const stream: Template = {
  id: 'stream',
  heldOut: false,
  namings: ['hashed', 'utilities', 'none', 'words'],
  semanticShare: 0,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['div', 'div', 'p']),
      promos: ['box', 'split', 'bare', 'strong', 'named-paragraph'],
      heading: m.random.pick(['h2', 'h3', 'div']),
    };
    const style = m.random.pick(['one-link', 'modules'] as const);
    const titleIsDiv = m.random.chance(0.3);
    const title = titleIsDiv ? m.text('div', 'title', page.title) : m.text('title', 'title', page.title);
    const div = (inner: string): string => (inner === '' ? '' : m.el('div', 'row', inner));
    const rest = [
      gridBlocks(page, ['below', 'side'], style, 'div', m),
      div(
        commentsMarkup(page, 'boxes', m) + formMarkup(page.form, m.random.pick(['plain', 'placeholders']), m),
      ),
      div(newsletterMarkup(page, m)),
      div(neighboursMarkup(page, m)),
    ];
    return m.el(
      'div',
      'page',
      [
        m.el(
          'div',
          'head',
          m.link(page.home, escapeText(page.siteName), 'logo') + menuMarkup(page.menu, 'row', m),
        ),
        gridBlocks(page, ['top'], style, 'div', m),
        div(crumbsMarkup(page, 'div', m)),
        div(title),
        div(metaMarkup(page, m.random.pick(['line', 'blocks']), m)),
        div(shareMarkup(page, m)),
        m.el('div', 'body', bodyMarkup(page.body, look, m)),
        div(tagsMarkup(page, 'row', m) + bioMarkup(page, m)),
        ...m.random.sample(rest, rest.length),
        gridBlocks(page, ['end'], style, 'div', m),
        footerMarkup(page, 'row', m),
      ].join(''),
    );
  },
};
