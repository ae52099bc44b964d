import { isHeadline } from '../../document/headlines.ts';
import type { Article } from './article.ts';
import type { StemsOf, Subject } from './subject.ts';

/** A headline of a real page: its title, or one in its wrapper. Give those of honest pages only. */
export interface SourceHeadline {
  readonly text: string;
  readonly site: string;
  readonly language: string;
}

/** A headline with what is looked up of it. */
export interface Entry {
  readonly text: string;
  readonly site: string;
  readonly length: number;
  readonly stems: ReadonlySet<string>;
}

/** The headlines of one language. */
export interface Shelf {
  readonly entries: readonly Entry[];
  readonly bySite: ReadonlyMap<string, readonly Entry[]>;
  /** Sites with enough headlines to fill a block. */
  readonly largeSites: readonly string[];
  /** The headlines that each stem stands in. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** What each stem weighs, and the stems of each headline together. */
  readonly weights: { readonly stems: ReadonlyMap<string, number>; readonly sums: Float64Array };
}

const MIN_WORDS = 5;
const MAX_WORDS = 18;
const MIN_STEMS = 2;
/** Lines of menus and buttons that have the length of a headline. */
const COMMAND =
  /^(?:browse|check out|click|contact|download|email|find an?|get (?:an?|started|your)|learn more|log|read|see|shop|login|sign|skip|subscribe|view)\b|[>|]| \/ /i;
const MAX_LENGTH = 130;
const LARGE_SITE = 10;
/** A headline counts as near from this relatedness on; random ones of other sites stay below 0.23 in nine of ten cases. */
const NEAR = 0.38;
/** Above this overlap with the title it is the same story under the same name. */
const SAME_STORY = 0.75;
const MAX_NEAR = 60;
/** Stems in a larger share of the headlines bring no candidates. */
const MAX_STEM_SHARE = 0.02;
/** Sorts the headlines of a language, or of all for null, and leaves out what is no headline. */
export function shelve(
  headlines: readonly SourceHeadline[],
  language: string | null,
  stemsOf: StemsOf,
): Shelf {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const { text, site, language: own } of headlines) {
    const words = text.split(' ').length;
    const key = text.toLowerCase();
    if ((language !== null && own !== language) || seen.has(key)) continue;
    if (words < MIN_WORDS || words > MAX_WORDS || text.length > MAX_LENGTH || !isHeadline(text, words))
      continue;
    // What promotes must begin like a headline also where no colon divides it from its lead-in.
    if (!/^["'‘“«]?[\p{Lu}\p{N}]/u.test(text) || /[.!?]["'’”]?\s+\p{Lu}/u.test(text)) continue;
    const stems = new Set(stemsOf(text, own));
    if (stems.size < MIN_STEMS || COMMAND.test(text)) continue;
    seen.add(key);
    entries.push({ text, site, length: words, stems });
  }
  const bySite = new Map<string, Entry[]>();
  const postings = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    const stock = bySite.get(entry.site);
    if (stock === undefined) bySite.set(entry.site, [entry]);
    else stock.push(entry);
    for (const stem of entry.stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [i]);
      else list.push(i);
    }
  });
  const largeSites = [...bySite].filter(([, list]) => list.length >= LARGE_SITE).map(([site]) => site);
  const weights = weigh(entries.length, postings);
  return { entries, bySite, largeSites, postings, weights };
}

/** How much a stem says: its inverse document frequency among the headlines. */
function weigh(size: number, postings: Shelf['postings']): Shelf['weights'] {
  const stems = new Map<string, number>();
  const sums = new Float64Array(size);
  for (const [stem, places] of postings) {
    const weight = Math.log((size + 1) / (places.length + 1)) + 1;
    stems.set(stem, weight);
    for (const i of places) sums[i] = (sums[i] ?? 0) + weight;
  }
  return { stems, sums };
}

/**
 * The headlines closest to the article, by the share of their stems' weight that the article holds, frequent ones
 * counting most. Only headlines that share two stems with it, one of them rare, count. One pass over the postings of its stems.
 */
export function rank(shelf: Shelf, article: Article, { counts }: Subject, stemsOf: StemsOf): Entry[] {
  const size = shelf.entries.length;
  const top = Math.log1p([...counts.values()].sort((a, b) => b - a)[Math.min(9, counts.size - 1)] ?? 1);
  const found = new Float64Array(size);
  const shared = new Uint8Array(size);
  const sharesRare = new Uint8Array(size);
  for (const [stem, count] of counts) {
    const places = shelf.postings.get(stem) ?? [];
    const value = (shelf.weights.stems.get(stem) ?? 0) * Math.min(1, Math.log1p(count) / top);
    const isRare = places.length <= Math.max(5, size * MAX_STEM_SHARE);
    for (const i of places) {
      found[i] = (found[i] ?? 0) + value;
      shared[i] = (shared[i] ?? 0) + 1;
      if (isRare) sharesRare[i] = 1;
    }
  }
  const title = new Set(stemsOf(article.title, article.language));
  const scored: { entry: Entry; score: number }[] = [];
  shelf.entries.forEach((entry, i) => {
    const score = (found[i] ?? 0) / (shelf.weights.sums[i] || 1);
    if (sharesRare[i] === 0 || score < NEAR || (shared[i] ?? 0) < 2) return;
    const inTitle = [...entry.stems].filter(stem => title.has(stem)).length;
    if (inTitle < SAME_STORY * Math.max(title.size, entry.stems.size)) scored.push({ entry, score });
  });
  scored.sort((a, b) => b.score - a.score || (a.entry.text < b.entry.text ? -1 : 1));
  return scored.slice(0, MAX_NEAR).map(({ entry }) => entry);
}
