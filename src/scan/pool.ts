import { type LineOptions, recordOfItem } from './line-record.ts';
import { createPrint, type RunFacts } from './printing.ts';
import { printLost, type Scored } from './score-batch.ts';
import type { Answer, Job } from './serve.ts';
import type { ScanSettings } from './settings.ts';
import { packJob } from './transfer.ts';
import { endOverdue, type Slot, startSlot } from './worker-slot.ts';

/** What can be set on a pool. */
export interface PoolOptions {
  readonly workers: number;
  readonly settings: ScanSettings;
  readonly lines: LineOptions;
  /** Milliseconds for one page. */
  readonly pageTimeout: number;
  /** Megabytes of objects in each worker. */
  readonly workerMemory: number;
  /** What runs in the threads, for tests: a module that calls `serve`. */
  readonly worker?: URL;
}

/** Threads that score. */
export interface Pool {
  /** Known when the first worker is up. Fails where none can be. */
  readonly facts: Promise<RunFacts>;
  /** Scores the items of a job; in their order. Fails only where no worker can be started. */
  run(job: Job): Promise<readonly Scored[]>;
  /** Ends all workers; what is under way is lost. */
  close(): Promise<void>;
}

interface Task {
  readonly job: Job;
  readonly scored: (Scored | undefined)[];
  /** Items without a result. */
  readonly waiting: number[];
  /** Whether items go one at a time, since a worker ended before it began the first. */
  alone: boolean;
  readonly resolve: (scored: readonly Scored[]) => void;
  readonly reject: (error: Error) => void;
}

/** Workers that end before they are ready, one after another, until it is the machine and no chance. */
const MOST_FALSE_STARTS = 3;

/**
 * Starts workers as work comes. A page that takes too long, or on which a worker ends, is an error record; the worker is
 * replaced and the other pages of its job are scored again.
 */
export function createPool(options: PoolOptions): Pool {
  const { settings, lines, pageTimeout } = options;
  const slots = new Set<Slot<Task>>();
  const queue: Task[] = [];
  let falseStarts = 0;
  let closed = false;
  let failure: Error | null = null;
  let knownFacts: RunFacts | null = null;
  const facts = defer<RunFacts>();
  facts.promise.catch(() => {});

  const fail = (error: Error): void => {
    failure ??= error;
    facts.reject(failure);
    for (const { task } of slots) task?.reject(failure);
    for (const task of queue.splice(0)) task.reject(failure);
  };

  const dispatch = (): void => {
    if (closed || failure !== null) return;
    for (const slot of slots) {
      if (queue.length === 0) return;
      if (slot.ready && slot.task === null) send(slot, queue.shift() as Task);
    }
    const starting = [...slots].filter(slot => !slot.ready).length;
    if (queue.length > starting && slots.size < options.workers) start();
  };

  const send = (slot: Slot<Task>, task: Task): void => {
    slot.sent = task.alone ? task.waiting.slice(0, 1) : [...task.waiting];
    slot.task = task;
    slot.progress[0] = -1;
    const items = slot.sent.flatMap(index => task.job.items[index] ?? []);
    const { job, transfer } = packJob({ items, source: task.job.source });
    slot.worker.postMessage(job, transfer);
  };

  const settle = (task: Task, indexes: readonly number[], scored: readonly Scored[]): void => {
    indexes.forEach((index, at) => {
      task.scored[index] = scored[at];
    });
    const left = task.waiting.filter(index => !indexes.includes(index));
    task.waiting.splice(0, task.waiting.length, ...left);
    if (left.length === 0) task.resolve(task.scored as Scored[]);
    else queue.unshift(task);
  };

  const start = (): void => {
    const slot = startSlot<Task>({ settings, lines }, options.workerMemory, options.worker);
    slots.add(slot);
    slot.worker.on('message', (answer: Answer) => receive(slot, answer));
    slot.worker.on('exit', () => leave(slot));
  };

  const receive = (slot: Slot<Task>, answer: Answer): void => {
    if ('fatal' in answer) fail(new Error(answer.fatal));
    else if ('ready' in answer) {
      slot.ready = true;
      falseStarts = 0;
      knownFacts ??= answer.ready;
      facts.resolve(answer.ready);
    } else if (slot.task !== null) {
      const { task, sent } = slot;
      slot.task = null;
      settle(task, sent, answer.scored);
    }
    dispatch();
  };

  const leave = (slot: Slot<Task>): void => {
    slots.delete(slot);
    if (closed || failure !== null) return;
    if (!slot.ready) falseStarts += 1;
    if (falseStarts >= MOST_FALSE_STARTS)
      fail(new Error(`no scoring thread can be started (${slot.error || 'it ended at once'})`));
    if (slot.task !== null) lose(slot, slot.task);
    // Somebody may wait for the facts before there is any work.
    if (failure === null && knownFacts === null && slots.size === 0) start();
    dispatch();
  };

  const lose = (slot: Slot<Task>, task: Task): void => {
    const at = slot.sent.length === 1 ? 0 : (slot.progress[0] ?? -1);
    const index = slot.sent[at];
    const item = index === undefined ? undefined : task.job.items[index];
    if (index === undefined || item === undefined || knownFacts === null) {
      task.alone = true;
      queue.unshift(task);
      return;
    }
    const lost = slot.overdue
      ? { code: 'page-timeout' as const, message: `the page took longer than ${pageTimeout / 1000} s` }
      : {
          code: 'worker-died' as const,
          message: `the scoring thread ended on this page (${slot.error || 'no reason given'})`,
        };
    const print = createPrint(settings, knownFacts);
    const record = recordOfItem(item, lines);
    settle(task, [index], [printLost(record, task.job.source, lost, { print, settings, facts: knownFacts })]);
  };

  const interval = Math.min(250, pageTimeout / 4);
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    // A process that was held up, as by Ctrl-Z or a machine asleep, held up its pages too.
    const late = Math.max(0, now - last - 2 * interval);
    last = now;
    for (const slot of slots) {
      slot.since += late;
      endOverdue(slot, pageTimeout, now);
    }
  }, interval);
  start();

  return {
    facts: facts.promise,
    run(job) {
      return new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        if (job.items.length === 0) return resolve([]);
        const waiting = job.items.map((_, index) => index);
        queue.push({ job, scored: [], waiting, alone: false, resolve, reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      clearInterval(watch);
      await Promise.all([...slots].map(({ worker }) => worker.terminate()));
    },
  };
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

function defer<Value>(): Deferred<Value> {
  let resolve: Deferred<Value>['resolve'] = () => {};
  let reject: Deferred<Value>['reject'] = () => {};
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
