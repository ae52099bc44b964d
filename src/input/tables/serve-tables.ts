import { open } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { AsyncBuffer } from 'hyparquet';
import type { UnnamedRecord } from '../unnamed-record.ts';
import { bytesAccess, fileAccess } from './random-access.ts';
import { readParquet } from './read-parquet.ts';
import type { RoleNames } from './row-record.ts';

/** A table to read: a file, or all bytes of an input. */
export interface TableStart {
  readonly table: { readonly path: string; readonly size: number } | { readonly bytes: ArrayBuffer };
  readonly names: RoleNames;
  readonly maxBytes: number;
  /** Shared: how often something was got on with, and the row before the one that is worked on. */
  readonly progress: Int32Array;
}

/** What the thread is sent: a table, then a request for each group of records. */
export type TableRequest = { readonly start: TableStart } | 'next';

/** What it answers a request with. */
export interface TableAnswer {
  readonly records: readonly UnnamedRecord[];
  /** Bytes of the file that were read since the last answer. */
  readonly read: number;
  readonly isLast: boolean;
}

const MOST_RECORDS = 64;
const MOST_BYTES = 1_000_000;

/** Turns this thread into one that reads tables, one after the other. Does nothing in the main thread. */
export function serveTables(): void {
  const port = parentPort;
  if (port === null) return;
  let requests = 0;
  let wake = (): void => {};
  const answer = async (message: TableAnswer): Promise<void> => {
    while (requests === 0)
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    requests -= 1;
    port.postMessage(message);
  };
  port.on('message', (request: TableRequest) => {
    if (request === 'next') {
      requests += 1;
      wake();
    } else void readTable(request.start, answer);
  });
}

async function readTable(
  { table, names, maxBytes, progress }: TableStart,
  answer: (message: TableAnswer) => Promise<void>,
): Promise<void> {
  let records: UnnamedRecord[] = [];
  let bytes = 0;
  let read = 0;
  const give = (isLast: boolean): Promise<void> => {
    const given = answer({ records, read, isLast });
    records = [];
    bytes = 0;
    read = 0;
    return given;
  };
  const onRow = async (row: number): Promise<void> => {
    // What is there already is not lost with what comes next.
    if (records.length > 0) await give(false);
    progress[1] = row;
    Atomics.add(progress, 0, 1);
  };
  const onRead = (more: number): void => {
    read += more;
    Atomics.add(progress, 0, 1);
  };
  await using access = await openTable(table, onRead);
  for await (const record of readParquet(access.file, names, maxBytes, onRow)) {
    records.push(record);
    bytes += record.kind === 'page' ? record.bytes : 0;
    if (records.length >= MOST_RECORDS || bytes >= MOST_BYTES) await give(false);
  }
  await give(true);
}

async function openTable(
  table: TableStart['table'],
  onRead: (n: number) => void,
): Promise<AsyncDisposable & { readonly file: AsyncBuffer }> {
  if ('bytes' in table) return { file: bytesAccess(table.bytes), async [Symbol.asyncDispose]() {} };
  const handle = await open(table.path);
  return {
    file: fileAccess(handle, table.size, onRead),
    [Symbol.asyncDispose]: () => handle.close(),
  };
}
