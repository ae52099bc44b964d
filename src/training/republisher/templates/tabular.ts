import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridMarkup } from '../card-markup.ts';
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
import type { Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** A page of twenty years ago: one table of boxes with coloured headings, fonts and rules. */
export const tabular: Template = {
  id: 'tabular',
  heldOut: false,
  namings: ['none', 'none', 'words'],
  semanticShare: 0,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['br', 'br', 'p']),
      promos: ['strong', 'cell', 'bare', 'emphasis', 'quote'],
      heading: 'h3',
    };
    const colour = m.random.pick(['#003366', '#990000', '#336633', '#666666', 'navy']);
    const style = m.random.pick(['breaks', 'list', 'rows'] as const);
    const boxIsFirst = m.random.chance(0.5);
    const box = (heading: string, inner: string): string =>
      m.el(
        'table',
        'grid',
        m.el(
          'tr',
          null,
          m.el('th', 'gridTitle', `<font color="white">${heading}</font>`, ` bgcolor="${colour}"`),
        ) + m.el('tr', null, m.el('td', null, inner)),
        ' width="100%" border="1" cellspacing="0"',
      );
    const block = (grid: Grid): string => box(escapeText(grid.heading), gridMarkup(grid, style, m));
    const blocks = (isNarrow: boolean): string =>
      page.grids
        .filter(grid => (grid.place === 'side' || grid.place === 'top') === isNarrow)
        .map(block)
        .join('<br>');
    const menu = page.menu.map(({ text, href }) => m.link(href, escapeText(text))).join('<br>\n');
    const narrow = m.el(
      'td',
      'side',
      (page.menu.length === 0 ? '' : box(escapeText(page.siteName), menu)) +
        blocks(true) +
        newsletterMarkup(page, m),
      ' width="160" valign="top"',
    );
    const story =
      crumbsMarkup(page, 'div', m) +
      m.text('title', 'title', page.title) +
      metaMarkup(page, 'line', m) +
      '<hr>' +
      m.el('font', null, bodyMarkup(page.body, look, m), ' face="Verdana" size="2"') +
      '<hr>' +
      tagsMarkup(page, 'row', m) +
      shareMarkup(page, m) +
      bioMarkup(page, m) +
      neighboursMarkup(page, m) +
      blocks(false) +
      commentsMarkup(page, 'breaks', m) +
      formMarkup(page.form, 'plain', m);
    const wide = m.el('td', 'story', story, ' valign="top"');
    const links = page.footerLinks.map(({ text, href }) => m.link(href, escapeText(text))).join(' - ');
    return [
      m.el('center', 'head', m.link(page.home, m.text('b', null, page.siteName))),
      m.el(
        'table',
        'page',
        m.el('tr', null, boxIsFirst ? narrow + wide : wide + narrow),
        ' width="780" align="center"',
      ),
      m.el('center', 'foot', `${links}<br><small>${escapeText(page.footerLine)}</small>`),
    ].join('');
  },
};
