/** A word, or two words in a row, as the wording model knows it. */
interface Ngram {
  readonly words: readonly string[];
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
  readonly words: ReadonlyMap<string, KnownWord>;
}

/** A word that n-grams begin with. */
interface KnownWord {
  /** The word by itself, where it is an n-gram. */
  alone: Ngram | null;
  /** The pairs that it begins, by their second word. */
  readonly pairs: Map<string, Ngram>;
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
  const known = new Map<string, KnownWord>();
  for (const [name, [rarity, weight]] of Object.entries(ngrams)) {
    if (!Number.isFinite(rarity) || !Number.isFinite(weight))
      throw new Error('the wording model holds a weight that is no number: install chaff again');
    const words = name.split(' ');
    const [first = '', second] = words;
    const word = known.get(first) ?? { alone: null, pairs: new Map() };
    known.set(first, word);
    const ngram = { words, rarity, weight };
    if (second === undefined) word.alone = ngram;
    else word.pairs.set(second, ngram);
  }
  return { bias, words: known };
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

/** How a text is worded: its log-odds, and the n-grams that say most. */
export interface Wording {
  /** -10 to 10; null of a text under 30 words. */
  readonly odds: number | null;
  readonly weightiest: readonly WordingPart[];
}

/** The log-odds that a text is worded as farms word theirs, with the words that say so. `text` are its lower-case words. */
export function readWording(model: WordingModel, text: readonly string[]): Wording {
  const parts = wordingParts(model, text);
  const sum = sumOf(model, parts);
  const odds = text.length < LEAST_WORDS ? null : Math.max(-MOST_ODDS, Math.min(MOST_ODDS, sum));
  return { odds, weightiest: weightiest(parts, sum) };
}

/** The log-odds of a text by what its n-grams add, however short it is and far they go. */
function sumOf({ bias }: WordingModel, parts: readonly WordingPart[]): number {
  return parts.reduce((total, { logits }) => total + logits, bias);
}

/** What each n-gram of a text that the model knows adds to its log-odds; the vector of a text has length 1. */
export function wordingParts(model: WordingModel, text: readonly string[]): WordingPart[] {
  const parts: WordingPart[] = [];
  let squares = 0;
  for (const [{ words, rarity, weight }, count] of countKnown(model, text)) {
    const size = termWeight(count, rarity);
    squares += size * size;
    parts.push({ words, logits: size * weight });
  }
  const length = Math.sqrt(squares);
  for (const part of parts) part.logits /= length;
  return parts;
}

/** How often the n-grams that a model knows stand in a text: `countNgrams` without putting the others together. */
function countKnown({ words }: WordingModel, text: readonly string[]): Map<Ngram, number> {
  const counts = new Map<Ngram, number>();
  const count = (ngram: Ngram | null | undefined): void => {
    if (ngram != null) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  };
  let before: KnownWord | undefined;
  for (let i = 0; i < Math.min(MOST_WORDS, text.length); i++) {
    const form = text[i] ?? '';
    const word = words.get(form);
    count(word?.alone);
    count(before?.pairs.get(form));
    before = word;
  }
  return counts;
}

/** The n-grams of a text that say most of what it is said to be, farm's or clean: at most eight, weightiest first. */
function weightiest(parts: readonly WordingPart[], sum: number): WordingPart[] {
  const direction = sum < 0 ? -1 : 1;
  return parts
    .filter(({ logits }) => logits * direction > 0)
    .sort((a, b) => (b.logits - a.logits) * direction)
    .slice(0, MOST_SPOKEN);
}
