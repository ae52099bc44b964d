import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { visible } from '../report/visible.ts';
import { partialName } from '../scan/file-sinks.ts';
import type { Target } from '../scan/open-sink.ts';
import { runScan, type ScanResult } from '../scan/run-scan.ts';
import { type Effects, EXIT } from './effects.ts';
import { listenForInterrupt } from './interrupt.ts';
import type { Output } from './output.ts';
import { SCAN_HELP } from './scan-help.ts';
import { declareScanOptions, fieldsOf, type ScanOptions, settingsOf } from './scan-options.ts';
import { createScanProgress } from './scan-progress.ts';
import { summaryLines } from './scan-summary.ts';
import { openTarget } from './scan-target.ts';

/** Adds `chaff scan`. `onExit` gets the exit code. */
export function addScan(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program
    .command('scan')
    .summary('score a whole crawl on all cores')
    .description('Scores a whole crawl: on all cores, in flat memory, in files that a crash leaves whole.')
    .argument('<inputs...>', 'files of a crawl, or - for standard input');
  declareScanOptions(command)
    .addHelpText('after', SCAN_HELP)
    .action(async (inputs: string[], options: ScanOptions) => {
      const misuse = misuseOf(inputs, options);
      if (misuse !== null) command.error(`error: ${misuse}`);
      onExit(await runCommand(inputs, options, effects));
    });
}

function misuseOf(inputs: readonly string[], options: ScanOptions): string | null {
  if (inputs.filter(input => input === '-').length > 1) return 'standard input (-) can be read only once';
  const isStream = options.output === undefined || options.output === '-';
  if (options.attributes && options.format !== 'jsonl') return '--attributes has a format of its own';
  if (options.attributes && (options.shard || options.only || options.minProbability !== undefined))
    return '--attributes has a line for each record: it goes without --shard, --only and --min-probability';
  if (isStream && options.resume) return '--resume needs a folder: give one with --output';
  if (isStream && options.attributes) return '--attributes needs a folder: give one with --output';
  if (isStream && options.format === 'parquet') return 'parquet needs a folder: give one with --output';
  return null;
}

async function runCommand(
  inputs: readonly string[],
  options: ScanOptions,
  effects: Effects,
): Promise<number> {
  const settings = await settingsOf(options, options.attributes ? 'attributes' : options.format);
  const interrupt = listenForInterrupt(effects);
  const { target, stream, close } = await openTarget(options, effects.stdout, () => interrupt.stop.abort());
  const progress = createScanProgress(effects, !options.quiet);
  const stdin = inputs.includes('-') ? readableOf(effects.stdin) : undefined;
  const started = performance.now();
  let pages = 0;
  try {
    const result = await runScan({
      inputs,
      ...(stdin === undefined ? {} : { stdin }),
      target,
      settings,
      reading: {
        fields: fieldsOf(options),
        maxPageBytes: options.maxPage,
        ...(effects.tableWorker === undefined ? {} : { tables: { worker: effects.tableWorker } }),
      },
      shard: options.shard ?? null,
      ordered: options.ordered === true || settings.format === 'attributes',
      workers: options.workers,
      pageTimeout: options.pageTimeout * 1000,
      workerMemory: options.workerMemory,
      ...(effects.scanWorker === undefined ? {} : { worker: effects.scanWorker }),
      stop: interrupt.stop.signal,
      watcher: {
        ...progress,
        onTally(tally) {
          pages += tally.pages;
          progress.onTally(tally);
        },
      },
    });
    await close();
    progress.end();
    const seconds = (performance.now() - started) / 1000;
    const lines = options.quiet ? [] : summaryLines(result.tally, String(options.threshold), seconds, pages);
    const ending = endingOf(result, target, stream);
    effects.stderr.write([...lines, ...ending].map(line => `${line}\n`).join(''));
    if (stream.failure !== null) return EXIT.error;
    return interrupt.code() ?? (result.failures > 0 ? EXIT.error : EXIT.nothingFound);
  } finally {
    progress.end();
    interrupt.end();
    if (stdin !== undefined) effects.stdin.destroy?.();
  }
}

function readableOf(stdin: Effects['stdin']): Readable {
  return stdin instanceof Readable ? stdin : Readable.from(stdin);
}

/** What is to be said of a run that is not whole, and how to go on with it. */
function endingOf({ complete, failures }: ScanResult, target: Target, stream: Output): string[] {
  if (stream.failure !== null) return [`chaff: cannot write: ${visible(stream.failure.message)}`];
  if (complete && failures === 0) return [];
  const where = target.kind === 'stream' ? '' : visible(target.path);
  const begun = complete ? 'chaff: not all inputs could be read to their end' : 'chaff: stopped';
  if (target.kind === 'folder')
    return [`${begun}; the same command with --resume goes on with what is in ${where}`];
  if (target.kind === 'file' && !complete)
    return [
      `${begun}; what was done is in ${visible(partialName(target.path))}. To be able to go on, give a folder`,
    ];
  return [begun];
}
