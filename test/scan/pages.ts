import type { CrawlRecord } from '../../src/input/crawl-record.ts';
import type { ScanSettings } from '../../src/scan/settings.ts';

/** Labels pages by word, without models; a page may also break it. */
export const WORD_WORKER: URL = new URL('./word-worker.mjs', import.meta.url);

/** Everything as JSON lines. */
export const PLAIN: ScanSettings = {
  format: 'jsonl',
  columns: null,
  signals: false,
  only: null,
  minProbability: null,
  threshold: 'farm',
  detector: {},
};

/** A page of a crawl. */
export function pageOf(id: string, html: string): CrawlRecord {
  return {
    kind: 'page',
    id,
    source: { id, url: `https://${id}.example/`, html },
    bytes: html.length,
  };
}

/** JSON lines of pages with these words, `id` being their place. */
export function linesOf(words: readonly string[]): string {
  return words
    .map((html, at) => `${JSON.stringify({ id: `p${at}`, url: `https://p${at % 7}.example/`, html })}\n`)
    .join('');
}

/** Words of many pages, all labels mixed. */
export function manyWords(count: number): string[] {
  return Array.from({ length: count }, (_, at) => ['farm', 'clean', 'suspect', 'short'][at % 4] ?? '');
}
