import { hasSpacedWords, isText } from '../document/prose.ts';
import { formsWithin } from '../lexicon/words.ts';
import type { Signal } from './signal.ts';

const WINDOW = 100;

/** How rich the vocabulary of the article is. */
export const signal: Signal = {
  meta: {
    id: 'distinct-word-share',
    version: 2,
    title: 'Variety of words',
    description:
      'Mean share of different words in each 100 words of the article, so that long and short texts compare. Keyword-stuffed text has few, machine-written text often more than people. Tables, code and headings are left out; not measured in languages whose words are not written apart.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Moving-average type-token ratio: Covington and McFall, Journal of Quantitative Linguistics 17, 2010',
  },
  measure({ paragraphs, language, words: all }) {
    if (!hasSpacedWords(language)) return null;
    const words = formsWithin(all, paragraphs.filter(isText));
    if (words.length < WINDOW) return null;
    const counts = new Map<string, number>();
    let sum = 0;
    words.forEach((word, i) => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (i >= WINDOW) {
        const gone = words[i - WINDOW] as string;
        const left = (counts.get(gone) ?? 1) - 1;
        if (left === 0) counts.delete(gone);
        else counts.set(gone, left);
      }
      if (i >= WINDOW - 1) sum += counts.size;
    });
    return sum / ((words.length - WINDOW + 1) * WINDOW);
  },
};
