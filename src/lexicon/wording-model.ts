/** A word, or two words in a row, as the wording model knows it. */
interface Ngram {
  /** Inverse document frequency: ln((1 + pages) / (1 + pages with it)) + 1. */
  readonly rarity: number;
  /** What it adds to the log-odds, per unit of its share of the text. */
  readonly weight: number;
}

/**
 * The log-odds that a text is worded as farms word theirs: a linear model over its words and pairs of words. 0 lies halfway
 * between a middling clean and a middling farm page of unseen owners.
 */
export interface WordingModel {
  readonly bias: number;
  /** By the words with a space between. */
  readonly ngrams: ReadonlyMap<string, Ngram>;
}

/** A wording model as its file holds it: rarity and weight by n-gram. */
export interface WordingModelJson {
  readonly bias: number;
  readonly ngrams: Readonly<Record<string, readonly [rarity: number, weight: number]>>;
}

/** An n-gram of a text and what it adds to the log-odds. */
export interface WordingPart {
  readonly words: readonly string[];
  logits: number;
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

/** Reads a wording model. Throws where a number is none. */
export function readWordingModel({ bias, ngrams }: WordingModelJson): WordingModel {
  const known = new Map<string, Ngram>();
  for (const [name, [rarity, weight]] of Object.entries(ngrams)) {
    if (!Number.isFinite(rarity) || !Number.isFinite(weight))
      throw new Error('the wording model holds a weight that is no number: install chaff again');
    known.set(name, { rarity, weight });
  }
  return { bias, ngrams: known };
}

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

/**
 * The log-odds, -10 to 10, that a text is worded as farms word theirs; null of a text under 30 words. `text` are its
 * lower-case words.
 */
export function wordingOdds(model: WordingModel, text: readonly string[]): number | null {
  if (text.length < LEAST_WORDS) return null;
  const sum = sumOf(model, wordingParts(model, text));
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, sum));
}

/** The log-odds of a text by what its n-grams add, however short it is and far they go. */
export function sumOf({ bias }: WordingModel, parts: readonly WordingPart[]): number {
  return parts.reduce((total, { logits }) => total + logits, bias);
}

/** What each n-gram of a text that the model knows adds to its log-odds; the vector of a text has length 1. */
export function wordingParts({ ngrams }: WordingModel, text: readonly string[]): WordingPart[] {
  const parts: WordingPart[] = [];
  let squares = 0;
  for (const [name, count] of countNgrams(text)) {
    const ngram = ngrams.get(name);
    if (ngram === undefined) continue;
    const size = termWeight(count, ngram.rarity);
    squares += size * size;
    parts.push({ words: name.split(' '), logits: size * ngram.weight });
  }
  const length = Math.sqrt(squares);
  for (const part of parts) part.logits /= length;
  return parts;
}

/** The n-grams of a text that say most of what it is said to be, farm's or clean: at most eight, weightiest first. */
export function weightiestParts(model: WordingModel, text: readonly string[]): WordingPart[] {
  const parts = wordingParts(model, text);
  const direction = sumOf(model, parts) < 0 ? -1 : 1;
  return parts
    .filter(({ logits }) => logits * direction > 0)
    .sort((a, b) => (b.logits - a.logits) * direction)
    .slice(0, MOST_SPOKEN);
}
