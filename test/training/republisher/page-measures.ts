import { readDocument } from '../../../src/document/read-document.ts';
import type { PageContent } from '../../../src/training/republisher/page-content.ts';
import { LEXICON } from './materials.ts';

/** Measures of a page by name; null where one cannot be taken. */
export type Measures = Readonly<Record<string, number | null>>;

const wordCount = (text: string): number => text.split(' ').length;
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a page has of each kind of furniture. */
export function furniture(page: PageContent): Measures {
  const cards = page.grids.flatMap(grid => grid.cards);
  const promos = page.body.flatMap(piece => (piece.kind === 'promo' ? [piece] : []));
  return {
    menu: page.menu.length,
    share: page.share.length,
    tags: page.tags.length,
    neighbours: page.neighbours.length,
    bio: page.bio === null ? 0 : 1,
    newsletter: page.newsletter === null ? 0 : 1,
    form: page.form?.hints.length ?? 0,
    fields: page.form?.fields.length ?? 0,
    footer: page.footerLinks.length,
    footerLine: page.footerLine.length,
    grids: page.grids.length,
    cards: cards.length,
    teasers: cards.filter(card => card.teaser !== null).length,
    teaserWords: mean(cards.flatMap(card => (card.teaser === null ? [] : [wordCount(card.teaser)]))),
    headlineWords: mean(cards.map(card => wordCount(card.headline))),
    pictures: page.body.filter(piece => piece.kind === 'picture').length,
    ads: page.body.filter(piece => piece.kind === 'ad').length,
    promos: promos.length,
    linkedPromos: promos.filter(promo => promo.href !== null).length,
    promoWords: mean(promos.map(promo => wordCount(promo.headline))),
    paragraphs: page.body.filter(piece => piece.kind === 'paragraph').length,
    host: page.origin.length,
    hyphens: page.origin.split('-').length,
    siteName: page.siteName.length,
  };
}

/** What the markup of a page is made of. */
export function structure(html: string): Measures {
  const document = readDocument({ html }, LEXICON);
  const counts: Record<string, number> = {
    characters: html.length,
    text: document.text.length,
    main: document.mainText.length,
    blocks: document.blocks.length,
    links: document.links.length,
    headlines: document.wrapperHeadlines.length,
    classes: new Set(html.match(/class="[^"]*"/g)).size,
  };
  for (const region of ['main', 'navigation', 'header', 'footer', 'aside', 'related', 'form'])
    counts[`in ${region}`] = document.blocks.filter(block => block.region === region).length;
  for (const tag of ['div', 'p', 'a', 'span', 'li', 'img', 'section', 'aside', 'h3', 'table'])
    counts[`<${tag}>`] = html.split(`<${tag}`).length - 1;
  return counts;
}

/** Class names, elements and their order, as a model of markup would see them. */
export function vocabulary(html: string): string[] {
  const tags = [...html.matchAll(/<([a-z][a-z\d-]*)/g)].map(match => match[1] ?? '');
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(match => (match[1] ?? '').split(' '));
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [
    ...new Set([
      ...classes,
      ...tags.map((tag, i) => `${tag} ${tags[i + 1] ?? ''}`),
      ...[...counts].map(([tag, count]) => `${tag} x${Math.floor(Math.log2(count))}`),
    ]),
  ];
}
