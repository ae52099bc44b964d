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

/** A magazine: one column, a large head, figures, sections of cards under the text. */
export const magazine: Template = {
  id: 'magazine',
  heldOut: false,
  namings: ['words', 'nested', 'utilities', 'hashed'],
  semanticShare: 0.9,
  htmlAttributes: '',
  render(page, m) {
    const style = m.random.pick(['articles', 'one-link', 'modules'] as const);
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['aside', 'named-paragraph', 'emphasis', 'bare', 'paragraph', 'box'],
      heading: 'h2',
    };
    const meta = metaMarkup(page, m.random.pick(['blocks', 'line']), m);
    const titleFirst = m.random.chance(0.5);
    const head = crumbsMarkup(page, 'p', m) + m.text('title', 'title', page.title);
    const bioOnTop = m.random.chance(0.2);
    const parts = [
      gridBlocks(page, ['below', 'side'], style, 'section', m),
      commentsMarkup(page, 'boxes', m) + formMarkup(page.form, m.random.pick(['labels', 'placeholders']), m),
      newsletterMarkup(page, m),
    ];
    const story = m.el(
      'article',
      'story',
      m.el('header', 'head', titleFirst ? head + meta : meta + head) +
        (bioOnTop ? bioMarkup(page, m) : '') +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        m.el(
          'footer',
          null,
          tagsMarkup(page, 'row', m) + shareMarkup(page, m) + (bioOnTop ? '' : bioMarkup(page, m)),
        ),
    );
    return (
      m.el(
        'header',
        'head',
        m.link(page.home, page.siteName, 'logo') + m.el('nav', null, menuMarkup(page.menu, 'list', m)),
      ) +
      gridBlocks(page, ['top'], style, 'section', m) +
      m.el(
        'main',
        'page',
        story + m.random.sample(parts, parts.length).join('') + neighboursMarkup(page, m),
      ) +
      gridBlocks(page, ['end'], style, 'section', m) +
      footerMarkup(page, m.random.pick(['list', 'row']), m)
    );
  },
};
