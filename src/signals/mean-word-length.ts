import type { Signal } from './signal.ts';

const LEAST_WORDS = 100;
const HAS_LETTER = /\p{L}/u;

/** How long the words of the article are. */
export const signal: Signal = {
  meta: {
    id: 'mean-word-length',
    version: 1,
    title: 'Letters in a word',
    description:
      'Mean length of the words of the article, in letters, numbers left out. English only, since other languages have words of other lengths.',
    unit: 'ratio',
    range: [0, null],
    suggests: 'either',
    needs: 'text',
    reference:
      'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: outside of 3 to 10; Ntoulas et al., WWW 2006, 4.3',
  },
  measure({ mainWords, language }) {
    if (language !== 'en') return null;
    let words = 0;
    let letters = 0;
    for (const word of mainWords) {
      if (!HAS_LETTER.test(word)) continue;
      words++;
      letters += word.length;
    }
    return words < LEAST_WORDS ? null : letters / words;
  },
};
