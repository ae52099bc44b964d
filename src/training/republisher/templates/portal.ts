import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlock } from '../card-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  metaMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Template } from '../template.ts';

/** A portal in nested tables: links on the left, the text in the middle, other articles on the right. */
export const portal: Template = {
  id: 'portal',
  heldOut: false,
  namings: ['none', 'none', 'words', 'hashed'],
  semanticShare: 0,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'br', 'p']),
      promos: ['paragraph', 'strong', 'cell', 'emphasis', 'bare'],
      heading: 'h3',
    };
    const style = m.random.pick(['rows', 'breaks', 'list'] as const);
    const row = (...cells: string[]): string =>
      m.el('tr', null, cells.map(cell => m.el('td', null, cell, ' valign="top"')).join(''));
    const menu = page.menu.map(({ text, href }) => row(m.link(href, escapeText(text)))).join('');
    const onLeft = page.grids.filter((grid, i) => grid.place === 'side' && i % 2 === 0);
    const under = page.grids.filter(grid => grid.place === 'below' || grid.place === 'end');
    const onRight = page.grids.filter(grid => !onLeft.includes(grid) && !under.includes(grid));
    const blocks = (grids: typeof page.grids): string =>
      grids.map(grid => gridBlock(grid, style, 'div', m)).join('');
    const left = m.el('table', 'menu', menu) + blocks(onLeft);
    const right = blocks(onRight) + newsletterMarkup(page, m);
    const story =
      crumbsMarkup(page, 'div', m) +
      m.text('title', 'title', page.title) +
      metaMarkup(page, m.random.pick(['line', 'blocks']), m) +
      bodyMarkup(page.body, look, m) +
      tagsMarkup(page, 'row', m) +
      shareMarkup(page, m) +
      bioMarkup(page, m) +
      neighboursMarkup(page, m) +
      blocks(under) +
      commentsMarkup(page, m.random.pick(['breaks', 'definitions']), m) +
      formMarkup(page.form, m.random.pick(['plain', 'labels']), m);
    const links = page.footerLinks.map(({ text, href }) => m.link(href, escapeText(text))).join(' | ');
    return m.el(
      'center',
      null,
      [
        m.el(
          'table',
          'head',
          row(m.el('b', null, m.link(page.home, escapeText(page.siteName)))),
          ' width="980"',
        ),
        m.el('table', 'page', row(left, story, right), ' width="980" cellpadding="6"'),
        m.el('table', 'foot', row(links, escapeText(page.footerLine)), ' width="980"'),
      ].join(''),
    );
  },
};
