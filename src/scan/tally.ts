import type { CrawlRecord } from '../input/crawl-record.ts';
import { isErrorRecord, type PageRecord } from '../report/record.ts';
import type { Level } from './settings.ts';

/** Counts by name. */
export type Counts = Readonly<Record<string, number>>;

/** The figures of a scan or a part of one. All counts add up. */
export interface Tally {
  /** Pages with a verdict. */
  readonly pages: number;
  /** Bytes of their bodies. */
  readonly bytes: number;
  /** Pages that reach the threshold. */
  readonly found: number;
  readonly labels: Counts;
  readonly abstained: Counts;
  /** Weightiest signal of each page that reaches the threshold. */
  readonly signals: Counts;
  readonly errors: Counts;
  readonly skipped: Counts;
  /** Pages that reach the threshold, by site. */
  readonly sites: Counts;
  /** A site that is not among `sites` has at most so many such pages. */
  readonly sitesCut: number;
}

/** Nothing was counted yet. */
export const NO_TALLY: Tally = {
  pages: 0,
  bytes: 0,
  found: 0,
  labels: {},
  abstained: {},
  signals: {},
  errors: {},
  skipped: {},
  sites: {},
  sitesCut: 0,
};

/** Sites that are kept when they become too many for flat memory; those with most pages. */
const MOST_SITES = 10_000;

/** Whether a page reaches a level. A page that was not evaluated reaches none. */
function isFound(record: PageRecord, level: Level): boolean {
  if (isErrorRecord(record) || record.probability === null) return false;
  if (typeof level === 'number') return record.probability >= level;
  return record.label === 'farm' || record.label === level;
}

/** The figures of one record and what became of it; `result` is null for one that was skipped. */
export function tallyOf(record: CrawlRecord, result: PageRecord | null, level: Level): Tally {
  if (result === null)
    return { ...NO_TALLY, skipped: { [record.kind === 'skipped' ? record.reason : 'empty']: 1 } };
  if (isErrorRecord(result)) return { ...NO_TALLY, errors: { [result.error.code]: 1 } };
  const found = isFound(result, level);
  const top = result.reasons[0]?.signal;
  return {
    ...NO_TALLY,
    pages: 1,
    bytes: record.kind === 'page' ? record.bytes : 0,
    found: found ? 1 : 0,
    labels: { [result.label]: 1 },
    abstained: result.abstained === null ? {} : { [result.abstained]: 1 },
    signals: found && top !== undefined ? { [top]: 1 } : {},
    sites: found && result.site !== null ? { [result.site]: 1 } : {},
  };
}

/** Adds up figures as they come. */
export interface TallySum {
  add(tally: Tally): void;
  /** The figures so far, names with most first. */
  read(): Tally;
}

/** A sum that begins with `from`. Holds at most twice MOST_SITES sites, whatever is added. */
export function sumTallies(from: Tally = NO_TALLY): TallySum {
  const numbers = { pages: 0, bytes: 0, found: 0, sitesCut: 0 };
  const counts = {
    labels: new Map<string, number>(),
    abstained: new Map<string, number>(),
    signals: new Map<string, number>(),
    errors: new Map<string, number>(),
    skipped: new Map<string, number>(),
    sites: new Map<string, number>(),
  };
  const add = (tally: Tally): void => {
    for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) numbers[name] += tally[name];
    for (const name of Object.keys(counts) as (keyof typeof counts)[]) {
      for (const [key, count] of Object.entries(tally[name]))
        counts[name].set(key, (counts[name].get(key) ?? 0) + count);
    }
    if (counts.sites.size > 2 * MOST_SITES) cut();
  };
  // What is let go of is remembered by its bound, as in the counting of Misra and Gries (1982).
  const cut = (): void => {
    const sorted = byCount(counts.sites);
    numbers.sitesCut += sorted[MOST_SITES]?.[1] ?? 0;
    counts.sites = new Map(sorted.slice(0, MOST_SITES));
  };
  add(from);
  return {
    add,
    read() {
      if (counts.sites.size > MOST_SITES) cut();
      const read = (name: keyof typeof counts): Counts => Object.fromEntries(byCount(counts[name]));
      return {
        ...numbers,
        labels: read('labels'),
        abstained: read('abstained'),
        signals: read('signals'),
        errors: read('errors'),
        skipped: read('skipped'),
        sites: read('sites'),
      };
    },
  };
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
