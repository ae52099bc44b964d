import { type BodyLook, bodyMarkup } from '../body-markup.ts';
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
import { escapeText } from '../markup.ts';
import type { Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** A bulletin of a society or a small paper: sections, definition lists, the side column before the text. */
export const bulletin: Template = {
  id: 'bulletin',
  heldOut: false,
  namings: ['words', 'prefixed', 'none', 'nested'],
  semanticShare: 0.5,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['paragraph', 'quote', 'list', 'named-paragraph', 'emphasis'],
      heading: m.random.pick(['h2', 'h3', 'h4']),
    };
    const block = (grid: Grid): string =>
      m.el(
        'section',
        'grid',
        m.text('grid-title', 'gridTitle', grid.heading) +
          m.el(
            'dl',
            'cards',
            grid.cards
              .map(({ headline, href, teaser, date }) => {
                const day = date === null ? '' : ` ${m.text('small', null, date)}`;
                const said = teaser === null ? '' : m.text('dd', 'teaser', teaser);
                return m.el('dt', null, m.link(href, escapeText(headline)) + day) + said;
              })
              .join(''),
          ),
      );
    const blocks = (places: readonly string[]): string =>
      page.grids
        .filter(grid => places.includes(grid.place))
        .map(block)
        .join('');
    const before = m.random.chance(0.6);
    const side = m.el(
      'aside',
      'side',
      menuMarkup(page.menu, 'list', m) + blocks(['side', 'top']) + newsletterMarkup(page, m),
    );
    const story = m.el(
      'article',
      'story',
      m.el(
        'header',
        null,
        crumbsMarkup(page, 'p', m) + m.text('title', 'title', page.title) + metaMarkup(page, 'list', m),
      ) +
        m.el('section', 'body', bodyMarkup(page.body, look, m)) +
        bioMarkup(page, m) +
        tagsMarkup(page, 'list', m) +
        shareMarkup(page, m),
    );
    const main = m.el(
      'main',
      'column',
      story +
        blocks(['below']) +
        commentsMarkup(page, 'definitions', m) +
        formMarkup(page.form, 'labels', m) +
        blocks(['end']) +
        neighboursMarkup(page, m),
    );
    return (
      m.el('header', 'head', m.text('p', 'logo', page.siteName)) +
      m.el('div', 'page', before ? side + main : main + side) +
      footerMarkup(page, m.random.pick(['bars', 'row']), m)
    );
  },
};
