import { type Signal, share } from './signal.ts';

const LEAST_CHARACTERS = 200;
const ZERO = 48;
const NINE = 57;

/** How much of the article is digits. */
export const signal: Signal = {
  meta: {
    id: 'digit-share',
    version: 1,
    title: 'Digits',
    description:
      'Share of the letters and digits of the words of the article that are digits: specifications, results and timetables have many, and so have generated number pages.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Laurençon et al., "The BigScience ROOTS Corpus", arXiv:2303.03915, for shares of characters that are no letters',
  },
  measure({ mainWords }) {
    let digits = 0;
    let characters = 0;
    for (const word of mainWords) {
      characters += word.length;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        if (unit >= ZERO && unit <= NINE) digits++;
      }
    }
    return share(digits, characters, LEAST_CHARACTERS);
  },
};
