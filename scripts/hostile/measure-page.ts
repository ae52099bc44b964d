import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/read-document.ts';
import type { PageSource } from '../../src/source.ts';
import { allViews } from '../../test/hostile/document-views.ts';
import { LEXICON } from '../../test/lexicon/read-lexicon.ts';

/** What the parent hands over: where the body is, how it was written down, and what belongs to it. */
export interface Task {
  readonly file: string;
  readonly as: 'bytes' | 'html' | 'text';
  readonly encoding: 'latin1' | 'utf16le';
  readonly rest: PageSource;
  readonly rounds: number;
}

/** Peak of the process while it read the page for the first time, and the least time of the processor for it. */
export interface Measures {
  readonly peakBytes: number;
  readonly milliseconds: number;
}

function sourceOf({ file, as, encoding, rest }: Task): PageSource {
  const body = readFileSync(file);
  return { ...rest, [as]: as === 'bytes' ? new Uint8Array(body) : body.toString(encoding) };
}

/** Time of the processor, which other work on the machine does not lengthen; that of the garbage collector is in it. */
function timed(source: PageSource): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  allViews(readDocument(source, LEXICON));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const source = sourceOf(task);
allViews(readDocument(source, LEXICON));
const peakBytes = process.resourceUsage().maxRSS * 1024;
let milliseconds = Number.POSITIVE_INFINITY;
for (let i = 0; i < task.rounds; i++) milliseconds = Math.min(milliseconds, timed(source));
const measures: Measures = { peakBytes, milliseconds };
process.stdout.write(JSON.stringify(measures));
