import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import {
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** A board: the article as the first post of a thread, comments as further ones, a quick reply. */
export const board: Template = {
  id: 'board',
  heldOut: true,
  namings: ['words', 'none', 'hashed'],
  semanticShare: 0.05,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['br', 'p']),
      promos: ['strong', 'quote', 'bare', 'all-linked'],
      heading: 'h4',
    };
    const post = (who: string, when: string, inner: string): string =>
      m.el('div', 'card', m.el('div', 'cardMeta', `${who} ${when}`) + m.el('div', 'body', inner));
    const block = (grid: Grid): string =>
      m.el(
        'div',
        'grid',
        m.text('h3', 'gridTitle', grid.heading) +
          m.el(
            'table',
            'cards',
            grid.cards
              .map(({ headline, href, teaser, label, date }) =>
                m.el(
                  'tr',
                  null,
                  m.el('td', null, m.link(href, escapeText(headline))) +
                    (teaser === null ? '' : m.text('td', 'teaser', teaser)) +
                    [label, date].map(cell => (cell === null ? '' : m.text('td', null, cell))).join(''),
                ),
              )
              .join(''),
          ),
      );
    const { byline, date, form, bio } = page;
    const author =
      byline === null
        ? ''
        : `${escapeText(byline.marker)} ${m.el('span', 'author', m.link(byline.href, escapeText(byline.name)))}`;
    const day = date === null ? '' : m.text('span', 'date', date.text);
    const hints = form === null ? [] : [form.heading, ...form.hints, ...form.fields, form.button];
    const grids = (places: readonly string[]): string =>
      page.grids
        .filter(grid => places.includes(grid.place))
        .map(block)
        .join('');
    const signature = bio === null ? '' : m.text('p', 'bio', `${bio.name} ${bio.text}`);
    return [
      m.el('div', 'head', m.link(page.home, page.siteName, 'logo') + menuMarkup(page.menu, 'bars', m)),
      grids(['top']),
      crumbsMarkup(page, 'div', m) + m.text('title', 'title', page.title),
      m.el('div', 'story', post(author, day, bodyMarkup(page.body, look, m) + signature)),
      shareMarkup(page, m) + tagsMarkup(page, 'row', m),
      page.commentsHeading === '' ? '' : m.text('h3', null, page.commentsHeading),
      ...page.comments.map(({ name, date: when, text }) =>
        m.el(
          'div',
          'comments',
          post(m.text('b', null, name), escapeText(when), m.text('div', 'commentText', text)),
        ),
      ),
      form === null ? '' : m.el('div', 'form', hints.map(text => m.text('div', null, text)).join('')),
      grids(['below', 'side', 'end']),
      neighboursMarkup(page, m) + newsletterMarkup(page, m),
      footerMarkup(page, 'bars', m),
    ].join('');
  },
};
