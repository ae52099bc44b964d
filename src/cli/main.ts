import { Command, CommanderError } from 'commander';
import { isAddress } from '../input/page-address.ts';
import { visible } from '../report/visible.ts';
import { addDiff } from './diff.ts';
import { type Effects, EXIT } from './effects.ts';
import { addEvaluate } from './evaluate.ts';
import { addExplain } from './explain.ts';
import { addRead } from './read.ts';
import { addScore } from './score.ts';
import { addSignals } from './signals.ts';
import { hasColor, widthOf } from './terminal.ts';
import { addTrain } from './train.ts';

const HELP = `
Examples:
  $ chaff score https://example.com/story
  $ chaff score page.html article.txt --format json
  $ chaff read page.html
  $ chaff explain off-topic-promo-share
  $ chaff train labels.csv --base

Exit code: 0 done, and no page reaches the threshold; 1 one does; 2 an error.`;

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
  addScore(program, effects, onExit);
  addRead(program, effects, onExit);
  addSignals(program, effects, onExit);
  addExplain(program, effects, onExit);
  addTrain(program, effects, onExit);
  addEvaluate(program, effects, onExit);
  addDiff(program, effects, onExit);
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
