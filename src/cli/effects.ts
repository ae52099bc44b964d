import type { LookupFunction } from 'node:net';
import type { Detector, DetectorOptions, Document, PageSource, SignalMeta } from '../index.ts';

/** A stream that is written to, and what is known of it when it is a terminal. */
export type Outlet = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything the command line reaches outside of itself, so that it can be run without a process. */
export interface Effects {
  /** Arguments after the name of the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string> & {
    readonly isTTY?: boolean;
    /** Closes it: a writer that nobody reads would wait for ever. */
    destroy?(): unknown;
  };
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  /** Version of chaff. */
  readonly version: string;
  /** What is known of every signal. */
  readonly signals: readonly SignalMeta[];
  readonly createDetector: (options?: DetectorOptions) => Promise<Detector>;
  readonly readDocument: (source: PageSource) => Document;
  /** Resolves host names; default the system's resolver. */
  readonly lookup?: LookupFunction;
  /** What runs in the threads of a scan; default the shipped engine. */
  readonly scanWorker?: URL;
  /** What runs in the thread that reads Parquet, for tests. */
  readonly tableWorker?: URL;
  /** Calls a listener with the name of the signal that asks the process to end. What it gives stops listening. */
  readonly onInterrupt?: (listener: (signal: string) => void) => () => void;
}

/** What a process ends with, in the meaning of ESLint. */
export const EXIT = { nothingFound: 0, found: 1, error: 2 } as const;
