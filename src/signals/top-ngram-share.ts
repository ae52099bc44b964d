import type { Document } from '../document/document.ts';
import type { Signal } from './signal.ts';

const LEAST_WORDS = 100;
/** What a long text repeats shows in its first words. */
const MOST_WORDS = 5000;

interface Top {
  readonly size: number;
  readonly text: string;
  readonly share: number;
}

/** The n-gram of 2, 3 or 4 words that covers most of the article. */
function topNgram(words: readonly string[]): Top {
  let top: Top = { size: 0, text: '', share: 0 };
  for (const size of [2, 3, 4]) {
    const counts = new Map<string, number>();
    for (let i = 0; i + size <= words.length; i++) {
      const ngram = words.slice(i, i + size).join(' ');
      const count = (counts.get(ngram) ?? 0) + 1;
      counts.set(ngram, count);
      if (count > 1 && (count * size) / words.length > top.share) {
        top = { size, text: ngram, share: Math.min(1, (count * size) / words.length) };
      }
    }
  }
  return top;
}

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
  measure: document =>
    document.mainWords.length < LEAST_WORDS ? null : topNgram(document.mainWords.slice(0, MOST_WORDS)).share,
  evidence(document: Document) {
    const { size, text } = topNgram(document.mainWords.slice(0, MOST_WORDS));
    return size === 0 ? [] : document.occurrencesInMain(text.split(' '));
  },
};
