import type { Random } from '../random.ts';
import { capitalised, type FurnitureTables, titleCased } from './furniture-tables.ts';
import type { FurnitureWords } from './furniture-words.ts';
import type { CommentForm, GridPlace } from './page-content.ts';
import { canTease } from './teasers.ts';

/** A place for a promo: after which paragraph, and how it is worded and set. */
export interface PromoPlan {
  readonly after: number;
  readonly leadIn: string;
  readonly divider: string;
  readonly isLinked: boolean;
}

/** A place for a block of other articles. */
export interface GridPlan {
  readonly heading: string;
  readonly place: GridPlace;
  readonly cards: number;
  /** Length of the teasers in words, or null for none. */
  readonly teaserWords: number | null;
  readonly hasPictures: boolean;
  readonly hasDates: boolean;
  /** Section names on the cards, or none. */
  readonly labels: readonly string[];
}

const MAX_PROMOS = 10;
const GRID_COUNTS = [0, 1, 2, 2, 3] as const;
const LEAD_IN_DIVIDERS = [': ', ': ', ' ', ' ', '  ', ' – ', ' → ', ' | ', ' » '] as const;

/** Draws the promos of an article of so many paragraphs, at least `least`. */
export function drawPromos(
  paragraphs: number,
  least: number,
  language: string,
  tables: FurnitureTables,
  random: Random,
): PromoPlan[] {
  // Few more often than many.
  const wanted = random.chance(0.25) ? 0 : 1 + Math.floor(MAX_PROMOS * random.next() ** 1.4);
  const count = Math.min(Math.max(least, wanted), Math.floor(paragraphs / 2));
  const gaps = Array.from({ length: Math.max(0, paragraphs - 1) }, (_, i) => i);
  const places = random.sample(gaps, count).sort((a, b) => a - b);
  const leadIns = tables.leadIns(language);
  const first = random.pick(leadIns);
  const varies = random.chance(0.15);
  const casing = random.pick([
    capitalised,
    capitalised,
    titleCased,
    (phrase: string) => phrase.toUpperCase(),
  ]);
  const divider = random.pick(LEAD_IN_DIVIDERS);
  const isLinked = random.chance(0.75);
  return places.map(after => ({
    after,
    leadIn: casing(varies ? random.pick(leadIns) : first),
    divider,
    isLinked,
  }));
}

/** Draws the blocks of other articles, at least `least`. */
export function drawGrids(
  least: number,
  language: string,
  words: FurnitureWords,
  tables: FurnitureTables,
  random: Random,
): GridPlan[] {
  const count = Math.max(least, random.pick(GRID_COUNTS));
  const headings = random.sample(tables.gridHeadings(language), count);
  const casing = random.pick([capitalised, titleCased, titleCased, (phrase: string) => phrase.toUpperCase()]);
  const hasTeasers = canTease(language) && random.chance(0.65);
  const hasPictures = random.chance(0.6);
  const hasDates = random.chance(0.25);
  const hasLabels = random.chance(0.25);
  return headings.map(heading => ({
    heading: casing(heading),
    place: random.pick(['side', 'side', 'below', 'below', 'end', 'top'] as const),
    cards: random.between(2, 8),
    teaserWords: hasTeasers && random.chance(0.85) ? random.between(8, 30) : null,
    hasPictures,
    hasDates,
    labels: hasLabels ? words.sections : [],
  }));
}

/** Draws a comment form: phrases of one software's form, in the words of the page's language. */
export function drawForm(
  language: string,
  words: FurnitureWords,
  tables: FurnitureTables,
  random: Random,
): CommentForm {
  const phrases = random.pick(tables.forms(language));
  const hints = random.sample(phrases, Math.min(phrases.length, random.between(1, 5)));
  const end = random.pick(['', '', '!', '.']);
  const heading = random.pick(tables.formHeadings(language));
  return {
    heading: random.chance(0.4) ? titleCased(heading) : capitalised(heading),
    hints: hints.map(hint => `${capitalised(hint)}${end}`),
    fields: words.fields.slice(0, random.between(1, words.fields.length)),
    button: words.send,
  };
}
