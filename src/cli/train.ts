import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { Detector } from '../index.ts';
import { visible } from '../report/visible.ts';
import type { LabelTrainingOptions } from '../training/index.ts';
import { type Effects, EXIT } from './effects.ts';
import { type LabelledPages, readLabelledPages } from './labels/labelled-pages.ts';
import { counted, countReasons } from './labels/left-out-lines.ts';
import type { WantedInput } from './labels/pages.ts';
import {
  createDetectorFor,
  declareModelOption,
  declareRateOptions,
  type ModelOptions,
  type RateOptions,
} from './model-options.ts';
import { checkTargets, likelyInputs, targetFor, writeModel } from './model-target.ts';
import { Output } from './output.ts';
import { declareFetchingOptions, type FetchingOptions } from './reading-options.ts';
import { reportLines, type TrainedModel } from './train-report.ts';

const HELP = `
labels.csv is CSV with a header. Its columns:
  label        farm, spam, yes or 1; clean, legit, ham, no or 0
  url          address of the page, fetched unless the row holds the page
  file         path of a saved page, relative to the folder of labels.csv
  html, text   the page itself
  site, owner  what belongs together (optional); else the domain of the url
  split        train or test (optional); test pages are judged, never learnt
Pages of one owner are never on both sides of a test; without url, site and
owner each row counts as a site of its own.

HTML pages give a model for HTML, plain text one for text; a model takes at
least 20 pages of each label. --input text makes text of HTML pages, both does
both. Without --base a model is fitted from nothing, which suits pages of one
kind. With --base the shipped model is adjusted: the fit is drawn to its
weights, so that few labels adjust it and do not replace it, which suits a mixed
crawl. Try both: the report has the figures, and those of the shipped model.

The threshold for farm is the probability that at most --max-fpr of the clean
pages reach, each judged by a model that has not seen its owner; suspect allows
five times as many, but no more than 0.05 (or --max-fpr, where that is more).

The report goes to standard output.

Exit code: 0 a model was written, 2 an error.

Examples:
  $ chaff train labels.csv --base
  $ chaff train labels.csv --output mine.json --max-fpr 0.005 > report.md
  $ chaff train labels.csv --input both --base-rate 0.02 --output models/
  $ chaff score page.html --model mine.json`;

/** The options of `chaff train`, read and checked. */
interface TrainOptions extends FetchingOptions, ModelOptions, RateOptions {
  readonly base: boolean;
  readonly output?: string;
  readonly force: boolean;
  readonly input?: Exclude<WantedInput, 'as-is'>;
}

/** Options that commander leaves out when they are not given. */
type Flag = 'base' | 'force' | 'allowPrivate';

/** Adds `chaff train`. `onExit` gets the exit code. */
export function addTrain(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program
    .command('train')
    .summary('train a model on labels of your own')
    .description(
      'Trains a model on pages with labels of your own, tests it on sites it has not seen, and writes it.',
    )
    .argument('<labels.csv>', 'file of labels')
    .option('--base', 'adjust the shipped model instead of fitting from nothing')
    .option(
      '-o, --output <path>',
      'the model file, or a folder for it (default: page-html.json, page-text.json)',
    )
    .option('--force', 'write over a file that is there')
    .addOption(
      new Option('--input <kind>', 'which models to make (default: what the pages are)').choices([
        'html',
        'text',
        'both',
      ]),
    );
  declareModelOption(command, 'model to adjust in place of the shipped one; implies --base');
  declareRateOptions(
    command,
    'share of clean pages that may be labelled farm (default: 0.01)',
    'share of farm pages in your crawl, which probabilities are meant for (default: 0.13)',
  );
  declareFetchingOptions(command)
    .addHelpText('after', HELP)
    .action(async (path: string, given: Omit<TrainOptions, Flag> & Pick<Partial<TrainOptions>, Flag>) => {
      const { model = [] } = given;
      const options = {
        force: false,
        allowPrivate: false,
        ...given,
        base: given.base === true || model.length > 0,
      };
      onExit(await train(path, options, effects));
    });
}

async function train(path: string, options: TrainOptions, effects: Effects): Promise<number> {
  const detector = await createDetectorFor({ ...(options.model && { model: options.model }) }, effects);
  const read = await readLabelledPages(
    {
      path,
      options,
      input: options.input ?? 'as-is',
      detector,
      async choose(rows) {
        await checkTargets(likelyInputs(rows, options.input), options);
        return rows;
      },
    },
    effects,
  );
  const { trained, failures } = await trainAll(read, options, detector, effects);
  // One kind of page that suffices is enough, unless the kind was asked for.
  if (trained.length === 0 || (failures.length > 0 && options.input !== undefined)) {
    const used = read.leftOut.length === 0 ? '' : `; left out were ${leftOutSummary(read)}`;
    throw new Error(`${failures.join('; ')}${used}`);
  }
  const results: TrainedModel[] = [];
  for (const { training, ...rest } of trained) {
    const file = await targetFor(training.model.input, trained.length, options.output);
    const model = { ...training.model, name: basename(file).replace(/\.json$/i, '') };
    await writeModel(file, model, options.force);
    results.push({ training: { ...training, model }, ...rest, file });
  }
  const stderr = new Output(effects.stderr);
  for (const failure of failures) await stderr.write(`chaff: no model is made of ${visible(failure)}\n`);
  const stdout = new Output(effects.stdout);
  await stdout.write(`${reportLines(path, read, results, failures, effects.signals).join('\n')}\n`);
  return stdout.failure === null ? EXIT.nothingFound : EXIT.error;
}

/** Trains a model for each kind of page there is; what keeps one from it is a failure. */
async function trainAll(
  { pages, digest }: LabelledPages,
  options: TrainOptions,
  detector: Detector,
  { signals }: Effects,
): Promise<{ trained: Omit<TrainedModel, 'file'>[]; failures: string[] }> {
  const { evaluate, toScoredRow, trainOnLabels } = await import('../training/index.ts');
  const trained: Omit<TrainedModel, 'file'>[] = [];
  const failures: string[] = [];
  const found = (['html', 'text'] as const).filter(input => pages.some(page => page.input === input));
  for (const input of found.length === 0 ? (['html'] as const) : found) {
    const model = detector.models[input];
    const ofInput = pages.filter(page => page.input === input);
    const label = ofInput[0]?.verdict.model ?? model.name;
    const base = options.base ? { model, label } : null;
    const chosen: LabelTrainingOptions = {
      input,
      baseRate: options.baseRate,
      maxFalsePositiveRate: options.maxFpr,
      base: base ?? undefined,
      labels: digest,
    };
    try {
      const training = trainOnLabels(pages, chosen, signals);
      const rows = ofInput.filter(page => page.split === 'train').map(toScoredRow);
      trained.push({ training, base, before: { label, evaluation: evaluate(rows, model) } });
    } catch (error) {
      const kind = found.length === 0 ? '' : `${input === 'html' ? 'HTML pages' : 'plain text'}: `;
      failures.push(`${kind}${error instanceof Error ? error.message : error}`);
    }
  }
  return { trained, failures };
}

function leftOutSummary({ leftOut }: LabelledPages): string {
  return `${counted(leftOut.length, 'page')}: ${countReasons(leftOut)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ')}`;
}
