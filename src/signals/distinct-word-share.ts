import { NgramNumbers } from '../document/ngrams.ts';
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
    const words = new NgramNumbers(formsWithin(all, paragraphs.filter(isText))).ofSize(1);
    if (words.length < WINDOW) return null;
    const counts = new Uint8Array(words.length);
    let different = 0;
    let sum = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      const count = counts[word] as number;
      counts[word] = count + 1;
      if (count === 0) different++;
      if (i >= WINDOW) {
        const gone = words[i - WINDOW] as number;
        const left = (counts[gone] as number) - 1;
        counts[gone] = left;
        if (left === 0) different--;
      }
      if (i >= WINDOW - 1) sum += different;
    }
    return sum / ((words.length - WINDOW + 1) * WINDOW);
  },
};
