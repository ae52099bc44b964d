import { type Batch, type InputEnd, type Reading, readBatches } from './batches.ts';
import { createFlight } from './flight.ts';
import type { Pool } from './pool.ts';
import type { Output } from './printing.ts';
import { NO_TALLY, sumTallies, type Tally } from './tally.ts';

/** What became of a batch. */
export interface ScoredBatch {
  readonly input: number;
  readonly from: number;
  readonly to: number;
  readonly outputs: readonly Output[];
  readonly tally: Tally;
}

/** Where results go. Calls come one at a time. */
export interface Sink {
  write(batch: ScoredBatch): Promise<void>;
  /** All batches of an input were written; it has so many records, or broke off with null. */
  endInput(input: number, records: number | null): Promise<void>;
  /** Nothing more comes; `complete` is false where the run was stopped. */
  close(complete: boolean): Promise<void>;
  /** Nothing more can be written: leaves what is safe and removes the rest. */
  abandon(): Promise<void>;
}

/** One run. */
export interface ScanJob extends Reading {
  readonly pool: Pool;
  readonly sink: Sink;
  /** Whether results keep the order of the input. */
  readonly ordered: boolean;
  readonly workers: number;
  /** Ends the reading; what is in flight is finished. */
  readonly stop: AbortSignal;
  /** Told after each batch. */
  readonly onTally: (tally: Tally) => void;
  readonly onFailure: (input: string, why: string) => void;
}

/** How a run ended. */
export interface ScanEnd {
  /** Whether everything was read. */
  readonly complete: boolean;
  /** Inputs that could not be read to the end. */
  readonly failures: number;
}

const BATCHES_PER_WORKER = 2;

/**
 * Reads, scores and writes with bounded memory: no more batches are in flight than keep the workers busy, and none is read
 * while results wait to be written. @throws what the sink throws, and where no worker can be started.
 */
export async function scan(job: ScanJob): Promise<ScanEnd> {
  const { pool, sink, stop } = job;
  const flight = createFlight(job.workers * BATCHES_PER_WORKER);
  let written: Promise<void> = Promise.resolve();
  let failures = 0;
  const inOrder = (step: () => Promise<void>): Promise<void> => {
    written = written.then(() => (flight.failure() === null ? step() : undefined)).catch(flight.fail);
    return written;
  };
  const write = async (batch: Batch, scored: ReturnType<Pool['run']>): Promise<void> => {
    const results = await scored;
    const sum = sumTallies();
    for (const { tally } of results) sum.add(tally);
    const tally = results.length === 0 ? NO_TALLY : sum.read();
    const { input, from, to } = batch;
    await sink.write({ input, from, to, outputs: results.map(({ output }) => output), tally });
    job.onTally(tally);
  };
  const begin = (batch: Batch): void => {
    const source = job.inputs[batch.input] ?? '';
    const scored = pool.run({ items: batch.records, source });
    scored.catch(flight.fail);
    const done = job.ordered
      ? inOrder(() => write(batch, scored))
      : scored.then(() => inOrder(() => write(batch, scored)));
    void done.catch(flight.fail).then(() => flight.land(batch.bytes));
  };
  const end = async ({ input, records, failure }: InputEnd): Promise<void> => {
    if (failure !== null) {
      failures += 1;
      job.onFailure(job.inputs[input] ?? '', failure);
    }
    await flight.empty();
    await inOrder(() => sink.endInput(input, records));
  };
  const source = readBatches(job);
  stop.addEventListener('abort', flight.end, { once: true });
  if (stop.aborted) flight.end();
  let complete = false;
  while (flight.failure() === null) {
    const next = await flight.unlessEnded(source.next());
    if (next === null || stop.aborted) break;
    if (next.done) {
      complete = true;
      break;
    }
    if (next.value.kind === 'end') await end(next.value);
    else {
      await flight.take(next.value.bytes);
      begin(next.value);
    }
  }
  // An input that waits for more may never end: nobody waits for it.
  void source.return(undefined).catch(() => {});
  await flight.empty();
  await written;
  const failure = flight.failure();
  if (failure !== null) {
    await sink.abandon();
    throw failure;
  }
  await sink.close(complete);
  return { complete, failures };
}
