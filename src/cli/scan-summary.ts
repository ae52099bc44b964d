import { visible } from '../report/visible.ts';
import type { Counts, Tally } from '../scan/tally.ts';

const MOST_SITES = 20;
const MOST_SIGNALS = 10;
const number = (count: number): string => count.toLocaleString('en-US');

function countLines(title: string, counts: Counts, most: number = Number.POSITIVE_INFINITY): string[] {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (sorted.length === 0) return [];
  const width = Math.max(...sorted.map(([, count]) => number(count).length));
  const rows = sorted
    .slice(0, most)
    .map(([name, count]) => `  ${number(count).padStart(width)}  ${visible(name)}`);
  return [`${title}:`, ...rows];
}

/** What a scan came to, for people. `seconds` is the time of this run alone. */
export function summaryLines(tally: Tally, threshold: string, seconds: number, pages: number): string[] {
  const rate = seconds > 0 ? pages / seconds : 0;
  const sites =
    tally.sitesCut === 0
      ? 'sites with most of them'
      : `sites with most of them (each may have up to ${number(tally.sitesCut)} more)`;
  return [
    `${number(tally.pages)} ${tally.pages === 1 ? 'page' : 'pages'}, ${number(tally.found)} reach ${threshold}; ${number(pages)} in this run, ${seconds.toFixed(1)} s, ${rate.toFixed(1)} a second`,
    ...countLines('labels', tally.labels),
    ...countLines('not evaluated', tally.abstained),
    ...countLines('weightiest signal of those that reach it', tally.signals, MOST_SIGNALS),
    ...countLines(sites, tally.sites, MOST_SITES),
    ...countLines('errors', tally.errors),
    ...countLines('records without a page', tally.skipped),
  ];
}
