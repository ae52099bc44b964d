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
import { themeWords } from '../theme-words.ts';

/** A newsletter as seen in a browser: tables of 600 pixels, one row under the other. */
export const mail: Template = {
  id: 'mail',
  heldOut: false,
  namings: ['none', 'words', 'hashed'],
  semanticShare: 0,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'p', 'br']),
      promos: ['strong', 'paragraph', 'cell', 'bare', 'all-linked'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const words = themeWords(page.language);
    const style = m.random.pick(['breaks', 'rows', 'modules'] as const);
    const eachPart = m.random.chance(0.5);
    const row = (role: 'head' | 'story' | 'grid' | 'foot' | 'item', inner: string): string =>
      inner === ''
        ? ''
        : m.el('tr', null, m.el('td', role, inner, ' style="padding:12px 24px;font-family:Arial"'));
    const block = (grid: Grid): string =>
      row('grid', m.text('grid-title', 'gridTitle', grid.heading) + gridMarkup(grid, style, m));
    const grids = (isTop: boolean): string =>
      page.grids
        .filter(grid => (grid.place === 'top') === isTop)
        .map(block)
        .join('');
    const menu = page.menu.map(({ text, href }) => m.link(href, escapeText(text))).join(' · ');
    const links = page.footerLinks.map(({ text, href }) => m.link(href, escapeText(text))).join(' · ');
    const head = m.text('title', 'title', page.title) + metaMarkup(page, 'line', m);
    const body = bodyMarkup(page.body, look, m);
    const rows = [
      row('item', m.link(`${page.origin}${page.path}`, escapeText(words.inBrowser))),
      row('head', m.link(page.home, m.text('b', 'logo', page.siteName))),
      row('item', menu),
      grids(true),
      row('item', crumbsMarkup(page, 'div', m)),
      eachPart ? row('story', head) + row('story', body) : row('story', head + body),
      row('item', tagsMarkup(page, 'row', m) + shareMarkup(page, m)),
      row('item', bioMarkup(page, m) + neighboursMarkup(page, m)),
      grids(false),
      row('item', commentsMarkup(page, 'breaks', m) + formMarkup(page.form, 'plain', m)),
      row('item', newsletterMarkup(page, m)),
      row(
        'foot',
        `${links} ${m.link('#unsubscribe', escapeText(words.unsubscribe))}<br>${escapeText(page.footerLine)}`,
      ),
    ];
    return m.el(
      'table',
      'page',
      rows.join(''),
      ' width="600" align="center" cellpadding="0" cellspacing="0" border="0" role="presentation"',
    );
  },
};
