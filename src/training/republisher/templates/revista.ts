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
import { foreignThemeWords } from '../theme-words.ts';

/** A WordPress magazine theme that nobody set to the language of the site. */
export const revista: Template = {
  id: 'revista',
  heldOut: false,
  namings: ['words', 'words', 'prefixed', 'nested'],
  semanticShare: 0.5,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['named-paragraph', 'box', 'paragraph', 'all-linked', 'strong', 'aside'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const words = foreignThemeWords(m.random.next());
    const arrow = m.random.pick([' »', ' →', '', '...']);
    const sideFirst = m.random.chance(0.2);
    const block = (grid: Grid): string =>
      m.el(
        'div',
        'grid',
        m.el('grid-title', 'gridTitle', m.text('span', null, grid.heading)) +
          grid.cards
            .map(({ headline, href, picture, teaser, label, date }) => {
              const small = [label, date].filter(part => part !== null).join(' / ');
              return m.el(
                'div',
                'card',
                (picture === null ? '' : m.el('div', 'thumb', m.link(href, m.picture(picture, headline)))) +
                  m.el('card-title', 'cardTitle', m.link(href, escapeText(headline))) +
                  (small === '' ? '' : m.text('div', 'cardMeta', small)) +
                  (teaser === null
                    ? ''
                    : m.text('div', 'teaser', teaser) +
                      m.link(href, escapeText(`${words.readMore}${arrow}`), 'button')),
              );
            })
            .join(''),
      );
    const grids = (places: readonly string[]): string =>
      page.grids
        .filter(grid => places.includes(grid.place))
        .map(block)
        .join('');
    const share = shareMarkup(page, m);
    const tags = tagsMarkup(page, 'row', m);
    const story = m.el(
      'article',
      'story',
      m.el(
        'header',
        null,
        crumbsMarkup(page, 'div', m) + m.text('title', 'title', page.title) + metaMarkup(page, 'line', m),
      ) +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        (share === '' ? '' : m.text('div', 'hint', words.shareThis) + share) +
        (tags === '' ? '' : m.text('span', 'hint', words.postedIn) + tags) +
        bioMarkup(page, m),
    );
    const wide = m.el(
      'div',
      'column',
      story +
        neighboursMarkup(page, m) +
        grids(['below']) +
        commentsMarkup(page, 'list', m) +
        formMarkup(page.form, 'labels', m),
    );
    const inner = grids(['side']) + newsletterMarkup(page, m);
    const side = inner === '' ? '' : m.el('aside', 'side', inner);
    return [
      m.el(
        'header',
        'head',
        m.el('div', 'logo', m.link(page.home, escapeText(page.siteName))) + menuMarkup(page.menu, 'list', m),
      ),
      grids(['top']),
      m.el('div', 'page', sideFirst ? side + wide : wide + side),
      grids(['end']),
      footerMarkup(page, m.random.pick(['row', 'bars']), m),
    ].join('');
  },
};
