import { type CorpusFile, type CorpusRow, readCorpus } from '../corpus.ts';
import { type Reading, readWithChaff, readWithReadability } from './readers.ts';
import { median, milliseconds, table } from './tables.ts';
import { mean, type Score } from './word-scores.ts';

/** What both readers made of one page. */
export interface PageRun {
  readonly row: CorpusRow;
  readonly chaff: Reading;
  readonly readability: Reading;
}

/** Where pages come from and how many of them are read. */
export interface RunOptions {
  readonly corpus: string;
  /** Every n-th page is read. */
  readonly sample: number;
}

/** Pages read before the clock counts, for the compiler to warm up. */
const WARM_UP = 5;
const LINE_EVERY = 10;

/** Reads every n-th page of a file that counts with both readers, one after the other; the first pages twice. */
export async function* runReaders(
  file: CorpusFile,
  { corpus, sample }: RunOptions,
  counts: (row: CorpusRow) => boolean = () => true,
): AsyncGenerator<PageRun> {
  let seen = 0;
  let read = 0;
  for await (const row of readCorpus(corpus, file)) {
    if (!counts(row) || seen++ % sample !== 0) continue;
    if (read < WARM_UP) {
      readWithChaff(row);
      readWithReadability(row);
    }
    const chaff = readWithChaff(row);
    const readability = readWithReadability(row);
    read++;
    if (read % LINE_EVERY === 0) process.stderr.write(`\r${file}: ${read} pages`);
    yield { row, chaff, readability };
  }
  process.stderr.write(`\r${file}: ${read} pages\n`);
}

/** Times of both readers over the same pages, and how many pages Readability made nothing of. */
export class Stopwatch {
  readonly #chaff: number[] = [];
  readonly #readability: number[] = [];
  #failed = 0;

  add({ chaff, readability }: PageRun): void {
    this.#chaff.push(chaff.milliseconds);
    this.#readability.push(readability.milliseconds);
    if (readability.failed) this.#failed++;
  }

  /** The table of times. */
  report(): string {
    const ratio = mean(this.#readability) / mean(this.#chaff);
    const row = (name: string, times: readonly number[]): string[] => [
      name,
      milliseconds(mean(times)),
      milliseconds(median(times)),
    ];
    return [
      table(
        ['Time per page', 'mean', 'median'],
        [row('chaff', this.#chaff), row('Mozilla Readability on linkedom', this.#readability)],
      ),
      '',
      `Readability takes ${ratio.toFixed(1)} times as long in the mean (goal: 15 or more), and gives nothing for ${this.#failed} of ${this.#chaff.length} pages.`,
    ].join('\n');
  }
}

/** Three cells of a table. */
export function scoreCells({ precision, recall, f1 }: Score): string[] {
  return [precision, recall, f1].map(value => value.toFixed(3));
}
