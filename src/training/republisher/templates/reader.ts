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

/** Full width for reading, all else as cards at the end. */
export const reader: Template = {
  id: 'reader',
  heldOut: false,
  namings: ['utilities', 'nested', 'hashed', 'words'],
  semanticShare: 0.7,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'p', 'div']),
      promos: ['aside', 'box', 'bare', 'named-paragraph', 'split'],
      heading: 'h2',
    };
    const style = m.random.pick(['one-link', 'one-link', 'articles'] as const);
    const hero = m.el(
      'section',
      null,
      crumbsMarkup(page, 'div', m) + m.text('title', 'title', page.title) + metaMarkup(page, 'blocks', m),
    );
    const foot = [shareMarkup(page, m), bioMarkup(page, m), tagsMarkup(page, 'list', m)];
    const cards = gridBlocks(page, ['top', 'side', 'below', 'end'], style, 'section', m);
    const discussion = m.el(
      'section',
      null,
      commentsMarkup(page, 'boxes', m) + formMarkup(page.form, m.random.pick(['placeholders', 'labels']), m),
    );
    return [
      m.el('nav', 'head', m.link(page.home, page.siteName, 'logo') + menuMarkup(page.menu, 'row', m)),
      m.el(
        'main',
        'page',
        m.el(
          'article',
          'story',
          hero + m.el('section', 'body', bodyMarkup(page.body, look, m)) + m.random.sample(foot, 3).join(''),
        ),
      ),
      neighboursMarkup(page, m),
      m.random.chance(0.6) ? cards + discussion : discussion + cards,
      newsletterMarkup(page, m),
      footerMarkup(page, m.random.pick(['row', 'list']), m),
    ].join('');
  },
};
