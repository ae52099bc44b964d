import { type Command, Option } from 'commander';
import type { SignalMeta } from '../index.ts';
import { wrap } from '../report/columns.ts';
import { paintAnsi, paintNothing } from '../report/paint.ts';
import { type Effects, EXIT } from './effects.ts';
import { Output } from './output.ts';
import { hasColor, widthOf } from './terminal.ts';

const HELP = `
Examples:
  $ chaff signals
  $ chaff signals --format json`;

/** Adds `chaff signals`. `onExit` gets the exit code. */
export function addSignals(program: Command, effects: Effects, onExit: (code: number) => void): void {
  program
    .command('signals')
    .summary('list what is measured on a page')
    .description(
      'Lists every signal: what is measured, in which unit, and what a high value suggests when seen alone.',
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', HELP)
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const text =
        format === 'json' ? `${JSON.stringify(effects.signals, null, 2)}\n` : formatSignals(effects);
      await new Output(effects.stdout).write(text);
      onExit(EXIT.nothingFound);
    });
}

/** What a high value suggests, in words. */
export function suggestionOf({ suggests }: SignalMeta): string {
  return suggests === 'either' ? 'depends on the other signals' : `suggests ${suggests}`;
}

function formatSignals({ signals, stdout, env }: Effects): string {
  const width = widthOf(stdout);
  const paint = hasColor(stdout, env) ? paintAnsi : paintNothing;
  const entries = signals.map(meta => {
    const about = `${meta.title} (${meta.unit}; a high value ${suggestionOf(meta)})`;
    return [paint('bold', meta.id), ...wrap(about, width - 4).map(line => `    ${line}`), ''].join('\n');
  });
  return entries.map(entry => `${entry}\n`).join('');
}
