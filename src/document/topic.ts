import { type Background, idf, type RelatednessLevels } from '../lexicon/background.ts';
import { stemOf } from '../lexicon/stems.ts';

/** What the article is about: how often each content stem stands in it. */
export interface Topic {
  /** Content stems with their number of occurrences in article and title, promoted headlines left out. */
  readonly counts: ReadonlyMap<string, number>;
  /**
   * How much a line is about what the article is about, from 0 to 1. Null where the line has no content words, the
   * article is too short or its language has no background table.
   */
  relatedness(words: readonly string[]): number | null;
  /** Whether a line is no closer to the article than nine in ten headlines of other sites are; null as above. */
  isOffTopic(words: readonly string[]): boolean | null;
}

/** Fewer content words say too little of what a text is about. */
const MIN_CONTENT_WORDS = 40;
const IS_NUMBER = /^\p{N}+$/u;

/** The content stems of some words: no function words, no bare numbers, no single letters. */
export function contentStems(
  words: readonly string[],
  language: string,
  stopwords: ReadonlySet<string>,
): string[] {
  return words.flatMap(word => contentStem(word, language, stopwords) ?? []);
}

function contentStem(word: string, language: string, stopwords: ReadonlySet<string>): string | null {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  if ((base.length < 2 && base < '\u0250') || stopwords.has(base) || IS_NUMBER.test(base)) return null;
  return stemOf(base, language);
}

function wordCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Relatedness is the share of the line's content stems found in the article, each weighted by its inverse document
 * frequency and by log(1 + its count there), divided by what the line would reach if each of its stems were as frequent
 * as the article's most frequent ones. What the article is about counts most, a word that passes by counts little: plain
 * shares rate "economy" in passing like "Taliban" twenty times (measured on the seed page, see DECISIONS.md).
 */
export function readTopic(
  words: readonly string[],
  language: string,
  stopwords: ReadonlySet<string>,
  background: Background | undefined,
  levels: RelatednessLevels | null,
): Topic {
  const counts = new Map<string, number>();
  let total = 0;
  // A text says each of its words some three times.
  for (const [word, count] of wordCounts(words)) {
    const stem = contentStem(word, language, stopwords);
    if (stem === null) continue;
    counts.set(stem, (counts.get(stem) ?? 0) + count);
    total += count;
  }
  const top = Math.log1p(topCount(counts));
  const level = levels?.findLast(([words]) => words <= total)?.[1];
  const relatedness = (line: readonly string[]): number | null => {
    if (background === undefined || total < MIN_CONTENT_WORDS) return null;
    let found = 0;
    let possible = 0;
    for (const stem of new Set(contentStems(line, language, stopwords))) {
      const weight = idf(background, stem);
      found += weight * Math.min(1, Math.log1p(counts.get(stem) ?? 0) / top);
      possible += weight;
    }
    return possible === 0 ? null : found / possible;
  };
  return {
    counts,
    relatedness,
    isOffTopic(line) {
      const value = relatedness(line);
      return value === null || level === undefined ? null : value <= level;
    },
  };
}

/** The count that the article's ten most frequent stems reach. */
function topCount(counts: ReadonlyMap<string, number>): number {
  const descending = [...counts.values()].sort((a, b) => b - a);
  return descending[Math.min(9, descending.length - 1)] ?? 1;
}
