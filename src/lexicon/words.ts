/** A half-open range of UTF-16 indexes into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order: lower-case forms with where they stand. */
export interface Words {
  /** Lower-case forms with straight apostrophes. */
  readonly forms: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const OTHER = 0;
const LETTER = 1;
/** Marks and joiners: part of a word that has begun. */
const MARK = 2;
const APOSTROPHE = 3;
/** Scripts written without spaces: Han, Kana, Thai, Lao, Khmer, Myanmar. Segmented by dictionary. */
const UNSPACED = 4;

/** Class of each UTF-16 unit, filled in on first use. */
const classes = new Int8Array(0x10000).fill(-1);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) return APOSTROPHE;
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u.test(char)
  )
    return UNSPACED;
  // Of the pairs, U+1D400 ff. (mathematical letters) and U+20000 ff. (rare Han) are letters, emoji are not.
  if (/[\p{L}\p{N}]/u.test(char) || unit === 0xd835 || (unit >= 0xd840 && unit <= 0xd87f)) return LETTER;
  return /[\u200b-\u200d\u2060\ufeff\udc00-\udfff]/.test(char) || /\p{M}/u.test(char) ? MARK : OTHER;
}

function classOf(unit: number): number {
  const known = classes[unit] ?? OTHER;
  if (known >= 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Dictionary segmentation is superlinear on some inputs: longer runs are cut. */
const MAX_SEGMENTED_RUN = 2000;
let segmenter: Intl.Segmenter | undefined;

/** Splits a text into words: runs of letters and digits with inner apostrophes; unspaced scripts by `Intl.Segmenter`. */
export function splitWords(text: string): Words {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number): void => {
    forms.push(formOf(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
  };
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    const start = i;
    if (kind === LETTER) {
      i = endOfWord(text, i);
      add(start, i);
    } else if (kind === UNSPACED) {
      while (i < text.length && i - start < MAX_SEGMENTED_RUN && classOf(text.charCodeAt(i)) === UNSPACED)
        i++;
      segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
      for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, i))) {
        if (isWordLike) add(start + index, start + index + segment.length);
      }
    } else {
      i++;
    }
  }
  return { forms, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Lower case, with straight apostrophes; the dot that lower-casing a Turkish I leaves behind is taken off. */
function formOf(word: string): string {
  const form = word.toLowerCase();
  return /[\u2019\u02bc]|\u0307/.test(form)
    ? form.replace(/[\u2019\u02bc]/g, "'").replaceAll('\u0307', '')
    : form;
}

function endOfWord(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === LETTER || kind === MARK) i++;
    else if (kind === APOSTROPHE && classOf(text.charCodeAt(i + 1)) === LETTER) i += 2;
    else break;
  }
  return i;
}

/** Indexes of the words from the first that starts at or after `span.start` to the one past the last before `span.end`. */
export function wordsWithin(words: Words, span: Span): { from: number; to: number } {
  return { from: lowerBound(words.starts, span.start), to: lowerBound(words.starts, span.end) };
}

/** Index of the first value that is not below `bound` in an ascending array. */
function lowerBound(values: Uint32Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
