import { Command, CommanderError } from 'commander';
import { isAddress } from '../input/page-address.ts';
import { visible } from '../report/visible.ts';
import { type Effects, EXIT } from './effects.ts';
import { hasColor, widthOf } from './terminal.ts';

const HELP = `
Examples:
  $ chaff score https://example.com/story
  $ chaff score page.html article.txt --format json
  $ chaff scan crawl.jsonl -o scores.jsonl
  $ chaff read page.html
  $ chaff explain off-topic-promo-share
  $ chaff train labels.csv --base

Exit code: 0 done, and no page reaches the threshold; 1 one does; 2 an error.`;

type AddCommand = (program: Command, effects: Effects, onExit: (code: number) => void) => void;

/** Every command with its module, which is loaded when the command is named: starting is most of what a short run costs. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  score: async () => (await import('./score.ts')).addScore,
  scan: async () => (await import('./scan.ts')).addScan,
  pipe: async () => (await import('./pipe.ts')).addPipe,
  read: async () => (await import('./read.ts')).addRead,
  signals: async () => (await import('./signals.ts')).addSignals,
  explain: async () => (await import('./explain.ts')).addExplain,
  train: async () => (await import('./train.ts')).addTrain,
  evaluate: async () => (await import('./evaluate.ts')).addEvaluate,
  diff: async () => (await import('./diff.ts')).addDiff,
};
/** Commands whose models live in threads of their own, or that need none. */
const WITHOUT_ENGINE: ReadonlySet<string> = new Set(['scan', 'pipe']);
const VERSION_FLAGS: ReadonlySet<string> = new Set(['-V', '--version']);

/** Whether a command line needs signals, models and documents in this thread. Its help does not. */
export function needsEngine([first = '']: readonly string[]): boolean {
  return Object.hasOwn(COMMANDS, first) && !WITHOUT_ENGINE.has(first);
}

/** The commands that a command line may speak of: the one it names, none for the version, else all. */
function commandsFor([first = '']: readonly string[]): Promise<AddCommand[]> {
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (named !== undefined) return Promise.all([named()]);
  return Promise.all(VERSION_FLAGS.has(first) ? [] : Object.values(COMMANDS).map(load => load()));
}

/** Runs the command line and gives its exit code. Everything it reads and writes is in `effects`; it never throws. */
export async function main(effects: Effects): Promise<number> {
  const { stdout, stderr } = effects;
  // A reader that goes early (`| head`) is no fault; who writes much watches the stream itself.
  for (const outlet of [stdout, stderr]) outlet.on('error', () => {});
  let exitCode: number = EXIT.nothingFound;
  const onExit = (code: number): void => {
    exitCode = code;
  };
  const program = createProgram(effects);
  for (const add of await commandsFor(effects.argv)) add(program, effects, onExit);
  try {
    await program.parseAsync([...effects.argv], { from: 'user' });
  } catch (error) {
    // Commander has printed what there is to say; help and version that were asked for are no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.nothingFound : EXIT.error;
    stderr.write(`chaff: ${visible(error instanceof Error ? error.message : String(error))}\n`);
    return EXIT.error;
  }
  return exitCode;
}

function createProgram({ argv, stdout, stderr, env, version }: Effects): Command {
  return new Command('chaff')
    .description(
      'Finds content farms and web spam: a page in; a calibrated probability, a label and the reasons out.',
    )
    .version(version)
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
      outputError: (text, write) =>
        write(`${text.trimEnd().split('\n').map(visible).join('\n')}\n${adviceFor(argv)}`),
      getOutHelpWidth: () => widthOf(stdout),
      getErrHelpWidth: () => widthOf(stderr),
      getOutHasColors: () => hasColor(stdout, env),
      getErrHasColors: () => hasColor(stderr, env),
    })
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help tells what can be given)')
    .exitOverride();
}

/** The command is easily forgotten where there is one page and one thing to do with it. */
function adviceFor([first = '']: readonly string[]): string {
  return isAddress(first) ? 'To score a page: chaff score <page>\n' : '';
}
