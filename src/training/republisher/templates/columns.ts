import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlock } from '../card-markup.ts';
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

/** A news portal in three columns, the outer ones with ranked lists. */
export const columns: Template = {
  id: 'columns',
  heldOut: false,
  namings: ['words', 'nested', 'prefixed', 'hashed', 'utilities'],
  semanticShare: 0.4,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'p', 'div']),
      promos: ['box', 'all-linked', 'strong', 'split', 'aside', 'list'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const style = m.random.pick(['numbered', 'modules', 'list'] as const);
    const beside = page.grids.filter(grid => grid.place === 'side' || grid.place === 'top');
    const under = page.grids.filter(grid => !beside.includes(grid));
    const isLeft = m.random.chance(0.5);
    const left = beside.filter((_, i) => (i % 2 === 0) === isLeft);
    const right = beside.filter(grid => !left.includes(grid));
    const blocks = (grids: typeof page.grids): string =>
      grids.map(grid => gridBlock(grid, style, 'section', m)).join('');
    const narrow = (inner: string): string => (inner === '' ? '' : m.el('aside', 'side', inner));
    const story = m.el(
      'article',
      'story',
      m.text('title', 'title', page.title) +
        metaMarkup(page, m.random.pick(['line', 'list', 'blocks']), m) +
        shareMarkup(page, m) +
        m.el('div', 'body', bodyMarkup(page.body, look, m)),
    );
    const rest = [
      tagsMarkup(page, 'row', m) + bioMarkup(page, m),
      blocks(under),
      commentsMarkup(page, m.random.pick(['list', 'boxes']), m) +
        formMarkup(page.form, m.random.pick(['labels', 'placeholders']), m),
    ];
    const middle = m.el(
      'div',
      'column',
      crumbsMarkup(page, 'nav', m) + story + rest.join('') + neighboursMarkup(page, m),
    );
    return [
      m.el(
        'header',
        'head',
        m.el('div', 'logo', m.link(page.home, page.siteName)) +
          m.el('nav', null, menuMarkup(page.menu, 'row', m)),
      ),
      m.el('div', 'page', narrow(blocks(left)) + middle + narrow(blocks(right) + newsletterMarkup(page, m))),
      footerMarkup(page, m.random.pick(['list', 'bars']), m),
    ].join('');
  },
};
