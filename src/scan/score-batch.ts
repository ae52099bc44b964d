import type { Detector } from '../index.ts';
import type { CrawlRecord } from '../input/crawl-record.ts';
import type { PageRecord } from '../report/record.ts';
import { createPrint, errorOf, type Output, type Print, type RunFacts } from './printing.ts';
import type { ScanSettings } from './settings.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What became of a record. */
export interface Scored {
  readonly output: Output;
  readonly tally: Tally;
}

/** Scores and prints records one by one. */
export type ScoreRecord = (record: CrawlRecord, source: string) => Scored;

/** Joins a detector and settings. What it gives never throws: a page that breaks the detector is an error record. */
export function createScoreRecord(detector: Detector, settings: ScanSettings, facts: RunFacts): ScoreRecord {
  const print = createPrint(settings, facts);
  return (record, source) => {
    const result = recordOf(record, detector, facts.version);
    return { output: print(record, result, source), tally: tallyOf(record, result, settings.threshold) };
  };
}

/** A page on which a worker was lost, as it is written. */
export function printLost(
  record: CrawlRecord,
  source: string,
  lost: { readonly code: 'page-timeout' | 'worker-died'; readonly message: string },
  run: { readonly print: Print; readonly settings: ScanSettings; readonly facts: RunFacts },
): Scored {
  const result = errorOf(record, lost.code, lost.message, run.facts.version);
  return {
    output: run.print(record, result, source),
    tally: tallyOf(record, result, run.settings.threshold),
  };
}

function recordOf(record: CrawlRecord, detector: Detector, version: string): PageRecord | null {
  if (record.kind === 'skipped') return null;
  if (record.kind === 'error') return errorOf(record, record.code, record.message, version);
  try {
    return detector.score({ ...record.source, id: record.id });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return errorOf(record, 'internal-error', `scoring failed: ${why}`, version);
  }
}
