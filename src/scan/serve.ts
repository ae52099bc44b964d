import { parentPort, workerData } from 'node:worker_threads';
import type { Detector, DetectorOptions } from '../index.ts';
import { type Item, type LineOptions, recordOfItem } from './line-record.ts';
import { checkColumns, type RunFacts } from './printing.ts';
import { createScoreRecord, type Scored } from './score-batch.ts';
import type { ScanSettings } from './settings.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly settings: ScanSettings;
  readonly lines: LineOptions;
  /** Shared: the item that is worked on, or -1; and how many were begun. The pool reads it when a worker is lost. */
  readonly progress: Int32Array;
}

/** What a worker is sent. */
export interface Job {
  readonly items: readonly Item[];
  /** Name of the input. */
  readonly source: string;
}

/** What a worker answers: first what it knows or why it cannot work, then what became of each job. */
export type Answer =
  | { readonly ready: RunFacts }
  | { readonly fatal: string }
  | { readonly scored: readonly Scored[] };

/** What scores in a worker. */
export interface Engine {
  /** Version of chaff. */
  readonly version: string;
  /** Ids of all signals, in their order. */
  readonly signals: readonly string[];
  readonly createDetector: (options: DetectorOptions) => Promise<Detector>;
}

/** Turns this thread into a worker of a pool. Does nothing in the main thread. */
export async function serve({ version, signals, createDetector }: Engine): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const answer = (message: Answer): void => port.postMessage(message);
  const { settings, lines, progress } = workerData as WorkerStart;
  try {
    const detector = await createDetector(settings.detector);
    // The name with the digest stands in verdicts alone.
    const models = [detector.score({ html: '' }), detector.score({ text: '' })].map(({ model }) => model);
    const facts: RunFacts = { version, signals, models };
    checkColumns(settings, facts);
    const score = createScoreRecord(detector, settings, facts);
    port.on('message', ({ items, source }: Job) => {
      const scored = items.map((item, index) => {
        progress[0] = index;
        Atomics.add(progress, 1, 1);
        return score(recordOfItem(item, lines), source);
      });
      progress[0] = -1;
      answer({ scored });
    });
    answer({ ready: facts });
  } catch (error) {
    answer({ fatal: error instanceof Error ? error.message : String(error) });
  }
}
