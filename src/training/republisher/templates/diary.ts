import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
import { commentsMarkup, formMarkup } from '../discussion-markup.ts';
import {
  bioMarkup,
  crumbsMarkup,
  footerMarkup,
  menuMarkup,
  neighboursMarkup,
  newsletterMarkup,
  shareMarkup,
  tagsMarkup,
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Template } from '../template.ts';

/** A hosted diary: date above the title, author below the text, widgets in sections. */
export const diary: Template = {
  id: 'diary',
  heldOut: false,
  namings: ['words', 'prefixed', 'none'],
  semanticShare: 0.1,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['br', 'p', 'div']),
      promos: ['strong', 'paragraph', 'all-linked', 'quote', 'list'],
      heading: m.random.pick(['h2', 'h3']),
    };
    const style = m.random.pick(['list', 'modules', 'numbered'] as const);
    const { byline, date } = page;
    const day = date === null ? '' : m.el('div', 'meta', m.text('span', 'date', date.text));
    const author =
      byline === null
        ? ''
        : m.el(
            'div',
            'meta',
            `${escapeText(byline.marker)} ${m.el('span', 'author', m.link(byline.href, escapeText(byline.name)))}`,
          );
    const dateOnTop = m.random.chance(0.7);
    const authorOnTop = m.random.chance(0.3);
    const post = m.el(
      'div',
      'story',
      (dateOnTop ? day : '') +
        crumbsMarkup(page, 'div', m) +
        m.el('title', 'title', m.link(m.random.chance(0.4) ? page.home : null, escapeText(page.title))) +
        (authorOnTop ? author : '') +
        m.el('div', 'body', bodyMarkup(page.body, look, m)) +
        (authorOnTop ? '' : author) +
        (dateOnTop ? '' : day) +
        tagsMarkup(page, 'row', m) +
        shareMarkup(page, m) +
        bioMarkup(page, m),
    );
    const discussion =
      commentsMarkup(page, m.random.pick(['definitions', 'list']), m) +
      formMarkup(page.form, m.random.pick(['plain', 'labels']), m);
    const widgets =
      gridBlocks(page, ['side', 'top'], style, 'div', m) +
      newsletterMarkup(page, m) +
      (m.random.chance(0.3) ? menuMarkup(page.menu, 'list', m) : '');
    const columns = [
      m.el(
        'div',
        'column',
        post + discussion + neighboursMarkup(page, m) + gridBlocks(page, ['below'], style, 'div', m),
      ),
      m.el('div', 'side', widgets),
    ];
    return [
      m.el('div', 'head', m.text('h1', 'logo', page.siteName) + menuMarkup(page.menu, 'row', m)),
      m.el('div', 'page', (m.random.chance(0.25) ? columns.reverse() : columns).join('')),
      gridBlocks(page, ['end'], style, 'div', m),
      footerMarkup(page, 'row', m),
    ].join('');
  },
};
