import { jsonReport } from './json.ts';
import type { ReadingRecord } from './reading.ts';
import { isErrorRecord, type Report } from './record.ts';

/** What can be set on the JSON of pages read. */
export interface ReadingJsonOptions {
  /** Whether an array is printed, for several pages. */
  readonly list: boolean;
  /** Whether only blocks of the main text, and the links in them, are kept. */
  readonly mainOnly: boolean;
}

/** Pages read as one JSON value: an object, or an array for a list. */
export function createReadingJson({ list, mainOnly }: ReadingJsonOptions): Report<ReadingRecord> {
  return jsonReport(list, record => (mainOnly ? withoutWrapper(record) : record));
}

function withoutWrapper(record: ReadingRecord): ReadingRecord {
  if (isErrorRecord(record)) return record;
  const blocks = record.blocks.filter(block => block.isMainText);
  const kept = new Set(blocks.map(block => block.index));
  return { ...record, blocks, links: record.links.filter(link => kept.has(link.block)) };
}
