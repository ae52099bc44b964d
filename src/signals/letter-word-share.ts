import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 50;
const LETTER = /\p{L}/iu;
const WHITE = /\s/;
const SPACE = 0x20;
const LAST_ASCII = 0x7f;
/** Scripts without spaces have no words between white space. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

function isWhite(code: number): boolean {
  if (code <= LAST_ASCII) return code === SPACE || (code >= 9 && code <= 13);
  return WHITE.test(String.fromCodePoint(code));
}

function isLetter(code: number): boolean {
  if (code <= LAST_ASCII) return (code | SPACE) >= 97 && (code | SPACE) <= 122;
  return LETTER.test(String.fromCodePoint(code));
}

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
    let pieces = 0;
    let lettered = 0;
    let isInPiece = false;
    let hasLetter = false;
    for (let i = 0; i < mainText.length; i++) {
      const code = mainText.codePointAt(i) as number;
      if (code > 0xffff) i++;
      if (isWhite(code)) isInPiece = false;
      else {
        if (!isInPiece) {
          isInPiece = true;
          hasLetter = false;
          pieces++;
        }
        if (!hasLetter && isLetter(code)) {
          hasLetter = true;
          lettered++;
        }
      }
    }
    return share(lettered, pieces, LEAST_WORDS);
  },
};
