import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
import { formMarkup } from '../discussion-markup.ts';
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
import { themeWords } from '../theme-words.ts';

/** A thread of a forum as copied elsewhere: a table with a cell for who wrote and a cell for what. */
export const scrape: Template = {
  id: 'scrape',
  heldOut: true,
  namings: ['none', 'words', 'prefixed'],
  semanticShare: 0,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: m.random.pick(['br', 'br', 'p', 'div']),
      promos: ['strong', 'all-linked', 'paragraph', 'bare'],
      heading: 'h4',
    };
    const words = themeWords(page.language);
    const hasNumbers = m.random.chance(0.6);
    const style = m.random.pick(['breaks', 'rows', 'list'] as const);
    let number = 0;
    const post = (who: string, when: string, inner: string): string => {
      number++;
      const foot = m.el('div', 'cardMeta', m.link('#reply', words.quote));
      const left = m.el('td', 'commentAuthor', who, ' valign="top" width="140"');
      const top = `${when}${hasNumbers ? ` #${number}` : ''}`;
      return m.el('tr', null, left + m.el('td', 'comment', m.el('div', 'cardMeta', top) + inner + foot));
    };
    const { byline, date } = page;
    const author =
      byline === null
        ? ''
        : `${escapeText(byline.marker)} ${m.el('span', 'author', m.link(byline.href, escapeText(byline.name)))}`;
    const day = date === null ? '' : m.text('span', 'date', date.text);
    const posts = [
      post(author, day, m.el('div', 'body', bodyMarkup(page.body, look, m)) + bioMarkup(page, m)),
      ...page.comments.map(({ name, date: when, text }) =>
        post(m.text('b', null, name), escapeText(when), m.text('div', 'commentText', text)),
      ),
    ];
    return [
      m.el('div', 'head', m.link(page.home, escapeText(page.siteName), 'logo')),
      menuMarkup(page.menu, 'row', m),
      crumbsMarkup(page, 'div', m),
      m.el('div', null, `${words.thread}:`) + m.text('title', 'title', page.title),
      gridBlocks(page, ['top'], style, 'div', m),
      page.commentsHeading === '' ? '' : m.text('div', 'hint', page.commentsHeading),
      m.el('table', 'story', posts.join(''), ' width="100%" border="0"'),
      tagsMarkup(page, 'row', m) + shareMarkup(page, m),
      formMarkup(page.form, 'plain', m),
      neighboursMarkup(page, m),
      gridBlocks(page, ['below', 'side', 'end'], style, 'div', m),
      newsletterMarkup(page, m),
      footerMarkup(page, 'bars', m),
    ].join('');
  },
};
