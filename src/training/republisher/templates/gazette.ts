import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { crumbsMarkup, menuMarkup, newsletterMarkup, shareMarkup } from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Card, Grid } from '../page-content.ts';
import type { Template } from '../template.ts';

/** Another newspaper: tabs of headlines, the menu split in two, error texts of the form before its fields. */
export const gazette: Template = {
  id: 'gazette',
  heldOut: true,
  namings: ['prefixed', 'words', 'utilities'],
  semanticShare: 0.3,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['p', 'div']),
      promos: ['cell', 'paragraph', 'list', 'strong', 'quote'],
      heading: 'h3',
    };
    const hasArrow = m.random.chance(0.3);
    const lead = ({ headline, href, picture, teaser, date }: Card): string =>
      m.el(
        'div',
        'card',
        m.text('h4', 'cardTitle', headline) +
          (picture === null ? '' : m.link(href, m.picture(picture, headline))) +
          (teaser === null
            ? ''
            : m.el('div', 'teaser', escapeText(teaser) + (hasArrow ? ` ${m.link(href, '&raquo;')}` : ''))) +
          (date === null ? '' : m.text('small', 'cardMeta', date)),
      );
    const block = (grid: Grid): string =>
      m.el(
        'div',
        'grid',
        m.el('div', 'gridTitle', m.text('span', null, grid.heading)) +
          m.el('div', 'cards', grid.cards.map(lead).join('')),
      );
    const grids = (places: readonly string[]): string =>
      page.grids
        .filter(grid => places.includes(grid.place))
        .map(block)
        .join('');
    const { byline, date, form, comments } = page;
    const half = Math.ceil(page.menu.length / 2);
    const meta = [
      date === null ? '' : m.text('em', 'date', date.text),
      byline === null
        ? ''
        : `${escapeText(byline.marker)} ${m.el('b', 'author', m.link(byline.href, escapeText(byline.name)))}`,
    ].filter(part => part !== '');
    const story = [
      crumbsMarkup(page, 'div', m),
      m.text('title', 'title', page.title),
      meta.length === 0 ? '' : m.el('div', 'meta', meta.join(', ')),
      m.el('div', 'body', bodyMarkup(page.body, look, m)),
      page.tags.length === 0
        ? ''
        : m.el(
            'dl',
            'tags',
            m.text('dt', null, page.tagsLabel) +
              page.tags.map(({ text, href }) => m.el('dd', null, m.link(href, escapeText(text)))).join(''),
          ),
      shareMarkup(page, m),
      page.neighbours
        .map(({ text, href }, i) =>
          m.el('p', null, `${escapeText(page.neighbourLabels[i] ?? '')}: ${m.link(href, escapeText(text))}`),
        )
        .join(''),
    ];
    const said = comments.map(({ name, date: when, text }) =>
      m.el(
        'blockquote',
        'comment',
        m.text('p', 'commentText', text) + m.text('cite', null, `${name}, ${when}`),
      ),
    );
    const discussion = [
      page.commentsHeading === ''
        ? ''
        : m.el('div', 'comments', m.text('h3', null, page.commentsHeading) + said.join('')),
      form === null
        ? ''
        : m.el(
            'div',
            'form',
            m.text('h3', null, form.heading) +
              form.hints.map(hint => m.text('div', 'hint', hint)).join('') +
              form.fields.map(name => m.text('label', 'field', name)).join(' ') +
              m.text('button', null, form.button),
          ),
    ];
    return m.el(
      'div',
      'page',
      [
        m.el(
          'div',
          'head',
          menuMarkup(page.menu.slice(0, half), 'list', m) +
            m.el('div', 'logo', m.link(page.home, page.siteName)) +
            menuMarkup(page.menu.slice(half), 'list', m),
        ),
        grids(['top']),
        m.el(
          'div',
          'row',
          m.el('div', 'column', [...story, ...discussion, grids(['below'])].join('')) +
            m.el('div', 'side', grids(['side', 'end']) + newsletterMarkup(page, m)),
        ),
        page.bio === null
          ? ''
          : m.el('div', 'bio', m.text('p', null, `${page.bio.heading}: ${page.bio.name} ${page.bio.text}`)),
        m.el('div', 'foot', m.text('p', 'legal', page.footerLine) + menuMarkup(page.footerLinks, 'bars', m)),
      ].join(''),
    );
  },
};
