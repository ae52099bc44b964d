/** Between words. 0 is no class: the value of a unit that has not been seen. */
export const OTHER = 1;
/** A letter or digit: begins a word. */
export const LETTER = 2;
/** Accents, vowel signs and the second halves of pairs: part of a word that has begun. */
export const MARK = 3;
/** Part of a word between two letters. */
export const APOSTROPHE = 4;
/** Scripts written without spaces: Han, Kana, Thai, Lao, Khmer, Myanmar. Segmented by dictionary. */
export const UNSPACED = 5;
/** Invisible signs: part of a word where more of it follows. */
export const JOINER = 6;

/** Bits of the class in a value of `unitValue`. */
export const CLASS_BITS = 7;
/** Set for letters and marks whose form is one unit, whatever stands beside them. */
export const PLAIN = 8;
/** The unit in word forms stands above these bits. */
export const FORM_SHIFT = 4;

const UNSPACED_SCRIPTS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
/**
 * Left out of word forms: zero-width spaces and joiners (not U+200C and U+200D: Persian and Indic spelling need them),
 * the stretching sign and vowel signs of Arabic and Hebrew, which most texts do without, and the dot that lower-casing
 * a Turkish I leaves behind.
 */
const LEFT_OUT =
  /\u200b|\u2060|\ufeff|\u0640|[\u064b-\u0652]|\u0670|[\u0591-\u05bd]|\u05bf|\u05c1|\u05c2|\u05c7|\u0307/;
const ALL_LEFT_OUT = new RegExp(LEFT_OUT, 'g');
const TATWEEL = 0x640;
const CAPITAL_SIGMA = 0x3a3;
const DOTTED_CAPITAL_I = 0x130;

/** What `unitValue` gave for each UTF-16 unit; 0 where it has not been asked. */
export const UNIT_VALUES: Int32Array = new Int32Array(0x10000);

/** Class, `PLAIN` and form of a UTF-16 unit, packed. */
export function unitValue(unit: number): number {
  const known = UNIT_VALUES[unit] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const kind = classify(unit, char);
  let found = kind;
  if ((kind === LETTER || kind === MARK) && !LEFT_OUT.test(char) && !dependsOnOthers(unit)) {
    const form = unit === DOTTED_CAPITAL_I ? 'i' : char.toLowerCase();
    found |= PLAIN | (form.charCodeAt(0) << FORM_SHIFT);
  }
  UNIT_VALUES[unit] = found;
  return found;
}

function classify(unit: number, char: string): number {
  if ("'\u2019\u02bc".includes(char)) return APOSTROPHE;
  if (UNSPACED_SCRIPTS.test(char)) return UNSPACED;
  if (unit === TATWEEL) return MARK;
  // Of the pairs, U+1D400 ff. (mathematical letters) and U+20000 ff. (rare Han) are letters, emoji are not.
  if (/[\p{L}\p{N}]/u.test(char) || unit === 0xd835 || (unit >= 0xd840 && unit <= 0xd87f)) return LETTER;
  if (/[\u200b-\u200d\u2060\ufeff]/.test(char)) return JOINER;
  return (unit >= 0xdc00 && unit <= 0xdfff) || /\p{M}/u.test(char) ? MARK : OTHER;
}

/** Halves of pairs, and the Greek letter with two lower-case forms. */
function dependsOnOthers(unit: number): boolean {
  return unit === CAPITAL_SIGMA || (unit >= 0xd800 && unit <= 0xdfff);
}

/** Longer words are not kept by anyone. */
const MAX_COPIED = 64;

/** The form of a word that is long or has units that are not plain. */
export function longForm(word: string): string {
  const form = word
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(ALL_LEFT_OUT, '');
  if (form !== word || form.length > MAX_COPIED) return form;
  // A word that nothing changed is still a slice of the page: kept as a key, it would keep the whole page in memory.
  const list: number[] = [];
  for (let i = 0; i < form.length; i++) list.push(form.charCodeAt(i));
  return String.fromCharCode.apply(null, list);
}
