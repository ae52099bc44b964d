import { createFlight } from './flight.ts';
import { readLines } from './lines.ts';
import type { Pool } from './pool.ts';
import type { Scored } from './score-batch.ts';
import { sumTallies, type Tally } from './tally.ts';

/** A pipe: lines in, as many lines out, in the same order. */
export interface PipeJob {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly pool: Pool;
  readonly workers: number;
  /** Bytes; a longer line is an error record. */
  readonly maxLineBytes: number;
  /** Writes and waits until it is taken. */
  readonly write: (text: string) => Promise<void>;
  /** Told what was written. */
  readonly onTally: (tally: Tally) => void;
  readonly stop: AbortSignal;
}

const GROUPS_PER_WORKER = 4;

/** Runs a pipe until its input ends or it is stopped. @throws what `write` throws, and where no worker can be started. */
export async function runPipe(job: PipeJob): Promise<void> {
  const { pool, stop, write } = job;
  const flight = createFlight(job.workers * GROUPS_PER_WORKER);
  let written: Promise<void> = Promise.resolve();
  const print = async (scored: readonly Scored[]): Promise<void> => {
    if (flight.failure() !== null) return;
    await write(scored.map(({ output }) => (typeof output === 'string' ? output : '')).join(''));
    const sum = sumTallies();
    for (const { tally } of scored) sum.add(tally);
    job.onTally(sum.read());
  };
  stop.addEventListener('abort', flight.end, { once: true });
  if (stop.aborted) flight.end();
  const groups = readLines(job.input, job.maxLineBytes);
  while (flight.failure() === null) {
    const next = await flight.unlessEnded(groups.next()).catch(flight.fail);
    if (next === null || next === undefined || next.done || stop.aborted) break;
    const bytes = next.value.reduce((sum, line) => sum + (line.bytes?.length ?? 0), 0);
    await flight.take(bytes);
    const scored = pool.run({ items: next.value, source: '-' });
    scored.catch(flight.fail);
    written = written
      .then(() => scored)
      .then(print)
      .catch(flight.fail)
      .then(() => flight.land(bytes));
  }
  void groups.return(undefined).catch(() => {});
  await flight.empty();
  const failure = flight.failure();
  if (failure !== null) throw failure;
}
