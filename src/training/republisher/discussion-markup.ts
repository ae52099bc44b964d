import { escapeText, type Markup } from './markup.ts';
import type { CommentForm, PageContent } from './page-content.ts';

/** Ways in which comments are set. */
export type CommentStyle = 'list' | 'boxes' | 'definitions' | 'breaks';
/** Ways in which the form is set. */
export type FormStyle = 'labels' | 'placeholders' | 'plain';

/** The comments with their heading. */
export function commentsMarkup(page: PageContent, style: CommentStyle, m: Markup): string {
  const { comments, commentsHeading, replyLabel } = page;
  const hasReply = m.random.chance(0.6);
  const heading = commentsHeading === '' ? '' : m.text('h3', null, commentsHeading);
  if (comments.length === 0) return heading === '' ? '' : m.el('div', 'comments', heading);
  const reply = hasReply ? m.link('#respond', escapeText(replyLabel)) : '';
  const head = (name: string, date: string): string =>
    `${m.text('b', 'commentAuthor', name)} ${m.text('span', 'cardMeta', date)}`;
  const items = comments.map(({ name, date, text }) => {
    const by = head(name, date);
    const said = m.text('p', null, text);
    if (style === 'list')
      return m.el('li', 'comment', m.el('div', 'cardMeta', by) + m.el('div', 'commentText', said) + reply);
    if (style === 'boxes')
      return m.el('div', 'comment', m.el('div', null, by) + m.text('div', 'commentText', text) + reply);
    if (style === 'definitions') return m.el('dt', null, by) + m.el('dd', 'comment', said + reply);
    return `${by}<br><br>${escapeText(text)}<br><br>\n`;
  });
  const tag = { list: 'ol', boxes: 'div', definitions: 'dl', breaks: 'div' }[style];
  return m.el('section', 'comments', heading + m.el(tag, null, items.join('')));
}

/** The form for a comment. */
export function formMarkup(form: CommentForm | null, style: FormStyle, m: Markup): string {
  if (form === null) return '';
  const [first, ...rest] = form.hints;
  const hint = (text: string): string => m.text(style === 'plain' ? 'div' : 'p', 'hint', text);
  const fields = form.fields.map((name, i) => {
    const label = escapeText(name);
    const input = i === 0 ? `<textarea placeholder="${label}"></textarea>` : `<input placeholder="${label}">`;
    return style === 'placeholders' ? input : m.el('p', 'field', `<label>${label}</label> ${input}`);
  });
  const inner = [
    first === undefined ? '' : hint(first),
    fields.join(''),
    rest.map(hint).join(''),
    m.text('button', null, form.button),
  ].join('');
  const heading = m.text(style === 'plain' ? 'div' : 'h3', null, form.heading);
  // Saved copies of pages lose the element and keep the words.
  return m.el('div', 'form', heading + (style === 'plain' ? inner : m.el('form', null, inner)));
}
