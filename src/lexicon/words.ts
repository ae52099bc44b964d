import { formOfUnits, MAX_REMEMBERED_FORM } from './form-memory.ts';
import { Segments } from './segments.ts';
import {
  APOSTROPHE,
  CLASS_BITS,
  FORM_SHIFT,
  JOINER,
  LETTER,
  longForm,
  MARK,
  OTHER,
  PLAIN,
  UNIT_VALUES,
  UNSPACED,
  unitValue,
} from './word-units.ts';

/** A half-open range of UTF-16 indexes into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order: lower-case forms with where they stand. */
export interface Words {
  /** Lower-case forms with straight apostrophes, without invisible signs. */
  readonly forms: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** UTF-16 units of text for each word that there is room for at first: five letters and a space. */
const UNITS_PER_WORD = 6;
const STRAIGHT_APOSTROPHE = 0x27;
const HASH_FACTOR = 0x01000193;
const units = new Uint16Array(MAX_REMEMBERED_FORM);

/** Splits a text into words: runs of letters and digits with inner apostrophes; unspaced scripts by `Intl.Segmenter`. */
export function splitWords(text: string): Words {
  const length = text.length;
  const forms: string[] = [];
  let starts = new Uint32Array(Math.ceil(length / UNITS_PER_WORD) + 8);
  let ends = new Uint32Array(starts.length);
  // Names of this function's own: others are looked up anew for every letter.
  const values = UNIT_VALUES;
  const word = units;
  const classBits = CLASS_BITS;
  const letter = LETTER;
  const unspaced = UNSPACED;
  const plain = PLAIN;
  const formShift = FORM_SHIFT;
  const wordMask = MAX_REMEMBERED_FORM - 1;
  const hashFactor = HASH_FACTOR;
  // Called so, it does not depend on how V8 has stored the texts it has met: a third of the time.
  const { charCodeAt } = String.prototype;
  let segments: Segments | undefined;
  let i = 0;
  while (i < length) {
    let value = values[charCodeAt.call(text, i)] || valueAt(text, i);
    const kind = value & classBits;
    const start = i;
    if (kind === unspaced) {
      segments ??= new Segments();
      i = segments.endOfRun(text, start);
      while (forms.length + i - start > starts.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      segments.add(text, start, i, { forms, starts, ends });
      continue;
    }
    if (kind !== letter) {
      i++;
      continue;
    }
    let size = 0;
    let hash = 0;
    let isPlain = true;
    while (true) {
      while ((value & plain) !== 0) {
        const unit = value >> formShift;
        word[size++ & wordMask] = unit;
        hash = Math.imul(hash ^ unit, hashFactor);
        i++;
        value = i < length ? (values[charCodeAt.call(text, i)] as number) : OTHER;
      }
      const next = value & classBits;
      if (next === OTHER || next === unspaced) break;
      if (next === APOSTROPHE) {
        if ((valueAt(text, i + 1) & classBits) !== letter) break;
        word[size++ & wordMask] = STRAIGHT_APOSTROPHE;
        hash = Math.imul(hash ^ STRAIGHT_APOSTROPHE, hashFactor);
        i++;
      } else if (next === letter || next === MARK || next === JOINER) {
        isPlain = false;
        i++;
      }
      value = valueAt(text, i);
    }
    let end = i;
    if (!isPlain) while ((valueAt(text, end - 1) & classBits) === JOINER) end--;
    if (forms.length === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[forms.length] = start;
    ends[forms.length] = end;
    isPlain &&= size <= MAX_REMEMBERED_FORM;
    forms.push(isPlain ? formOfUnits(word, size, hash) : longForm(text.slice(start, end)));
  }
  return { forms, starts: starts.slice(0, forms.length), ends: ends.slice(0, forms.length) };
}

function valueAt(text: string, i: number): number {
  return i < text.length ? unitValue(text.charCodeAt(i)) : OTHER;
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** Indexes of the words from the first that starts at or after `span.start` to the one past the last before `span.end`. */
export function wordsWithin(words: Words, span: Span): { from: number; to: number } {
  return { from: lowerBound(words.starts, span.start), to: lowerBound(words.starts, span.end) };
}

/** The forms of all words in some stretches, in one list: to join lists of each, or to let one grow, takes thrice the memory. */
export function formsWithin(words: Words, spans: readonly Span[]): string[] {
  const ranges = spans.map(span => wordsWithin(words, span));
  const forms = new Array<string>(ranges.reduce((sum, { from, to }) => sum + to - from, 0));
  let size = 0;
  for (const { from, to } of ranges) for (let i = from; i < to; i++) forms[size++] = words.forms[i] as string;
  return forms;
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
