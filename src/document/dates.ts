import type { Row } from '../lexicon/lexicon.ts';
import type { PhraseTable } from '../lexicon/phrases.ts';
import { type Span, splitWords, type Words, wordsWithin } from '../lexicon/words.ts';

/** A date where it stands in a text. */
export interface FoundDate extends Span {
  /** `yyyy-mm-dd`, or `yyyy-mm` or `yyyy` where no more is written. */
  readonly day: string;
}

/** What it takes to read a date. */
export interface DateReading {
  readonly months: PhraseTable<Row>;
  /** Whether 3/4/2021 is the fourth of March, as in the United States; where only one order is possible that one counts. */
  readonly isMonthFirst: boolean;
}

/** A year; a word may follow without a space, where only a style sheet divides them. */
const YEAR = /^((?:19|20)\d\d)(?:\p{L}{3,})?$/u;
const YEAR_FIRST = String.raw`(?<year>(?:19|20)\d\d)[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>0?[1-9]|[12]\d|3[01])`;
const YEAR_LAST = String.raw`(?<first>0?[1-9]|[12]\d|3[01])[./-](?<second>0?[1-9]|[12]\d|3[01])[./-](?<last>(?:19|20)\d\d)`;
const SHORT_YEAR = String.raw`(?<first>0[1-9]|[12]\d|3[01])[./-](?<second>0[1-9]|[12]\d|3[01])[./-](?<last>\d\d)`;
/** The dates of Chinese, Japanese and Korean: 2021年7月30日, 2021년 7월 30일. */
const YEAR_NAMED = String.raw`(?<year>(?:19|20)\d\d)\s?[年년](?:\s?(?<month>1[0-2]|0?[1-9])\s?[月월](?:\s?(?<day>[12]\d|3[01]|0?[1-9])\s?[日일]?)?)?`;
const NUMERIC = [
  new RegExp(`(?<![\\d.])${YEAR_FIRST}(?![\\d.]\\d|\\d)`),
  new RegExp(`(?<![\\d.])${YEAR_LAST}(?![\\d.]\\d|\\d)`),
  new RegExp(`(?<![\\d.])${SHORT_YEAR}(?![\\d.]\\d|\\d)`),
  new RegExp(`(?<!\\d)${YEAR_NAMED}`),
];
/** A day of the month, with the endings that languages give it: 3, 3rd, 1er, 1º. */
const DAY = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|e|a|º|ª)?$/;
/** A day and a particle ("3 de julio de 2021") may stand between month and year. */
const MAX_DISTANCE = 3;
/** Of what a page states as a date no more is read. */
const MAX_STATED = 120;
/** 20210730, with or without a time. */
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?\d{4,6}Z?)?$/;

/** The first date that a stretch of text writes out: digits, or a month by name with a year close by. Null where there is none. */
export function findDate(text: string, span: Span, words: Words, reading: DateReading): FoundDate | null {
  const part = text.slice(span.start, span.end);
  if (!/\d/.test(part)) return null;
  const numeric = numericDate(part, reading.isMonthFirst);
  const named = namedDate(words, span, reading.months);
  const shifted = numeric && { ...numeric, start: span.start + numeric.start, end: span.start + numeric.end };
  return shifted !== null && (named === null || shifted.start <= named.start) ? shifted : named;
}

/** The day that a page states in an attribute or in structured data, as in `FoundDate`; null where it is no date. */
export function statedDay(value: string, reading: DateReading): string | null {
  const text = value.slice(0, MAX_STATED).trim();
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  // A time may follow without a space: 2021-07-30T08:15:00.
  const iso = /^((?:19|20)\d\d)-(\d\d?)(?:-(\d\d?))?(?=$|[T\s])/.exec(text);
  if (iso !== null) return dayOf(iso[1] as string, iso[2], iso[3]);
  return findDate(text, { start: 0, end: text.length }, splitWords(text), reading)?.day ?? null;
}

function numericDate(text: string, isMonthFirst: boolean): FoundDate | null {
  let found: FoundDate | null = null;
  for (const pattern of NUMERIC) {
    const match = pattern.exec(text);
    if (match === null || (found !== null && match.index >= found.start)) continue;
    const { year, month, day, first = '', second = '', last = '' } = match.groups ?? {};
    const isUnited = Number(second) > 12 || (isMonthFirst && Number(first) <= 12);
    const written =
      year === undefined
        ? dayOf(last.length === 2 ? `20${last}` : last, isUnited ? first : second, isUnited ? second : first)
        : dayOf(year, month, day);
    if (written !== null) found = { start: match.index, end: match.index + match[0].length, day: written };
  }
  return found;
}

function namedDate(words: Words, span: Span, months: PhraseTable<Row>): FoundDate | null {
  const { forms } = words;
  const { from, to } = wordsWithin(words, span);
  for (const month of months.find(forms, from, to)) {
    const first = Math.max(from, month.from - MAX_DISTANCE);
    const end = Math.min(to, month.to + MAX_DISTANCE);
    const years = [...range(month.to, end), ...range(first, month.from)].filter(i =>
      YEAR.test(forms[i] ?? ''),
    );
    const [year] = years;
    if (year === undefined) continue;
    const isDay = (i: number): boolean => DAY.test(forms[i] ?? '');
    const before = range(first, month.from).reverse();
    const day = (year < month.from ? range(month.to, end) : [...range(month.to, year), ...before]).find(
      isDay,
    );
    const parts = [month.from, month.to - 1, year, ...(day === undefined ? [] : [day])];
    const written = dayOf(
      (forms[year] ?? '').slice(0, 4),
      month.row.month,
      day === undefined ? undefined : DAY.exec(forms[day] ?? '')?.[1],
    );
    const start = words.starts[Math.min(...parts)] ?? span.start;
    if (written !== null) return { start, end: words.ends[Math.max(...parts)] ?? span.end, day: written };
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function dayOf(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const ofMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return ofMonth;
  return Number(day) >= 1 && Number(day) <= 31 ? `${ofMonth}-${day.padStart(2, '0')}` : null;
}
