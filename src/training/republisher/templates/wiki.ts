import { type BodyLook, bodyMarkup } from '../body-markup.ts';
import { gridBlocks } from '../card-markup.ts';
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
} from '../frame-markup.ts';
import { escapeText } from '../markup.ts';
import type { Template } from '../template.ts';
import { themeWords } from '../theme-words.ts';

/** The look of an encyclopedia: a box of contents, sections to edit, categories at the end. */
export const wiki: Template = {
  id: 'wiki',
  heldOut: false,
  namings: ['words', 'prefixed', 'none'],
  semanticShare: 0.1,
  htmlAttributes: '',
  render(page, m) {
    const look: BodyLook = {
      paragraph: 'p',
      promos: ['list', 'paragraph', 'emphasis', 'all-linked', 'quote'],
      heading: 'h2',
    };
    const words = themeWords(page.language);
    const hasEdit = m.random.chance(0.6);
    const metaIsLast = m.random.chance(0.5);
    const style = m.random.pick(['list', 'list', 'numbered'] as const);
    const headings = page.body.flatMap(piece => (piece.kind === 'heading' ? [piece.text] : []));
    const contents =
      headings.length < 2
        ? ''
        : m.el(
            'div',
            'menu',
            m.text('div', 'gridTitle', words.contents) +
              m.el(
                'ol',
                null,
                headings.map((text, i) => m.el('li', null, m.link(`#s${i}`, escapeText(text)))).join(''),
              ),
          );
    const edit = hasEdit ? m.el('span', 'hint', `[${m.link('?action=edit', escapeText(words.edit))}]`) : '';
    const body = bodyMarkup(page.body, look, m).replaceAll('</h2>', () => ` ${edit}</h2>`);
    const meta = metaMarkup(page, 'line', m);
    const categories = page.tags.map(({ text, href }) => m.link(href, escapeText(text)));
    const story = [
      m.text('title', 'title', page.title),
      crumbsMarkup(page, 'div', m),
      metaIsLast ? '' : meta,
      contents,
      m.el('div', 'body', body),
      metaIsLast ? meta : '',
      gridBlocks(page, ['below', 'top'], style, 'div', m),
      categories.length === 0 ? '' : m.el('div', 'tags', `${words.categories}: ${categories.join(' | ')}`),
      shareMarkup(page, m) + bioMarkup(page, m) + neighboursMarkup(page, m),
      commentsMarkup(page, 'definitions', m) + formMarkup(page.form, 'labels', m),
    ];
    return [
      m.el('div', 'page', m.el('main', 'column', story.join(''))),
      m.el(
        'div',
        'side',
        m.link(page.home, escapeText(page.siteName), 'logo') +
          menuMarkup(page.menu, 'list', m) +
          gridBlocks(page, ['side', 'end'], style, 'div', m) +
          newsletterMarkup(page, m),
      ),
      footerMarkup(page, 'list', m),
    ].join('');
  },
};
