/** No letter. */
export const NO_LETTER = 0;
/** A letter that is written large. */
export const CAPITAL = 1;
/** A letter that is written small and could be large. */
export const SMALL = 2;
/** A letter of a script without capitals. */
export const UNCASED = 3;
/** What a character is to the rules on capitals. */
export type LetterCase = typeof NO_LETTER | typeof CAPITAL | typeof SMALL | typeof UNCASED;

const LETTER = /\p{L}/u;

/** The case of each UTF-16 unit, plus 1; 0 where it has not been asked. */
const known = new Uint8Array(0x10000);

/** The case of the character with a code point. Remembered: pages of one huge paragraph are looked at letter by letter. */
export function letterCase(code: number): LetterCase {
  const remembered = known[code] ?? 0;
  if (remembered !== 0) return (remembered - 1) as LetterCase;
  const found = caseOf(String.fromCodePoint(code));
  if (code < known.length) known[code] = found + 1;
  return found;
}

/** How many letters of a text are of each case, by `LetterCase`. */
export function countCases(text: string): [other: number, capitals: number, small: number, uncased: number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    counts[letterCase(code)]++;
  }
  return counts;
}

function caseOf(char: string): LetterCase {
  if (char.toLowerCase() !== char) return CAPITAL;
  if (char.toUpperCase() !== char) return SMALL;
  return LETTER.test(char) ? UNCASED : NO_LETTER;
}
