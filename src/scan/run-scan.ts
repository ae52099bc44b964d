import type { Readable } from 'node:stream';
import { type CrawlInputOptions, listInputs, readCrawl, sizeOfInput } from '../input/crawl-record.ts';
import { coveredIn, isDoneIn } from './manifest.ts';
import { openSink, type Target } from './open-sink.ts';
import { refuseOverlap } from './overlap.ts';
import { createPool } from './pool.ts';
import { type ScanEnd, scan } from './scan.ts';
import type { ScanSettings } from './settings.ts';
import type { Shard } from './shard.ts';
import { sumTallies, type Tally } from './tally.ts';

/** A scan as a caller asks for it. */
export interface ScanOptions {
  readonly inputs: readonly string[];
  /** What "-" stands for. */
  readonly stdin?: Readable;
  readonly target: Target;
  readonly settings: ScanSettings;
  readonly reading: CrawlInputOptions;
  readonly shard: Shard | null;
  /** Whether results keep the order of the input. */
  readonly ordered: boolean;
  readonly workers: number;
  /** Milliseconds for one page. */
  readonly pageTimeout: number;
  /** Megabytes of objects in each worker. */
  readonly workerMemory: number;
  /** What runs in the threads, for tests. */
  readonly worker?: URL;
  /** Finishes what is in flight, and ends. */
  readonly stop: AbortSignal;
  readonly watcher: ScanWatcher;
}

/** Is told how a scan gets on. */
export interface ScanWatcher {
  /** Before the first page. `bytes` are those still to be read, null where they are not known; `earlier` the figures of what was done before. */
  onStart(bytes: number | null, earlier: Tally | null): void;
  /** Bytes of an input were read. */
  onBytes(bytes: number): void;
  onTally(tally: Tally): void;
  /** An input could not be read to its end. */
  onFailure(input: string, why: string): void;
}

/** How a scan ended, with the figures of all runs that belong to it. */
export interface ScanResult extends ScanEnd {
  readonly tally: Tally;
}

/**
 * Scores a whole crawl. Pages that fail are error records, and inputs that break off are told: neither ends the run.
 * @throws Error where nothing can be written, no worker can be started, or what is to be gone on with does not fit.
 */
export async function runScan(options: ScanOptions): Promise<ScanResult> {
  const { settings, reading, watcher, shard, stdin } = options;
  const pool = createPool({
    workers: options.workers,
    settings,
    lines: { fields: reading.fields ?? {}, maxLineBytes: reading.maxPageBytes },
    pageTimeout: options.pageTimeout,
    workerMemory: options.workerMemory,
    ...(options.worker === undefined ? {} : { worker: options.worker }),
  });
  try {
    // Each file for itself, so that one that fails costs no other, and a file that is added later is seen.
    const inputs = await listInputs(options.inputs);
    await refuseOverlap(options.target, options.inputs);
    const sizes = await Promise.all(inputs.map(sizeOfInput));
    const facts = await pool.facts;
    const { sink, earlier } = await openSink(options.target, {
      settings,
      facts,
      inputs: inputs.map((name, at) => ({ name, size: sizes[at] ?? null })),
      shard,
      more: { fields: reading.fields ?? {}, maxPageBytes: reading.maxPageBytes },
    });
    const isDone = (input: number): boolean => earlier !== null && isDoneIn(earlier, input);
    const left = sizes.filter((_, input) => !isDone(input));
    watcher.onStart(
      left.includes(null) ? null : left.reduce<number>((sum, size) => sum + (size ?? 0), 0),
      earlier?.tally ?? null,
    );
    const sum = sumTallies(earlier?.tally);
    const end = await scan({
      inputs,
      read: name =>
        readCrawl(name, {
          ...reading,
          onBytes: bytes => watcher.onBytes(bytes),
          ...(stdin === undefined ? {} : { stdin }),
        }),
      shard,
      covered: input => (earlier === null ? [] : coveredIn(earlier, input)),
      isDone,
      pool,
      sink,
      ordered: options.ordered,
      workers: options.workers,
      stop: options.stop,
      onTally(tally) {
        sum.add(tally);
        watcher.onTally(tally);
      },
      onFailure: (input, why) => watcher.onFailure(input, why),
    });
    return { ...end, tally: sum.read() };
  } finally {
    await pool.close();
  }
}
