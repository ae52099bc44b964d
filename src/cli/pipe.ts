import type { Command } from 'commander';
import { runPipe } from '../scan/pipe.ts';
import { createPool } from '../scan/pool.ts';
import type { Tally } from '../scan/tally.ts';
import { type Effects, EXIT } from './effects.ts';
import { listenForInterrupt } from './interrupt.ts';
import { numberIn } from './number-option.ts';
import { Output } from './output.ts';
import { PIPE_HELP } from './scan-help.ts';
import { declarePoolOptions, fieldsOf, type PoolOptions, settingsOf } from './scan-options.ts';

interface PipeOptions extends PoolOptions {
  /** Bytes. */
  readonly maxLine: number;
  readonly hadoopCounters?: boolean;
}

const DEFAULT_MAX_LINE = 50_000_000;
const COUNTER_MILLISECONDS = 10_000;

/** Adds `chaff pipe`. `onExit` gets the exit code. */
export function addPipe(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program
    .command('pipe')
    .summary('answer each line of standard input with a verdict')
    .description('Reads a page a line from standard input and answers each with one line, in the same order.')
    .option('--hadoop-counters', 'counts for Hadoop Streaming on standard error')
    .option(
      '--max-line <bytes>',
      'size of one line; a longer one is an error record',
      numberIn(1, 500_000_000, true),
      DEFAULT_MAX_LINE,
    );
  // Who starts many pipes has a core for each.
  declarePoolOptions(command, 1)
    .addHelpText('after', PIPE_HELP)
    .action(async (options: PipeOptions) => onExit(await runCommand(options, effects)));
}

async function runCommand(options: PipeOptions, effects: Effects): Promise<number> {
  const settings = await settingsOf(options, 'jsonl');
  const interrupt = listenForInterrupt(effects);
  const stdout = new Output(effects.stdout, () => interrupt.stop.abort());
  const counters = options.hadoopCounters ? createCounters(effects) : null;
  const pool = createPool({
    workers: options.workers,
    settings,
    lines: { fields: fieldsOf(options), maxLineBytes: options.maxLine },
    pageTimeout: options.pageTimeout * 1000,
    workerMemory: options.workerMemory,
    ...(effects.scanWorker === undefined ? {} : { worker: effects.scanWorker }),
  });
  try {
    await runPipe({
      input: effects.stdin,
      pool,
      workers: options.workers,
      maxLineBytes: options.maxLine,
      write: text => stdout.write(text),
      onTally: tally => counters?.add(tally),
      stop: interrupt.stop.signal,
    });
    if (stdout.failure === null) return interrupt.code() ?? EXIT.nothingFound;
    effects.stderr.write(`chaff: cannot write: ${stdout.failure.message}\n`);
    return EXIT.error;
  } finally {
    counters?.end();
    interrupt.end();
    effects.stdin.destroy?.();
    await pool.close();
  }
}

/** Counters grow by what they are sent. */
function createCounters({ stderr }: Effects): { add(tally: Tally): void; end(): void } {
  let counts = new Map<string, number>();
  const send = (): void => {
    for (const [name, count] of counts) stderr.write(`reporter:counter:chaff,${name},${count}\n`);
    counts = new Map();
  };
  const timer = setInterval(send, COUNTER_MILLISECONDS);
  return {
    add({ labels, errors }) {
      for (const [name, count] of [...Object.entries(labels), ...Object.entries(errors)])
        counts.set(name, (counts.get(name) ?? 0) + count);
    },
    end() {
      clearInterval(timer);
      send();
    },
  };
}
