import type { SeedPage } from './seed-page.ts';

/** A page of which a variant is made: the lead-in stands before each promo. */
export interface VariantPage extends SeedPage {
  readonly leadIn: string;
}

/** The page as plain text, a line a block. */
export function renderText(page: VariantPage): string {
  return [
    page.breadcrumb,
    '',
    page.title,
    '',
    ...page.body.flatMap(({ kind, text }) => [kind === 'promo' ? `${page.leadIn}  ${text}` : text, '']),
    ...page.form,
    '',
    ...page.lists.flatMap(list => [
      list.heading,
      '',
      ...list.cards.flatMap(card => [card.headline, '', card.teaser, '']),
    ]),
    ...page.tail,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
}

type Markup = (page: VariantPage) => string;

const link = (text: string): string => `<a href="/${slug(text)}">${escaped(text)}</a>`;

/** Newspaper theme with blocks of modules. */
const modules: Markup =
  page => `<!doctype html><html lang="en"><head><title>${escaped(page.title)} | Daily Ledger</title></head>
<body class="post-template single"><div id="outer"><div class="top-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/tech">Tech</a></li></ul></div>
<div class="crumbline"><span>${escaped(page.breadcrumb)}</span></div>
<article><header><h1 class="entry-title">${escaped(page.title)}</h1></header><div class="post-content">
${page.body.map(({ kind, text }) => (kind === 'promo' ? `<div class="inline-mod"><span>${escaped(page.leadIn)}</span> ${link(text)}</div>` : `<p>${escaped(text)}</p>`)).join('\n')}
</div></article>
<div class="comment-box"><form action="/c" method="post">${page.form.map(line => `<div class="warn">${escaped(line)}</div>`).join('')}</form></div>
${page.lists.map(list => `<div class="mod-list"><h4><span>${escaped(list.heading)}</span></h4>${list.cards.map(card => `<div class="mod"><h3>${link(card.headline)}</h3><div class="excerpt">${escaped(card.teaser)}</div></div>`).join('')}</div>`).join('\n')}
<div class="tail">${page.tail.map(line => `<span>${escaped(line)}</span>`).join('')}</div></div></body></html>`;

/** Old table layout with font tags and line breaks. */
const tables: Markup =
  page => `<html><head><title>${escaped(page.title)}</title></head><body bgcolor="#ffffff"><table width="100%"><tr><td colspan="2"><a href="/">Main</a> | <a href="/world">World</a></td></tr>
<tr><td valign="top"><font size="1">${escaped(page.breadcrumb)}</font><h2>${escaped(page.title)}</h2>
${page.body.map(({ kind, text }) => (kind === 'promo' ? `<b>${escaped(page.leadIn)}</b> ${link(text)}` : escaped(text))).join('<br><br>\n')}
<br><br>${page.form.map(escaped).join('<br><br>')}</td>
<td valign="top" width="200">${page.lists.map(list => `<p><b>${escaped(list.heading)}</b></p>${list.cards.map(card => `<p>${link(card.headline)}</p><p>${escaped(card.teaser)}</p>`).join('')}`).join('')}</td></tr>
<tr><td colspan="2">${page.tail.map(escaped).join('<br><br>')}</td></tr></table></body></html>`;

/** Application markup: only divs with meaningless names. */
const hashed: Markup =
  page => `<!doctype html><html><head><meta property="og:title" content="${escaped(page.title)}"><title>${escaped(page.title)}</title></head><body><div id="root"><div class="x1a"><div class="x9">${escaped(page.breadcrumb)}</div><div class="x2b" role="heading"><h1>${escaped(page.title)}</h1></div>
${page.body.map(({ kind, text }) => (kind === 'promo' ? `<div class="q7"><div>${escaped(page.leadIn)} <a href="/${slug(text)}">${escaped(text)}</a></div></div>` : `<div class="q3"><div>${escaped(text)}</div></div>`)).join('')}
${page.form.map(line => `<div class="z5">${escaped(line)}</div>`).join('')}
${page.lists.map(list => `<div class="k1"><div class="k2">${escaped(list.heading)}</div>${list.cards.map(card => `<a class="k3" href="/${slug(card.headline)}"><div class="k4">${escaped(card.headline)}</div><div class="k5">${escaped(card.teaser)}</div></a>`).join('')}</div>`).join('')}
${page.tail.map(line => `<div class="z6">${escaped(line)}</div>`).join('')}</div></div></body></html>`;

/** Blog theme with semantic elements, promos as quotations, lists in an aside before the article. */
const semantic: Markup =
  page => `<!doctype html><html lang="en"><head><title>${escaped(page.title)} - Globe Wire 24</title><meta name="robots" content="index"></head><body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/life">Life</a></nav></header>
<aside>${page.lists.map(list => `<section><h2>${escaped(list.heading)}</h2><ul>${list.cards.map(card => `<li><h3>${link(card.headline)}</h3><p>${escaped(card.teaser)}</p></li>`).join('')}</ul></section>`).join('')}</aside>
<main><div>${escaped(page.breadcrumb)}</div><h1>${escaped(page.title)}</h1>
${page.body.map(({ kind, text }) => (kind === 'promo' ? `<blockquote><p><strong>${escaped(page.leadIn)}</strong> ${link(text)}</p></blockquote>` : `<p>${escaped(text)}</p>`)).join('\n')}
<section id="respond">${page.form.map(line => `<p>${escaped(line)}</p>`).join('')}</section></main>
<footer>${page.tail.map(line => `<p>${escaped(line)}</p>`).join('')}<p>All rights reserved</p></footer></body></html>`;

/** HTML in templates that training has not met. */
export const MARKUPS: readonly Markup[] = [modules, tables, hashed, semantic];
