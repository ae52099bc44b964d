import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { crumbsMarkup, menuMarkup, neighboursMarkup, shareMarkup } from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** A page for phones with custom elements, its menu at the end. */
export const mobile: Template = {
  id: 'mobile',
  heldOut: true,
  namings: ['words', 'hashed', 'nested'],
  semanticShare: 0.8,
  htmlAttributes: ' amp',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['box', 'named-paragraph', 'bare', 'split'],
      heading: 'h2',
    };
    const block = (grid: Grid): string =>
      m.el(
        'section',
        'grid',
        m.text('h2', 'gridTitle', grid.heading) +
          grid.cards
            .map(({ headline, href, picture, teaser, label, date }) => {
              const image =
                picture === null ? '' : `<amp-img src="${picture}" width="120" height="80"></amp-img>`;
              const small = [label, date].filter(part => part !== null).join(' · ');
              const text =
                m.text('strong', 'cardTitle', headline) + (small === '' ? '' : m.text('small', null, small));
              return m.el(
                'div',
                'card',
                m.link(href, image + m.el('span', null, text)) +
                  (teaser === null ? '' : m.text('p', 'teaser', teaser)),
              );
            })
            .join(''),
      );
    const { byline, date, comments, form, bio, newsletter } = page;
    const head = [
      crumbsMarkup(page, 'div', m),
      m.text('title', 'title', page.title),
      byline === null
        ? ''
        : m.el(
            'address',
            'author',
            `${escapeText(byline.marker)} ${m.link(byline.href, escapeText(byline.name))}`,
          ),
      date === null ? '' : m.el('p', 'date', m.text('time', null, date.text)),
    ];
    const said = comments.map(({ name, date: day, text }) =>
      m.el('div', 'comment', m.text('h4', null, `${name}, ${day}`) + m.text('p', null, text)),
    );
    const hints = form === null ? [] : [form.heading, ...form.hints, form.button];
    const discussion =
      (page.commentsHeading === ''
        ? ''
        : m.el('section', 'comments', m.text('h3', null, page.commentsHeading) + said.join(''))) +
      (form === null ? '' : m.el('section', 'form', hints.map(text => m.text('p', null, text)).join('')));
    const grids = (places: readonly string[]): string =>
      page.grids
        .filter(grid => places.includes(grid.place))
        .map(block)
        .join('');
    return [
      m.el('header', 'head', m.link(page.home, page.siteName, 'logo')),
      grids(['top']),
      m.el(
        'article',
        'story',
        head.join('') + m.el('div', 'body', bodyMarkup(page.body, look, m)) + shareMarkup(page, m),
      ),
      bio === null
        ? ''
        : m.el(
            'section',
            'bio',
            m.text('h4', null, bio.heading) + m.text('p', null, `${bio.name} ${bio.text}`),
          ),
      page.tags.length === 0
        ? ''
        : m.el(
            'p',
            'tags',
            page.tags.map(({ text, href }) => m.link(href, `#${escapeText(text)}`)).join(' '),
          ),
      grids(['below', 'side']),
      discussion,
      newsletter === null
        ? ''
        : m.el('section', 'newsletter', newsletter.map(text => m.text('p', null, text)).join('')),
      grids(['end']),
      neighboursMarkup(page, m),
      m.el('amp-sidebar', null, menuMarkup(page.menu, 'list', m), ' layout="nodisplay"'),
      m.el('footer', 'foot', menuMarkup(page.footerLinks, 'list', m) + m.text('p', 'legal', page.footerLine)),
    ].join('');
  },
};
