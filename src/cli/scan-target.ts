import { createWriteStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { Target } from '../scan/open-sink.ts';
import type { Outlet } from './effects.ts';
import { Output } from './output.ts';
import type { ScanOptions } from './scan-options.ts';

/** Where a scan writes, and the stream it does so to, if to one. */
export interface ScanTarget {
  readonly target: Target;
  readonly stream: Output;
  /** Waits until the stream has taken all; standard output is left open. */
  close(): Promise<void>;
}

/** Finds out what is at the output. `onEnd` is called where the stream takes no more. */
export async function openTarget(
  options: ScanOptions,
  stdout: Outlet,
  onEnd: () => void,
): Promise<ScanTarget> {
  const { output = '-', format, attributes, resume = false, partRecords } = options;
  const found = output === '-' ? null : await stat(output).catch(() => null);
  const isFolder =
    resume || attributes || format === 'parquet' || /[/\\]$/.test(output) || found?.isDirectory() === true;
  // A device or a pipe is written to: a whole file in its place would remove it.
  const isSpecial = found !== null && !found.isFile() && !isFolder;
  const outlet = isSpecial ? createWriteStream(output) : null;
  const stream = new Output(outlet ?? stdout, onEnd);
  const close = async (): Promise<void> => {
    if (outlet !== null && stream.isOpen) await new Promise<void>(done => outlet.end(done));
  };
  if (output === '-' || isSpecial)
    return { target: { kind: 'stream', write: text => stream.write(text) }, stream, close };
  // What a link leads to is written, and the link stays.
  const path = found === null || isFolder ? output : await realpath(output);
  const target: Target = isFolder ? { kind: 'folder', path, resume, partRecords } : { kind: 'file', path };
  return { target, stream, close };
}
