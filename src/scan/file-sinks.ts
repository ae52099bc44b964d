import { basename } from 'node:path';
import { openTextPart } from './part.ts';
import type { Sink } from './scan.ts';

/** Writes to a stream as results come. */
export function createStreamSink(write: (text: string) => Promise<void>, head: string): Sink {
  let waits = head;
  return {
    async write({ outputs }) {
      const text = waits + outputs.filter(output => typeof output === 'string').join('');
      waits = '';
      await write(text);
    },
    async endInput() {},
    async close() {
      await write(waits);
    },
    async abandon() {},
  };
}

/** Writes one file, which has its name only when it is whole; that of a run that was stopped gets `.partial` behind it. */
export async function createFileSink(path: string, head: string): Promise<Sink> {
  const part = await openTextPart(path, head);
  return {
    write: ({ outputs }) => part.write(outputs),
    async endInput() {},
    close: complete => part.finish(complete ? path : partialName(path)),
    abandon: () => part.discard(),
  };
}

/** The name of a file that does not hold everything. */
export function partialName(path: string): string {
  return `${path}.partial`;
}

/** What is packed otherwise than documents of Dolma are is written with gzip. */
const PACKED = /\.(?:zst|zstd|br|bz2|xz|lz4|snappy)$/i;

/** The name of the attributes of a document file: the same, so that the toolkit finds them. */
export function attributesName(input: string): string {
  return input === '-' ? 'stdin.jsonl' : basename(input).replace(PACKED, '.gz');
}
