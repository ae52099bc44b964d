import type { Random } from '../../random.ts';

/** A way in which letters get lost or replaced all over a page, and how often. */
export interface LetterLoss {
  readonly way: 'letter' | 'ligature' | 'look-alike' | 'zero-width' | 'typos';
  readonly rate: number;
}

/** Letters that fonts, filters and bad scripts lose, none of them so frequent that no word is left. */
const LOST = ['x', 'v', 'k', 'q', 'z', 'w', 'b', 'f'] as const;
/** What copies out of PDF files lose. */
const LIGATURES = /ffi|ffl|ff|fi|fl/g;
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
};
const ZERO_WIDTH = ['\u200B', '\u200C', '\u00AD', '\u2060'] as const;
const LONG_WORD = /(?<!\p{L})\p{L}{5,}(?!\p{L})/gu;

/** Makes a function that loses letters of the texts of one page. */
export function letterLoser({ way, rate }: LetterLoss, random: Random): (text: string) => string {
  const lost = random.pick(LOST);
  const zeroWidth = random.pick(ZERO_WIDTH);
  const inWords = (text: string, change: (word: string) => string): string =>
    text.replace(LONG_WORD, word => (random.chance(rate) ? change(word) : word));
  switch (way) {
    case 'letter':
      return text => inWords(text, word => word.charAt(0) + word.slice(1).replaceAll(lost, ''));
    case 'ligature':
      return text => inWords(text, word => word.replace(LIGATURES, random.pick(['', ' '])));
    case 'look-alike':
      return text =>
        inWords(text, word => word.replace(/[aceiopx]/g, letter => LOOK_ALIKES[letter] ?? letter));
    case 'zero-width':
      return text => inWords(text, word => `${word.slice(0, 2)}${zeroWidth}${word.slice(2)}`);
    case 'typos':
      return text => inWords(text, word => mistype(word, random));
  }
}

/** Two letters swapped, one doubled or one left out. */
function mistype(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  const [a = '', b = ''] = [word[at], word[at + 1]];
  const way = random.pick(['swap', 'double', 'lose']);
  const inner = way === 'swap' ? b + a : way === 'double' ? a + a + b : b;
  return word.slice(0, at) + inner + word.slice(at + 2);
}
