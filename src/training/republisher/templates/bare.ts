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

/** Nearly unstyled: divs and line breaks, one thing under the other. */
export const bare: Template = {
  id: 'bare',
  heldOut: false,
  namings: ['none', 'none', 'hashed', 'words'],
  semanticShare: 0.05,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['br', 'br', 'div', 'p']),
      promos: ['strong', 'paragraph', 'bare', 'all-linked', 'emphasis'],
      heading: 'h3',
    };
    const style = m.random.pick(['breaks', 'list', 'modules'] as const);
    const header =
      m.link(page.home, page.siteName, 'logo') + menuMarkup(page.menu, m.random.pick(['row', 'bars']), m);
    const title =
      crumbsMarkup(page, 'div', m) +
      (m.random.chance(0.7)
        ? m.text('title', 'title', page.title)
        : m.el('div', 'title', m.text('b', null, page.title))) +
      metaMarkup(page, 'line', m);
    const tail = [
      tagsMarkup(page, 'row', m) + shareMarkup(page, m),
      commentsMarkup(page, m.random.pick(['breaks', 'boxes']), m) + formMarkup(page.form, 'plain', m),
      gridBlocks(page, ['below', 'end', 'side'], style, 'div', m),
    ];
    const order = m.random.chance(0.5) ? tail : [tail[0], tail[2], tail[1]];
    return [
      m.el('div', 'head', header),
      gridBlocks(page, ['top'], style, 'div', m),
      m.el(
        'div',
        'page',
        title +
          m.el('div', 'body', bodyMarkup(page.body, look, m)) +
          bioMarkup(page, m) +
          neighboursMarkup(page, m),
      ),
      ...order,
      newsletterMarkup(page, m),
      footerMarkup(page, 'row', m),
    ].join('');
  },
};
