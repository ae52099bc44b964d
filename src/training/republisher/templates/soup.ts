import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { type GridStyle, gridMarkup } from '../card-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  menuMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** What a front-end framework leaves: divs in divs, hashed names, an id at the root. */
export const soup: Template = {
  id: 'soup',
  heldOut: false,
  namings: ['hashed', 'hashed', 'utilities'],
  semanticShare: 0.2,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'div']),
      promos: ['box', 'split', 'paragraph', 'bare', 'strong'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const nest = (inner: string, depth: number): string =>
      depth === 0 ? inner : m.el('div', 'row', nest(inner, depth - 1));
    const style: GridStyle = m.random.pick(['one-link', 'modules'] as const);
    const block = (grid: Grid): string =>
      nest(
        m.el('div', 'gridTitle', m.text('span', null, grid.heading)) +
          m.el('div', 'cards', gridMarkup(grid, style, m)),
        2,
      );
    const blocks = (top: boolean): string =>
      page.grids
        .filter(grid => (grid.place === 'top') === top)
        .map(block)
        .join('');
    const { byline, date } = page;
    const meta = [
      byline === null
        ? ''
        : m.el('span', 'author', m.link(byline.href, escapeText(`${byline.marker} ${byline.name}`))),
      date === null ? '' : m.text('span', 'date', date.text),
    ].filter(part => part !== '');
    const story =
      crumbsMarkup(page, 'div', m) +
      m.text('title', 'title', page.title) +
      (meta.length === 0 ? '' : m.el('div', 'meta', meta.join(' '))) +
      shareMarkup(page, m) +
      m.el('div', 'body', bodyMarkup(page.body, look, m)) +
      tagsMarkup(page, 'list', m) +
      bioMarkup(page, m);
    const tail = [
      blocks(false),
      commentsMarkup(page, 'boxes', m) + formMarkup(page.form, m.random.pick(['placeholders', 'plain']), m),
      newsletterMarkup(page, m),
    ];
    const inner = [
      nest(m.link(page.home, page.siteName, 'logo') + menuMarkup(page.menu, 'row', m), 2),
      blocks(true),
      nest(m.el('article', 'story', story), m.random.between(1, 4)),
      neighboursMarkup(page, m),
      ...m.random.sample(tail, tail.length),
      m.el(
        'footer',
        'foot',
        menuMarkup(page.footerLinks, 'row', m) + m.text('div', 'legal', page.footerLine),
      ),
    ];
    return `<div id="${m.random.pick(['root', '__next', 'app', 'main-app'])}">${inner.join('')}</div>`;
  },
};
