import type { Signal } from './signal.ts';

const SIZE = 5;
const LEAST_WORDS = 100;

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
  measure({ mainNgrams, mainWords }) {
    if (mainWords.length < LEAST_WORDS) return null;
    const runs = mainNgrams.ofSize(SIZE);
    const first = new Int32Array(runs.length).fill(-1);
    const isRepeated = new Uint8Array(mainNgrams.ofSize(1).length);
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as number;
      const earlier = first[run] as number;
      if (earlier < 0) first[run] = i;
      else {
        isRepeated.fill(1, earlier, earlier + SIZE);
        isRepeated.fill(1, i, i + SIZE);
      }
    }
    let repeated = 0;
    for (let i = 0; i < isRepeated.length; i++) repeated += isRepeated[i] as number;
    return repeated / isRepeated.length;
  },
};
