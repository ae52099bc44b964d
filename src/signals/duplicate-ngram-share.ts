import type { Signal } from './signal.ts';

const SIZE = 5;
const LEAST_WORDS = 100;
const MOST_WORDS = 5000;

/** How much of the article has been said before in the same words. */
export const signal: Signal = {
  meta: {
    id: 'duplicate-ngram-share',
    version: 1,
    title: 'Passages said twice',
    description:
      'Share of the words of the article that stand in a run of five words which occurs more than once.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: above 0.15 for 5 words, by characters there',
  },
  measure({ mainWords }) {
    if (mainWords.length < LEAST_WORDS) return null;
    const words = mainWords.slice(0, MOST_WORDS);
    const first = new Map<string, number>();
    const isRepeated = new Uint8Array(words.length);
    for (let i = 0; i + SIZE <= words.length; i++) {
      const run = words.slice(i, i + SIZE).join(' ');
      const earlier = first.get(run);
      if (earlier === undefined) first.set(run, i);
      else {
        isRepeated.fill(1, earlier, earlier + SIZE);
        isRepeated.fill(1, i, i + SIZE);
      }
    }
    return isRepeated.reduce((sum, flag) => sum + flag, 0) / words.length;
  },
};
