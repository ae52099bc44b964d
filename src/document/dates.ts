import type { PhraseTable } from '../lexicon/phrases.ts';
import { type Span, type Words, wordsWithin } from '../lexicon/words.ts';

const NUMERIC_DATE =
  /(?<![\d.])(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|[12]\d|3[01])[./-]\d\d)(?![\d.]\d|\d)|(?<!\d)(?:19|20)\d\d\s?[年년]/;
const YEAR = /^(?:19|20)\d\d$/;
/** A day and a particle ("3 de julio de 2021") may stand between month and year. */
const MAX_DISTANCE = 3;

/** The first date that a stretch of text writes out: digits, or a month by name with a year close by. Null where there is none. */
export function findDate(text: string, span: Span, words: Words, months: PhraseTable<unknown>): Span | null {
  const numeric = NUMERIC_DATE.exec(text.slice(span.start, span.end));
  if (numeric !== null) {
    return { start: span.start + numeric.index, end: span.start + numeric.index + numeric[0].length };
  }
  const { from, to } = wordsWithin(words, span);
  for (const month of months.find(words.forms, from, to)) {
    for (let i = Math.max(from, month.from - MAX_DISTANCE); i < Math.min(to, month.to + MAX_DISTANCE); i++) {
      if (!YEAR.test(words.forms[i] ?? '')) continue;
      const first = Math.min(i, month.from);
      const last = Math.max(i, month.to - 1);
      return { start: words.starts[first] ?? span.start, end: words.ends[last] ?? span.end };
    }
  }
  return null;
}
