import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './serve.ts';

/** A worker, and what it works on. */
export interface Slot<Task> {
  readonly worker: Worker;
  readonly progress: Int32Array;
  /** Whether it has loaded its models. */
  ready: boolean;
  task: Task | null;
  /** Items of the task that were sent. */
  sent: readonly number[];
  /** Items it has begun in its life, as last seen. */
  begun: number;
  /** When `begun` last changed. */
  since: number;
  /** Whether it was ended for a page that took too long. */
  overdue: boolean;
  /** Code or message of what it died of. */
  error: string;
}

/** Stands beside this code in the bundle. */
const WORKER = new URL('./scan-worker.js', import.meta.url);
/** Megabytes for objects that live shortly: with 24 two workers took 25 MB more, and no less time that could be measured. */
const YOUNG_MEGABYTES = 12;
const STACK_MEGABYTES = 4;
/** Starts a worker. `megabytes` is the room for its objects. */
export function startSlot<Task>(
  start: Omit<WorkerStart, 'progress'>,
  megabytes: number,
  module: URL = WORKER,
): Slot<Task> {
  const progress = new Int32Array(new SharedArrayBuffer(8));
  progress[0] = -1;
  const worker = new Worker(module, {
    workerData: { ...start, progress } satisfies WorkerStart,
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      stackSizeMb: STACK_MEGABYTES,
    },
  });
  const slot: Slot<Task> = {
    worker,
    progress,
    ready: false,
    task: null,
    sent: [],
    begun: 0,
    since: performance.now(),
    overdue: false,
    error: '',
  };
  worker.on('error', (error: NodeJS.ErrnoException) => {
    slot.error = error.code ?? error.message;
  });
  return slot;
}

/** Ends a worker that has been at one item for more than `pageTimeout` milliseconds. */
export function endOverdue(slot: Slot<unknown>, pageTimeout: number, now: number): void {
  const begun = Atomics.load(slot.progress, 1);
  if (begun !== slot.begun || slot.task === null || (slot.progress[0] ?? -1) < 0) {
    slot.begun = begun;
    slot.since = now;
  } else if (now - slot.since > pageTimeout && !slot.overdue) {
    slot.overdue = true;
    void slot.worker.terminate();
  }
}
