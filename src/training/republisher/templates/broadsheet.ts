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
import type { Template } from '../template.ts';

/** A newspaper theme: header rows, a wide and a narrow column, blocks of modules. */
export const broadsheet: Template = {
  id: 'broadsheet',
  heldOut: false,
  namings: ['words', 'prefixed', 'nested'],
  semanticShare: 0.35,
  htmlAttributes: '',
  render(page, m) {
    const sideFirst = m.random.chance(0.15);
    const style = m.random.pick(['modules', 'modules', 'articles', 'one-link'] as const);
    const shareOnTop = m.random.chance(0.5);
    const formFirst = m.random.chance(0.5);
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['paragraph', 'named-paragraph', 'box', 'strong', 'all-linked', 'quote'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const discussion = [
      commentsMarkup(page, m.random.pick(['list', 'boxes']), m),
      formMarkup(page.form, m.random.pick(['labels', 'placeholders']), m),
    ];
    const share = shareMarkup(page, m);
    const header = m.el(
      'header',
      'head',
      m.el('div', 'row', m.el('div', 'logo', m.link(page.home, page.siteName))) +
        m.el('nav', 'row', menuMarkup(page.menu, 'list', m)),
    );
    const story = m.el(
      'article',
      'story',
      m.el(
        'div',
        'row',
        crumbsMarkup(page, 'div', m) + m.text('title', 'title', page.title) + metaMarkup(page, 'line', m),
      ) +
        (shareOnTop ? share : '') +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        tagsMarkup(page, 'list', m) +
        (shareOnTop ? '' : share) +
        neighboursMarkup(page, m) +
        bioMarkup(page, m),
    );
    const below = gridBlocks(page, ['below'], style, 'div', m);
    const wide = m.el(
      'div',
      'column',
      story + (formFirst ? discussion.join('') + below : below + discussion.join('')),
    );
    const side = m.el(
      'aside',
      'side',
      gridBlocks(page, ['side'], style, 'div', m) + newsletterMarkup(page, m),
    );
    const rows = m.el('div', 'row', sideFirst ? side + wide : wide + side);
    const end = gridBlocks(page, ['end'], style, 'div', m);
    const top = gridBlocks(page, ['top'], style, 'div', m);
    return m.el(
      'div',
      'page',
      header + top + rows + (end === '' ? '' : m.el('div', 'row', end)) + footerMarkup(page, 'list', m),
    );
  },
};
