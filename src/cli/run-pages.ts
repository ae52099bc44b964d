import type { ReadOptions } from '../input/read-page.ts';
import type { Report } from '../report/record.ts';
import type { Effects } from './effects.ts';
import { inOrder } from './in-order.ts';
import { Output } from './output.ts';
import { inputOptions, type ReadingOptions } from './reading-options.ts';
import { createProgress } from './terminal.ts';

/** A run of a command over pages. */
export interface PageRun<Result> {
  readonly pages: readonly string[];
  readonly options: ReadingOptions;
  readonly report: Report<Result>;
  /** Makes a record of the page an argument names. Never fails. */
  readonly task: (page: string, options: ReadOptions & { readonly version: string }) => Promise<Result>;
  /** Where a record is printed; null where it is not. */
  readonly outletOf: (record: Result) => 'stdout' | 'stderr' | null;
}

/**
 * Works through pages and prints each record as soon as it is done, in the order of the arguments. Gives whether
 * everything could be written; a reader that went early is no failure.
 */
export async function runPages<Result>(
  { pages, options, report, task, outletOf }: PageRun<Result>,
  effects: Effects,
): Promise<boolean> {
  const stop = new AbortController();
  const stdout = new Output(effects.stdout, () => stop.abort());
  const stderr = new Output(effects.stderr);
  const progress = createProgress(effects.stderr, effects.env, pages.length);
  if (pages.includes('-') && effects.stdin.isTTY) {
    await stderr.write('chaff: reading the page from standard input; end it with Ctrl-D\n');
  }
  const reading = inputOptions(options, effects, stop.signal);
  let done = 0;
  await stdout.write(report.begin());
  progress.show(done, pages.length);
  for await (const record of inOrder(pages, options.concurrency, page => task(page, reading))) {
    if (!stdout.isOpen) break;
    done += 1;
    const outlet = outletOf(record);
    if (outlet !== null) {
      progress.clear();
      await (outlet === 'stderr' ? stderr : stdout).write(report.page(record));
    }
    progress.show(done, pages.length);
  }
  progress.clear();
  await stdout.write(report.end());
  stop.abort();
  if (stdout.failure === null) return true;
  await stderr.write(`chaff: cannot write: ${stdout.failure.message}\n`);
  return false;
}
