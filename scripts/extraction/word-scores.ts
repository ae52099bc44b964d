/** Precision, recall and F1, each 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * What Python's `\w+` finds in a string: letters, numbers and the underscore. Marks are not in it, so that Hindi words
 * fall apart at their vowel signs there as here (checked against CPython 3, `str.isalnum`).
 */
const WORD = /[\p{L}\p{N}_]+/gu;

/** Words of a text as `re.findall(r"\w+", text)` of Python gives them. */
export function pythonWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many items two lists share, each as often as both hold it. */
function sharedCount(a: readonly string[], b: readonly string[]): number {
  const counts = countsOf(a);
  let shared = 0;
  for (const item of b) {
    const left = counts.get(item) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(item, left - 1);
  }
  return shared;
}

/**
 * Word-level score of a main text, as WCXB counts: multisets of lower-case words. Two texts without words agree (1); one
 * without words against one with words scores 0.
 */
export function wordScore(truth: string, found: string): Score {
  const expected = pythonWords(truth.toLowerCase());
  const got = pythonWords(found.toLowerCase());
  if (expected.length === 0 && got.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const shared = sharedCount(expected, got);
  if (shared === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = shared / got.length;
  const recall = shared / expected.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** True positives, false positives and false negatives of one page, as parts of their sum. */
export interface Matches {
  readonly both: number;
  readonly foundOnly: number;
  readonly truthOnly: number;
}

const SHINGLE_WORDS = 4;

/** Runs of four words, case kept; all words as one run where there are fewer than four. */
function shinglesOf(text: string): string[] {
  const words = pythonWords(text);
  if (words.length === 0) return [];
  const shingles: string[] = [];
  for (let from = 0; from < Math.max(1, words.length - SHINGLE_WORDS + 1); from++) {
    shingles.push(words.slice(from, from + SHINGLE_WORDS).join(' '));
  }
  return shingles;
}

/** What two texts share, by multisets of runs of four words: the measure of article-extraction-benchmark. */
export function shingleMatches(truth: string, found: string): Matches {
  const expected = shinglesOf(truth);
  const got = shinglesOf(found);
  const shared = sharedCount(expected, got);
  const sum = expected.length + got.length - shared;
  if (sum === 0) return { both: 0, foundOnly: 0, truthOnly: 0 };
  return {
    both: shared / sum,
    foundOnly: (got.length - shared) / sum,
    truthOnly: (expected.length - shared) / sum,
  };
}

/** Mean of some numbers; 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Score of a set by article-extraction-benchmark's rule: mean precision over the pages where something was found, mean
 * recall over the pages that have a text, and F1 of these two means.
 */
export function shingleScore(pages: readonly Matches[]): Score {
  const precision = mean(
    pages
      .filter(({ both, foundOnly }) => both + foundOnly > 0)
      .map(({ both, foundOnly }) => both / (both + foundOnly)),
  );
  const recall = mean(
    pages
      .filter(({ both, truthOnly }) => both + truthOnly > 0)
      .map(({ both, truthOnly }) => both / (both + truthOnly)),
  );
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Each page's score averaged over the pages: the mean F1 is not the F1 of the mean precision and recall. */
export function meanScore(scores: readonly Score[]): Score {
  return {
    precision: mean(scores.map(score => score.precision)),
    recall: mean(scores.map(score => score.recall)),
    f1: mean(scores.map(score => score.f1)),
  };
}
