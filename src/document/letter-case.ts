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

/** The case of one character. ASCII, which most text is, asks no table: pages of one huge paragraph are looked at letter by letter. */
export function letterCase(char: string): LetterCase {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return SMALL;
    return code >= 65 && code <= 90 ? CAPITAL : NO_LETTER;
  }
  if (char.toLowerCase() !== char) return CAPITAL;
  if (char.toUpperCase() !== char) return SMALL;
  return LETTER.test(char) ? UNCASED : NO_LETTER;
}
