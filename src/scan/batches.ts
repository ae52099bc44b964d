import type { CrawlRecord } from '../input/crawl-record.ts';
import { hasNumber, type Ranges } from './ranges.ts';
import { isInShard, type Shard } from './shard.ts';

/** Records of one input, to be scored together. */
export interface Batch {
  readonly kind: 'batch';
  /** Place of the input in the list. */
  readonly input: number;
  /** All records from here up to `to` are dealt with when the batch is: those of other shards by being left out. */
  readonly from: number;
  readonly to: number;
  readonly records: readonly CrawlRecord[];
  /** Bytes of their bodies. */
  readonly bytes: number;
}

/** An input has been read to its end, or could not be. */
export interface InputEnd {
  readonly kind: 'end';
  readonly input: number;
  /** Records it has; null where it broke off. */
  readonly records: number | null;
  /** What it broke off with. */
  readonly failure: string | null;
}

/** What is read, and what of it is left out. */
export interface Reading {
  readonly inputs: readonly string[];
  readonly read: (name: string) => AsyncIterable<CrawlRecord>;
  readonly shard: Shard | null;
  /** Records of each input that an earlier run has dealt with. */
  readonly covered: (input: number) => Ranges;
  /** Inputs that an earlier run has dealt with to the end. */
  readonly isDone: (input: number) => boolean;
}

/** A message to a worker should cost nothing beside what is in it; memory is what it costs. */
const MOST_RECORDS = 16;
const MOST_BYTES = 1_000_000;
/** Records without a page cost no time: skipped ones, and those of other shards. */
const MOST_PASSED = 5_000;

/** Groups the records of all inputs, one input after the other. An input that fails does not end the others. */
export async function* readBatches(reading: Reading): AsyncGenerator<Batch | InputEnd> {
  for (const [input, name] of reading.inputs.entries()) {
    if (reading.isDone(input)) continue;
    const covered = reading.covered(input);
    let ordinal = 0;
    let batch = emptyBatch(input, 0);
    let failure: string | null = null;
    let last: CrawlRecord | null = null;
    let cut: string | null = null;
    try {
      for await (const record of reading.read(name)) {
        if (isOfSystem(record)) {
          failure = record.message;
          continue;
        }
        last = record;
        // A page after it shows that reading went on.
        cut = record.kind === 'page' ? null : (cutOff(record) ?? cut);
        const number = ordinal++;
        if (hasNumber(covered, number)) {
          if (batch.to > batch.from) yield batch;
          batch = emptyBatch(input, ordinal);
          continue;
        }
        batch = added(batch, record, reading.shard === null || isInShard(record.id, reading.shard));
        if (isFull(batch)) {
          yield batch;
          batch = emptyBatch(input, ordinal);
        }
      }
      failure ??= cut ?? (ordinal === 1 && last !== null ? nothingElse(last) : null);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    if (batch.to > batch.from) yield batch;
    yield { kind: 'end', input, records: failure === null ? ordinal : null, failure };
  }
}

/** Whether the system kept an input from being read: no fault of a page, and gone perhaps when the run is gone on with. */
function isOfSystem(record: CrawlRecord): record is CrawlRecord & { readonly kind: 'error' } {
  return record.kind === 'error' && (record.code === 'file-not-found' || record.code === 'file-unreadable');
}

/** What an input is cut off with, if this record says so. */
function cutOff(record: CrawlRecord): string | null {
  const isCut =
    record.kind === 'error' && (record.code === 'truncated-input' || record.code === 'internal-error');
  return isCut ? record.message : null;
}

/** What is wrong with an input of which this is the only record, or null. */
function nothingElse(record: CrawlRecord): string | null {
  return record.kind === 'error' && record.url === null && record.code === 'bad-record'
    ? record.message
    : null;
}

function emptyBatch(input: number, from: number): Batch {
  return { kind: 'batch', input, from, to: from, records: [], bytes: 0 };
}

function added(batch: Batch, record: CrawlRecord, isMine: boolean): Batch {
  if (isMine) (batch.records as CrawlRecord[]).push(record);
  const bytes = isMine && record.kind === 'page' ? record.bytes : 0;
  return { ...batch, to: batch.to + 1, bytes: batch.bytes + bytes };
}

function isFull({ records, bytes, from, to }: Batch): boolean {
  return records.length >= MOST_RECORDS || bytes >= MOST_BYTES || to - from >= MOST_PASSED;
}
