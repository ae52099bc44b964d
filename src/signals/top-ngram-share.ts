import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

const LEAST_WORDS = 100;
const MOST_PLACES = 20;

interface Top {
  readonly words: readonly string[];
  readonly share: number;
}

/** The n-gram of 2, 3 or 4 words that covers most of the article. */
const topNgram = oncePerDocument(({ mainNgrams, mainWords }: Document): Top => {
  const all = mainNgrams.ofSize(1).length;
  let top: Top = { words: [], share: 0 };
  for (const size of [2, 3, 4]) {
    const numbers = mainNgrams.ofSize(size);
    const counts = new Int32Array(numbers.length);
    numbers.forEach((number, i) => {
      const count = (counts[number] ?? 0) + 1;
      counts[number] = count;
      const share = (count * size) / all;
      if (count > 1 && share > top.share)
        top = { words: mainWords.slice(i, i + size), share: Math.min(1, share) };
    });
  }
  return top;
});

/** How much of the article is one phrase. */
export const signal: Signal = {
  meta: {
    id: 'top-ngram-share',
    version: 1,
    title: 'One phrase again and again',
    description:
      'Share of the words of the article that belong to its most repeated phrase of two, three or four words.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: above 0.20, 0.18 and 0.16 for 2, 3 and 4 words, by characters there',
  },
  measure: document => (document.mainWords.length < LEAST_WORDS ? null : topNgram(document).share),
  evidence(document) {
    const { words } = topNgram(document);
    return words.length === 0 ? [] : document.occurrencesInMain(words, MOST_PLACES);
  },
};
