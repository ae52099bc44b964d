import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 50;
const HAS_LETTER = /[a-z]|\p{L}/iu;
/** Scripts without spaces have no words between white space. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** How much of the article is words with a letter in them. */
export const signal: Signal = {
  meta: {
    id: 'letter-word-share',
    version: 1,
    title: 'Words with a letter',
    description:
      'Share of the pieces of the article between white space that have a letter in them: the others are numbers, bullets, prices and ornaments. Not measured in scripts without spaces.',
    unit: 'share',
    range: [0, 1],
    suggests: 'clean',
    needs: 'text',
    reference: 'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: below 0.80',
  },
  measure({ mainText, language }) {
    if (language === null || UNSPACED.has(language)) return null;
    const pieces = mainText.split(/\s+/).filter(piece => piece !== '');
    const lettered = pieces.reduce((sum, piece) => sum + (HAS_LETTER.test(piece) ? 1 : 0), 0);
    return share(lettered, pieces.length, LEAST_WORDS);
  },
};
