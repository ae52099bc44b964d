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

/** A blog theme: header, post, comments, a column of widgets with lists of links. */
export const journal: Template = {
  id: 'journal',
  heldOut: false,
  namings: ['words', 'words', 'prefixed', 'none'],
  semanticShare: 0.6,
  htmlAttributes: '',
  render(page, m) {
    const style = m.random.pick(['list', 'list', 'numbered', 'modules'] as const);
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['paragraph', 'strong', 'list', 'bare', 'quote', 'all-linked'],
      heading: m.random.pick(['h2', 'h3', 'h4']),
    };
    const labelUnder = m.random.chance(0.4);
    const crumbs = crumbsMarkup(page, 'div', m);
    // Glued or a trail, the links belong to the title.
    const isTrail = page.crumbs.length > 1;
    const header = m.el(
      'header',
      null,
      (labelUnder && !isTrail ? '' : crumbs) +
        m.text('title', 'title', page.title) +
        metaMarkup(page, 'line', m),
    );
    const story = m.el(
      'article',
      'story',
      header +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        shareMarkup(page, m) +
        m.el('div', 'meta', labelUnder && !isTrail ? crumbs : '') +
        tagsMarkup(page, 'row', m) +
        bioMarkup(page, m),
    );
    const discussion = commentsMarkup(page, 'list', m) + formMarkup(page.form, 'labels', m);
    const below = gridBlocks(page, ['below', 'top'], style, 'div', m);
    const after = m.random.chance(0.5) ? below + discussion : discussion + below;
    const widgets = gridBlocks(page, ['side', 'end'], style, 'section', m) + newsletterMarkup(page, m);
    const side = m.el('aside', 'side', widgets);
    return m.el(
      'div',
      'page',
      m.el(
        'header',
        'head',
        m.el('p', 'logo', m.link(page.home, page.siteName)) + menuMarkup(page.menu, 'list', m),
      ) +
        m.el(
          'div',
          'row',
          m.el('main', 'column', story + neighboursMarkup(page, m) + after) + (widgets === '' ? '' : side),
        ) +
        footerMarkup(page, m.random.pick(['row', 'bars', 'list']), m),
    );
  },
};
