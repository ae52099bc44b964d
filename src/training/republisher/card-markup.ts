import { escapeText, type Markup } from './markup.ts';
import type { Card, Grid, GridPlace, PageContent } from './page-content.ts';

/** Ways in which themes set a block of other articles. */
export type GridStyle = 'modules' | 'one-link' | 'list' | 'numbered' | 'articles' | 'rows' | 'breaks';
type Render = (grid: Grid, markup: Markup) => string;

const thumb = ({ picture, headline }: Card, m: Markup): string =>
  picture === null ? '' : m.picture(picture, headline);
const titleLink = ({ headline, href }: Card, m: Markup): string => m.link(href, escapeText(headline));
const stamp = ({ date, label }: Card, m: Markup): string => {
  const parts = [label, date].filter(part => part !== null);
  return parts.length === 0
    ? ''
    : m.el('div', 'cardMeta', parts.map(part => m.text('span', null, part)).join(' '));
};
const teaser = ({ teaser: text }: Card, m: Markup, tag: string): string =>
  text === null ? '' : m.text(tag, 'teaser', text);

const STYLES: Readonly<Record<GridStyle, Render>> = {
  /** Picture, title, date, teaser: the modules of newspaper themes. */
  modules: (grid, m) =>
    grid.cards
      .map(card =>
        m.el(
          'div',
          'card',
          (card.picture === null ? '' : m.el('div', 'thumb', m.link(card.href, thumb(card, m)))) +
            m.el('card-title', 'cardTitle', titleLink(card, m)) +
            stamp(card, m) +
            teaser(card, m, 'div'),
        ),
      )
      .join(''),
  /** The whole card is one link. */
  'one-link': (grid, m) =>
    grid.cards
      .map(card =>
        m.link(
          card.href,
          thumb(card, m) +
            m.text('card-title', 'cardTitle', card.headline) +
            stamp(card, m) +
            teaser(card, m, 'p'),
          'card',
        ),
      )
      .join(''),
  list: (grid, m) =>
    m.el(
      'ul',
      'cards',
      grid.cards
        .map(card =>
          m.el('li', null, titleLink(card, m) + (card.teaser === null ? '' : teaser(card, m, 'p'))),
        )
        .join(''),
    ),
  numbered: (grid, m) =>
    m.el(
      'ol',
      'cards',
      grid.cards
        .map(card =>
          m.el(
            'li',
            'card',
            m.el('div', 'cardTitle', titleLink(card, m)) + stamp(card, m) + teaser(card, m, 'div'),
          ),
        )
        .join(''),
    ),
  articles: (grid, m) =>
    grid.cards
      .map(card =>
        m.el(
          'article',
          'card',
          (card.picture === null ? '' : m.el('figure', 'thumb', thumb(card, m))) +
            stamp(card, m) +
            m.el('card-title', 'cardTitle', titleLink(card, m)) +
            teaser(card, m, 'p'),
        ),
      )
      .join(''),
  rows: (grid, m) =>
    m.el(
      'table',
      null,
      grid.cards
        .map(card =>
          m.el(
            'tr',
            null,
            m.el(
              'td',
              null,
              m.el('b', null, titleLink(card, m)) +
                (card.teaser === null ? '' : `<br><br>${escapeText(card.teaser)}`),
            ),
          ),
        )
        .join(''),
    ),
  breaks: (grid, m) =>
    grid.cards
      .map(
        card =>
          `${titleLink(card, m)}<br><br>${card.teaser === null ? '' : `${escapeText(card.teaser)}<br><br>`}\n`,
      )
      .join(''),
};

/** The cards of a block in a style, without its heading. */
export function gridMarkup(grid: Grid, style: GridStyle, markup: Markup): string {
  return STYLES[style](grid, markup);
}

/** A block of other articles with its heading. */
export function gridBlock(grid: Grid, style: GridStyle, tag: string, markup: Markup): string {
  return markup.el(
    tag,
    'grid',
    markup.text('grid-title', 'gridTitle', grid.heading) + gridMarkup(grid, style, markup),
  );
}

/** The blocks of a page that stand in some places, in order. */
export function gridBlocks(
  page: PageContent,
  places: readonly GridPlace[],
  style: GridStyle,
  tag: string,
  markup: Markup,
): string {
  return page.grids
    .filter(grid => places.includes(grid.place))
    .map(grid => gridBlock(grid, style, tag, markup))
    .join('');
}
