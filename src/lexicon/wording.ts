import { pairOf, type WordingModel } from './wording-model.ts';

/** An n-gram of a text and what it adds to the log-odds. */
export interface WordingPart {
  readonly words: readonly string[];
  readonly logits: number;
}

/** Words of a text that are looked at: what a farm is does not first show after six thousand. */
const MOST_WORDS = 6000;
const LEAST_WORDS = 30;
/** Odds beyond this, to either side, say no more. */
export const MOST_ODDS = 10;
const LEAST_LETTERS = 2;
const LETTER = /\p{L}/u;

/** The language that wording is measured in: of others there are too few clean pages to tell a farm's words from its language. */
export const WORDING_LANGUAGE = 'en';
const MOST_SPOKEN = 8;

/** Whether a word may be part of an n-gram. Numbers may not: they tell when and where, not how a text is worded. */
function isWording(word: string): boolean {
  return word.length >= LEAST_LETTERS && LETTER.test(word);
}

/**
 * How often each n-gram of a text stands in it, by its words with a space between: words and pairs of words without numbers.
 * Of a longer text the first 6,000 words.
 */
export function countNgrams(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  let before = '';
  for (const word of words.slice(0, MOST_WORDS)) {
    const known = isWording(word) ? word : '';
    if (known !== '') {
      counts.set(known, (counts.get(known) ?? 0) + 1);
      if (before !== '') counts.set(`${before} ${known}`, (counts.get(`${before} ${known}`) ?? 0) + 1);
    }
    before = known;
  }
  return counts;
}

/** The weight of a count in a text: twice as often says little more (sublinear term frequency, Salton and Buckley 1988). */
export function termWeight(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity;
}

/** How a text is worded: its log-odds, and the n-grams that say most. */
export interface Wording {
  /** -10 to 10; null of a text under 30 words. */
  readonly odds: number | null;
  readonly weightiest: readonly WordingPart[];
}

/** The log-odds that a text is worded as farms word theirs, with the words that say so. `text` are its lower-case words. */
export function readWording(model: WordingModel, text: readonly string[]): Wording {
  const known = knownOf(model, text);
  let sum = model.bias;
  for (const logits of known.logits) sum += logits;
  const odds = text.length < LEAST_WORDS ? null : Math.max(-MOST_ODDS, Math.min(MOST_ODDS, sum));
  return { odds, weightiest: weightiest(model, known, sum) };
}

/** What each n-gram of a text that the model knows adds to its log-odds; the vector of a text has length 1. */
export function wordingParts(model: WordingModel, text: readonly string[]): WordingPart[] {
  const { ngrams, logits } = knownOf(model, text);
  return ngrams.map((ngram, i) => partOf(model, ngram, logits[i] ?? 0));
}

/** The n-grams of a text that a model knows, each once, in the order in which they come, and what each adds. */
interface Known {
  readonly ngrams: readonly number[];
  readonly logits: Float64Array;
}

function knownOf(model: WordingModel, text: readonly string[]): Known {
  const { words, alone, rarities, weights } = model;
  const counts = new Uint16Array(rarities.length);
  const ngrams: number[] = [];
  const count = (ngram: number): void => {
    if (ngram < 0) return;
    if (counts[ngram] === 0) ngrams.push(ngram);
    counts[ngram] = (counts[ngram] as number) + 1;
  };
  let before: number | undefined;
  for (let i = 0; i < Math.min(MOST_WORDS, text.length); i++) {
    const word = words.get(text[i] as string);
    if (word !== undefined) {
      count(alone[word] as number);
      if (before !== undefined) count(pairOf(model, before, word));
    }
    before = word;
  }
  const logits = new Float64Array(ngrams.length);
  let squares = 0;
  for (const [i, ngram] of ngrams.entries()) {
    const size = termWeight(counts[ngram] ?? 0, rarities[ngram] ?? 0);
    squares += size * size;
    logits[i] = size * (weights[ngram] ?? 0);
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < logits.length; i++) logits[i] = (logits[i] ?? 0) / length;
  return { ngrams, logits };
}

/** The n-grams of a text that say most of what it is said to be, farm's or clean: at most eight, weightiest first. */
function weightiest(model: WordingModel, { ngrams, logits }: Known, sum: number): WordingPart[] {
  const direction = sum < 0 ? -1 : 1;
  const weightOf = (i: number): number => (logits[i] ?? 0) * direction;
  const found: number[] = [];
  for (const i of logits.keys()) {
    const weight = weightOf(i);
    if (weight <= 0 || (found.length === MOST_SPOKEN && weight <= weightOf(found.at(-1) ?? 0))) continue;
    if (found.length === MOST_SPOKEN) found.pop();
    const place = found.findIndex(other => weightOf(other) < weight);
    found.splice(place === -1 ? found.length : place, 0, i);
  }
  return found.map(i => partOf(model, ngrams[i] ?? 0, logits[i] ?? 0));
}

function partOf({ ngrams }: WordingModel, ngram: number, logits: number): WordingPart {
  return { words: (ngrams[ngram] ?? '').split(' '), logits };
}
