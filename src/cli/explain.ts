import { type Command, Option } from 'commander';
import type { SignalMeta } from '../index.ts';
import { wrap } from '../report/columns.ts';
import { type Paint, paintAnsi, paintNothing } from '../report/paint.ts';
import { formatContribution } from '../report/quantity.ts';
import { visible } from '../report/visible.ts';
import { type Effects, EXIT } from './effects.ts';
import { createDetectorFor, declareModelOption, type ModelOptions } from './model-options.ts';
import { Output } from './output.ts';
import { closeNames } from './signal-names.ts';
import { suggestionOf } from './signals.ts';
import { hasColor, widthOf } from './terminal.ts';

const HELP = `
A weight is what a model adds to the score, in logits, when the value is one
standard deviation above its mean. What the signal adds on one page is its
contribution, which chaff score prints.

Examples:
  $ chaff explain off-topic-promo-share
  $ chaff explain off-topic-promo-share --format json
  $ chaff explain off-topic-promo-share --model page-html.json`;

/** What a signal weighs in a model, in logits per standard deviation; null where the model does not use it. */
interface ModelWeight {
  readonly model: string;
  readonly weight: number | null;
}

/** Adds `chaff explain`. `onExit` gets the exit code. */
export function addExplain(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program.command('explain');
  declareModelOption(command, 'model whose weight is told; may be given twice, for HTML and for text')
    .summary('tell what a signal measures')
    .description(
      'Tells what a signal measures, why, where the idea comes from, and what it weighs in each model.',
    )
    .argument('<signal>', 'id of the signal, as chaff signals lists it')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', HELP)
    .action(async (id: string, { format, ...options }: { format: 'text' | 'json' } & ModelOptions) => {
      const meta = effects.signals.find(signal => signal.id === id);
      if (meta === undefined) return command.error(unknownMessage(id, effects.signals));
      const weights = await weightsOf(meta, options, effects);
      const width = widthOf(effects.stdout);
      const paint = hasColor(effects.stdout, effects.env) ? paintAnsi : paintNothing;
      const text =
        format === 'json'
          ? `${JSON.stringify({ ...meta, weights }, null, 2)}\n`
          : `${formatSignal(meta, weights, width, paint).join('\n')}\n`;
      await new Output(effects.stdout).write(text);
      onExit(EXIT.nothingFound);
    });
}

function unknownMessage(id: string, signals: readonly SignalMeta[]): string {
  const close = closeNames(
    id,
    signals.map(signal => signal.id),
  );
  const advice =
    close.length === 0
      ? 'chaff signals lists them all'
      : `did you mean ${new Intl.ListFormat('en', { type: 'disjunction' }).format(close)}?`;
  return `error: there is no signal ${visible(id)}; ${advice}`;
}

/** What is measured can be told without models too, as when a signal has just been changed. */
async function weightsOf(
  { id, version }: SignalMeta,
  options: ModelOptions,
  effects: Effects,
): Promise<readonly ModelWeight[]> {
  try {
    const { models } = await createDetectorFor(options, effects);
    const key = `${id}@${version}`;
    return [models.html, models.text].map(({ name, signals }) => ({
      model: name,
      weight: signals[key]?.weight ?? null,
    }));
  } catch (error) {
    // A model that was asked for is not passed over.
    if (options.model !== undefined) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await new Output(effects.stderr).write(`chaff: weights are not known: ${visible(message)}\n`);
    return [];
  }
}

function formatSignal(
  meta: SignalMeta,
  weights: readonly ModelWeight[],
  width: number,
  paint: Paint,
): string[] {
  const [low, high] = meta.range;
  const facts: [name: string, fact: string][] = [
    ['Unit', `${meta.unit}, from ${low} ${high === null ? 'upwards' : `to ${high}`}`],
    ['High value', suggestionOf(meta)],
    ['Measured on', meta.needs === 'markup' ? 'HTML pages only' : 'HTML pages and plain text'],
    ...weights.map(({ model, weight }): [string, string] => [
      'Weight',
      weight === null ? `not used in ${model}` : `${formatContribution(weight)} in ${model}`,
    ]),
    ['Reference', meta.reference],
    ['Version', String(meta.version)],
  ];
  const margin = 13;
  const lines = facts.flatMap(([name, fact]) =>
    wrap(fact, width - margin).map((line, at) => `${(at === 0 ? name : '').padEnd(margin)}${line}`),
  );
  return [
    paint('bold', meta.id),
    ...wrap(meta.title, width),
    '',
    ...wrap(meta.description, width),
    '',
    ...lines,
  ];
}
