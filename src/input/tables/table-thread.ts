import { Worker } from 'node:worker_threads';
import { faultRecord, type UnnamedRecord } from '../unnamed-record.ts';
import type { TableAnswer, TableRequest, TableStart } from './serve-tables.ts';

/** What can be set on the thread, for tests. */
export interface TableOptions {
  /** What runs in it: a module that calls `serveTables`. */
  readonly worker?: URL;
  /** Milliseconds without any progress after which a table counts as broken. */
  readonly patience?: number;
}

/** Stands beside this code in the bundle. */
const WORKER = new URL('./parquet-worker.js', import.meta.url);
/** Far more than a group of rows takes to be decoded; reading from a slow disk counts as progress. */
const PATIENCE = 30_000;
/** Megabytes of objects: rows that are read at once have 32 MB, a page of a column 256 MB. */
const MEGABYTES = 1_024;
/** How often in that time progress is looked for. */
const TICKS = 8;
const YOUNG_MEGABYTES = 24;

/** A thread that has read its table and waits for another one: a folder may hold thousands of small ones. */
let idle: { readonly thread: Worker; readonly module: string; readonly forget: () => void } | null = null;

/**
 * Reads a Parquet file in a thread of its own. One wrong byte can send the decoder round without end or have it take all
 * memory; what it does then costs the thread, and an error record.
 */
export async function* readTableInThread(
  start: Omit<TableStart, 'progress'>,
  { worker: module = WORKER, patience = PATIENCE }: TableOptions,
  onBytes: (n: number) => void,
): AsyncGenerator<UnnamedRecord> {
  const thread = takeThread(module);
  const progress = new Int32Array(new SharedArrayBuffer(8));
  // Listened for at once: an answer that comes while nobody listens is lost.
  const next = (): Promise<TableAnswer | string> => {
    const answer = answerOf(thread, progress, patience);
    thread.postMessage('next' satisfies TableRequest);
    return answer;
  };
  let isSound = false;
  try {
    const message: TableRequest = { start: { ...start, progress } };
    thread.postMessage(message, 'bytes' in start.table ? [start.table.bytes] : []);
    for (let waiting = next(); ; ) {
      const answer = await waiting;
      if (typeof answer === 'string') {
        const row = (progress[1] ?? 0) + 1;
        yield faultRecord('truncated-input', `the rows from row ${row} on cannot be read: ${answer}`);
        return;
      }
      onBytes(answer.read);
      // It goes on while these are dealt with.
      if (!answer.isLast) waiting = next();
      yield* answer.records;
      if (answer.isLast) break;
    }
    isSound = true;
  } finally {
    if (isSound && idle === null) keepThread(thread, module);
    else await thread.terminate();
  }
}

/** The answer to a request, or why there is none. */
function answerOf(thread: Worker, progress: Int32Array, patience: number): Promise<TableAnswer | string> {
  return new Promise(resolve => {
    let seen = Atomics.load(progress, 0);
    let idleTicks = 0;
    const finish = (answer: TableAnswer | string): void => {
      clearInterval(watch);
      thread.off('message', finish).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = (error: NodeJS.ErrnoException): void =>
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `they take more than ${MEGABYTES} MB of memory`
          : `the decoder failed (${error.message})`,
      );
    const onExit = (): void => finish('the decoder ended');
    // Ticks and no clock: a process that was held up, as by Ctrl-Z, held up the thread too.
    const watch = setInterval(() => {
      const now = Atomics.load(progress, 0);
      idleTicks = now === seen ? idleTicks + 1 : 0;
      seen = now;
      if (idleTicks >= TICKS) finish(`the decoder got no further for ${patience / 1000} s`);
    }, patience / TICKS);
    thread.on('message', finish).on('error', onError).on('exit', onExit);
  });
}

function takeThread(module: URL): Worker {
  const kept = idle;
  idle = null;
  if (kept !== null && kept.module === module.href) {
    kept.thread.off('error', kept.forget).off('exit', kept.forget).ref();
    return kept.thread;
  }
  void kept?.thread.terminate();
  return new Worker(module, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

function keepThread(thread: Worker, module: URL): void {
  const forget = (): void => {
    if (idle?.thread === thread) idle = null;
  };
  thread.on('error', forget).on('exit', forget).unref();
  idle = { thread, module: module.href, forget };
}
