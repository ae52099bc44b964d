import { escapeText, type Markup } from './markup.ts';
import type { Anchor, PageContent } from './page-content.ts';

/** The menu, as a list or a row of links. */
export function menuMarkup(menu: readonly Anchor[], style: 'list' | 'row' | 'bars', m: Markup): string {
  if (menu.length === 0) return '';
  const links = menu.map(({ text, href }) => m.link(href, escapeText(text)));
  if (style === 'list') return m.el('ul', 'menu', links.map(link => m.el('li', 'item', link)).join(''));
  return m.el('div', 'menu', links.join(style === 'bars' ? ' | ' : ' '));
}

/** Links before the title. Where the divider is empty, label and title run into each other. */
export function crumbsMarkup({ crumbs, crumbDivider }: PageContent, tag: string, m: Markup): string {
  if (crumbs.length === 0) return '';
  const parts = crumbs.map(({ text, href }) => m.link(href, escapeText(text), 'crumb'));
  return m.el(tag, 'crumbs', parts.join(escapeText(crumbDivider)));
}

/** Author and date: one line, two lines or a list, in either order. */
export function metaMarkup(page: PageContent, style: 'line' | 'blocks' | 'list', m: Markup): string {
  const { byline, date } = page;
  const author =
    byline === null
      ? ''
      : `${escapeText(byline.marker)} ${m.el('span', 'author', m.link(byline.href, escapeText(byline.name)))}`;
  const day =
    date === null
      ? ''
      : m.el('time', 'date', escapeText(date.text), m.isSemantic ? ` datetime="${date.iso}"` : '');
  // Drawn in any case: what a page has lost must not change the look of the rest.
  const authorFirst = m.random.chance(0.6);
  const divider = m.random.pick([' ', ' - ', ' | ', ' · ']);
  const parts = (authorFirst ? [author, day] : [day, author]).filter(part => part !== '');
  if (parts.length === 0) return '';
  if (style === 'line') return m.el('div', 'meta', parts.join(divider));
  if (style === 'list') return m.el('ul', 'meta', parts.map(part => m.el('li', null, part)).join(''));
  return parts.map(part => m.el('p', 'meta', part)).join('');
}

/** Buttons to share the article. */
export function shareMarkup({ share }: PageContent, m: Markup): string {
  if (share.length === 0) return '';
  const links = share.map(name => m.link(`#${name.toLowerCase().replaceAll(' ', '-')}`, escapeText(name)));
  return m.el('div', 'share', links.join(m.random.pick([' ', '\n'])));
}

/** Tags under the article. */
export function tagsMarkup({ tags, tagsLabel }: PageContent, style: 'list' | 'row', m: Markup): string {
  if (tags.length === 0) return '';
  const links = tags.map(({ text, href }) => m.link(href, escapeText(text), 'tag'));
  return style === 'row'
    ? m.el('div', 'tags', `${escapeText(tagsLabel)}: ${links.join(', ')}`)
    : m.el('ul', 'tags', [escapeText(tagsLabel), ...links].map(link => m.el('li', null, link)).join(''));
}

/** Links to the articles before and after, with the words that say so. */
export function neighboursMarkup({ neighbours, neighbourLabels }: PageContent, m: Markup): string {
  if (neighbours.length === 0) return '';
  const links = neighbours.map(({ text, href }, i) =>
    m.el(
      'div',
      'item',
      `${m.text('span', null, neighbourLabels[i] ?? '')} ${m.link(href, escapeText(text))}`,
    ),
  );
  return m.el('nav', 'neighbours', links.join(''));
}

/** Who the author is. */
export function bioMarkup({ bio }: PageContent, m: Markup): string {
  if (bio === null) return '';
  return m.el('div', 'bio', m.text('h4', null, bio.heading) + m.text('p', null, `${bio.name} ${bio.text}`));
}

/** The box that asks for an address. */
export function newsletterMarkup({ newsletter }: PageContent, m: Markup): string {
  if (newsletter === null) return '';
  const [heading, line, button] = newsletter;
  const field = `<input type="email" placeholder="name@example.com">${m.text('button', null, button)}`;
  return m.el(
    'div',
    'newsletter',
    m.text('h4', null, heading) + m.text('p', null, line) + m.el('form', null, field),
  );
}

/** Links and the line of rights at the end of a page. */
export function footerMarkup(
  { footerLinks, footerLine }: PageContent,
  style: 'list' | 'row' | 'bars',
  m: Markup,
): string {
  const legal = m.text('p', 'legal', footerLine);
  return m.el(
    'footer',
    'foot',
    m.random.chance(0.5)
      ? menuMarkup(footerLinks, style, m) + legal
      : legal + menuMarkup(footerLinks, style, m),
  );
}
