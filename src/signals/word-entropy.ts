import type { Signal } from './signal.ts';

/** Entropy grows with the length of a text: only windows of one size compare. */
const WINDOW = 200;
const MOST_WINDOWS = 5;

function entropyOf(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / words.length) * Math.log2(count / words.length);
  return bits;
}

/** How evenly the article uses its words. */
export const signal: Signal = {
  meta: {
    id: 'word-entropy',
    version: 1,
    title: 'Evenness of word use',
    description:
      'Entropy of the words of the article in windows of 200 words, of the most that 200 words can have. Keyword-stuffed text has little; lists of names and word salad have most.',
    unit: 'score',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Shannon, "A Mathematical Theory of Communication", 1948; unigram entropy is among the quality signals of RedPajama-Data-v2',
  },
  measure({ mainWords }) {
    const windows = Math.min(MOST_WINDOWS, Math.floor(mainWords.length / WINDOW));
    if (windows === 0) return null;
    let sum = 0;
    for (let i = 0; i < windows; i++) sum += entropyOf(mainWords.slice(i * WINDOW, (i + 1) * WINDOW));
    return Math.min(1, sum / windows / Math.log2(WINDOW));
  },
};
