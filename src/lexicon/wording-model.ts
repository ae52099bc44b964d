/**
 * The log-odds that a text is worded as farms word theirs: a linear model over its words and pairs of words. 0 lies halfway
 * between a middling clean and a middling farm page of unseen owners. Words and n-grams are numbered: a text is counted
 * without putting a string together.
 */
export interface WordingModel {
  readonly bias: number;
  /** The n-grams: a word, or two with a space between. */
  readonly ngrams: readonly string[];
  /** Inverse document frequency of each: ln((1 + pages) / (1 + pages with it)) + 1. */
  readonly rarities: Float64Array;
  /** What each adds to the log-odds, per unit of its share of the text. */
  readonly weights: Float64Array;
  /** Numbers of the words. */
  readonly words: ReadonlyMap<string, number>;
  /** The n-gram that a word is by itself, by the number of the word; -1 for none. */
  readonly alone: Int32Array;
  /**
   * The n-grams of two words: those that begin with a word stand from `pairStarts` of its number to that of the next, by the
   * number of the second word, ascending.
   */
  readonly pairStarts: Int32Array;
  readonly seconds: Int32Array;
  readonly pairs: Int32Array;
}

/** A wording model as its file holds it: rarity and weight by n-gram. */
export interface WordingModelJson {
  readonly bias: number;
  readonly ngrams: Readonly<Record<string, readonly [rarity: number, weight: number]>>;
}

/** Reads a wording model. Throws where a number is none. */
export function readWordingModel({ bias, ngrams: table }: WordingModelJson): WordingModel {
  const ngrams = Object.keys(table);
  const rarities = new Float64Array(ngrams.length);
  const weights = new Float64Array(ngrams.length);
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    return number;
  };
  const first = new Int32Array(ngrams.length);
  const second = new Int32Array(ngrams.length).fill(-1);
  for (const [i, [rarity, weight]] of Object.values(table).entries()) {
    if (!Number.isFinite(rarity) || !Number.isFinite(weight))
      throw new Error('the wording model holds a weight that is no number: install chaff again');
    rarities[i] = rarity;
    weights[i] = weight;
    const ngram = ngrams[i] as string;
    const space = ngram.indexOf(' ');
    first[i] = numberOf(space === -1 ? ngram : ngram.slice(0, space));
    if (space !== -1) second[i] = numberOf(ngram.slice(space + 1));
  }
  const alone = new Int32Array(words.size).fill(-1);
  for (const [i, word] of first.entries()) if (second[i] === -1) alone[word] = i;
  return { bias, ngrams, rarities, weights, words, alone, ...pairsOf(first, second, words.size) };
}

function pairsOf(
  first: Int32Array,
  second: Int32Array,
  words: number,
): Pick<WordingModel, 'pairStarts' | 'seconds' | 'pairs'> {
  // First word, second word and n-gram in one whole number: numbers are sorted ten times as fast as by a comparison.
  const sorted = Float64Array.from(
    first,
    (word, i) => (word * words + (second[i] as number)) * first.length + i,
  )
    .filter((_, i) => second[i] !== -1)
    .sort();
  const pairs = Int32Array.from(sorted, key => key % first.length);
  const pairStarts = new Int32Array(words + 1).fill(pairs.length);
  for (let i = pairs.length - 1; i >= 0; i--) pairStarts[first[pairs[i] as number] as number] = i;
  // A word that begins none has an empty stretch.
  for (let word = words - 1; word >= 0; word--)
    pairStarts[word] = Math.min(pairStarts[word] as number, pairStarts[word + 1] as number);
  return { pairStarts, pairs, seconds: pairs.map(ngram => second[ngram] as number) };
}

/** The n-gram of two words by their numbers, or -1. */
export function pairOf({ pairStarts, seconds, pairs }: WordingModel, first: number, second: number): number {
  let low = pairStarts[first] as number;
  const end = pairStarts[first + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seconds[middle] as number) < second) low = middle + 1;
    else high = middle;
  }
  return low < end && seconds[low] === second ? (pairs[low] as number) : -1;
}
