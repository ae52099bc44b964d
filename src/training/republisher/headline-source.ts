import type { Random } from '../random.ts';
import type { Article } from './article.ts';
import { titleCased } from './furniture-tables.ts';
import { genericHeadline } from './headline-grammar.ts';
import { type Entry, rank, type Shelf, type SourceHeadline, shelve } from './headline-shelf.ts';
import { PAGE_HEADLINES } from './page-headlines.ts';
import { ownHeadline, type StemsOf, type Subject, subjectOf } from './subject.ts';

/** Which headlines of others to draw from. */
export interface HeadlineQuery {
  readonly language: string;
  /** The site whose headlines are left out. */
  readonly notSite: string;
}

/**
 * Headlines to furnish pages with. Each answer has exactly `count` different lines, and their lengths follow the
 * lengths of all headlines of the language, whatever is asked for: what is near, far or generic must not show in it.
 */
export interface HeadlineSource {
  /** Headlines of many sites. */
  random(random: Random, count: number, query: HeadlineQuery): string[];
  /** Headlines of one site, any other than `notSite` or, half of the time, that one too. */
  ofOneSite(random: Random, count: number, query: HeadlineQuery): string[];
  /** Headlines on the subject of the article, its own phrases where others write nothing about it. */
  near(random: Random, count: number, article: Article): string[];
  /** Generic listicles and how-tos; English, so other languages get headlines of many sites. */
  generic(random: Random, count: number, query: HeadlineQuery): string[];
  /** What the article is about. */
  subject(article: Article): Subject;
}

/** Of so many drawn lines the one closest to the wanted length is taken. */
const DRAWS = 8;
const MAX_TRIES = 40;
/** Share of headlines that sites write with a capital in every word. */
const CAPITAL_SHARE = 0.55;

/** Builds the source. `stemsOf` gives content stems without function words, as the document's topic uses them. */
export function indexHeadlines(headlines: readonly SourceHeadline[], stemsOf: StemsOf): HeadlineSource {
  const shelves = new Map<string, Shelf>();
  for (const language of new Set(headlines.map(headline => headline.language))) {
    shelves.set(language, shelve(headlines, language, stemsOf));
  }
  const all = shelve(headlines, null, stemsOf);
  const shelfOf = (language: string): Shelf => {
    const own = shelves.get(language);
    return own !== undefined && own.largeSites.length > 0 ? own : all;
  };
  const nearest = new WeakMap<Article, readonly Entry[]>();
  const subject = (article: Article): Subject => subjectOf(article, stemsOf);

  /** Fills `count` places, each with the drawn line that comes closest to a length drawn for the place. */
  const fill = (shelf: Shelf, random: Random, count: number, draw: () => Entry | undefined): string[] => {
    const chosen = new Set<string>();
    for (let tries = 0; chosen.size < count && tries < MAX_TRIES + count; tries++) {
      const wanted = random.pick(shelf.entries).length;
      let best: Entry | undefined;
      for (let i = 0; i < DRAWS; i++) {
        const entry = draw();
        if (entry === undefined || chosen.has(entry.text)) continue;
        if (best === undefined || Math.abs(entry.length - wanted) < Math.abs(best.length - wanted))
          best = entry;
      }
      if (best !== undefined) chosen.add(best.text);
    }
    // A small stock cannot say more: then it says it again.
    const lines = [...chosen];
    while (lines.length < count)
      lines.push(lines.length > 0 ? random.pick(lines) : random.pick(shelf.entries).text);
    return lines;
  };
  const ofMany = (random: Random, count: number, { language, notSite }: HeadlineQuery): string[] => {
    const shelf = shelfOf(language);
    return fill(shelf, random, count, () => {
      const entry = random.pick(shelf.entries);
      return entry.site === notSite ? undefined : entry;
    });
  };

  return {
    subject,
    random: ofMany,
    ofOneSite(random, count, query) {
      const shelf = shelfOf(query.language);
      const isLarge = (site: string): boolean => (shelf.bySite.get(site)?.length ?? 0) >= count * 1.3;
      const isOwn = random.chance(0.5) && isLarge(query.notSite);
      const others = shelf.largeSites.filter(site => site !== query.notSite);
      if (!isOwn && others.length === 0) return ofMany(random, count, query);
      const large = others.filter(isLarge);
      // No site has written that much: then two that have written something.
      const sites = isOwn
        ? [query.notSite]
        : large.length > 0
          ? [random.pick(large)]
          : random.sample(others, 2);
      const stock = sites.flatMap(site => shelf.bySite.get(site) ?? []);
      return fill(shelf, random, count, () => random.pick(stock));
    },
    near(random, count, article) {
      const shelf = shelfOf(article.language);
      let ranked = nearest.get(article);
      if (ranked === undefined) {
        ranked = rank(shelf, article, subject(article), stemsOf);
        nearest.set(article, ranked);
      }
      const pool = ranked;
      const own = (): Entry => {
        const line = ownHeadline(article, subject(article), random);
        return entryOf(random.chance(CAPITAL_SHARE) ? titleCased(line) : line, article.site);
      };
      // Few others write about it: then most lines are its own, and every article has some.
      const ownShare = Math.max(0.15, 1 - pool.length / (2 * count));
      return fill(shelf, random, count, () => {
        if (random.chance(ownShare)) return own();
        // The closest more often.
        return pool[Math.floor(pool.length * random.next() ** 1.5)];
      });
    },
    generic(random, count, query) {
      if (query.language !== 'en') return ofMany(random, count, query);
      return fill(shelfOf('en'), random, count, () => entryOf(genericHeadline(PAGE_HEADLINES, random), ''));
    },
  };
}

function entryOf(text: string, site: string): Entry {
  return { text, site, length: text.split(' ').length, stems: new Set() };
}
