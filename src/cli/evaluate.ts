import { type Command, Option } from 'commander';
import type { Detector } from '../index.ts';
import { visible } from '../report/visible.ts';
import { type Effects, EXIT } from './effects.ts';
import { type EvaluatedModel, evaluationJson, evaluationLines, type Mistakes } from './evaluation-report.ts';
import { type LabelledPages, readLabelledPages } from './labels/labelled-pages.ts';
import type { JudgedPage, WantedInput } from './labels/pages.ts';
import { createDetectorFor, declareModelOption, type ModelOptions, readModels } from './model-options.ts';
import { Output } from './output.ts';
import { declareFetchingOptions, type FetchingOptions } from './reading-options.ts';

const HELP = `
labels.csv has the columns that chaff train --help tells. Pages of each kind
are judged by the model for it; without a model by the shipped ones. With a
model for text alone HTML pages are judged by their text, with one for HTML
alone plain text is left out. Where the column split has test pages, only these
count.

Figures: AUC; log-loss and expected calibration error at the model's base rate;
recall where 1 % and 0.5 % of the clean pages lie above; what the thresholds of
the model make of the pages; its worst mistakes, with what said most for them.
Pages that a model was trained on flatter it: keep some apart, whole sites.

Exit code: 0 the pages were judged, 2 an error.

Examples:
  $ chaff evaluate mine.json labels.csv
  $ chaff evaluate labels.csv --format json
  $ chaff evaluate page-html.json page-text.json labels.csv`;

interface EvaluateOptions extends FetchingOptions, ModelOptions {
  readonly format: 'text' | 'json';
}

const MOST_MISTAKES = 10;

/** Adds `chaff evaluate`. `onExit` gets the exit code. */
export function addEvaluate(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program
    .command('evaluate')
    .summary('measure a model on labels of your own')
    .description(
      'Measures how well a model judges pages with labels of your own, and shows its worst mistakes.',
    )
    .usage('[options] [model.json...] <labels.csv>')
    .argument('<files...>', 'model files, if any, and the file of labels last')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'));
  declareModelOption(command, 'model to measure; the same as naming it before the labels');
  declareFetchingOptions(command)
    .addHelpText('after', HELP)
    .action(
      async (
        files: string[],
        given: Omit<EvaluateOptions, 'allowPrivate'> & { readonly allowPrivate?: boolean },
      ) => {
        const labels = files.at(-1) ?? '';
        if (/\.json$/i.test(labels))
          command.error(`error: ${visible(labels)} is a model; name the file of labels last`);
        const model = [...files.slice(0, -1), ...(given.model ?? [])];
        onExit(await evaluate(labels, { allowPrivate: false, ...given, model }, effects));
      },
    );
}

async function evaluate(
  path: string,
  options: EvaluateOptions & { readonly model: readonly string[] },
  effects: Effects,
): Promise<number> {
  const detector = await createDetectorFor({ model: options.model }, effects);
  let notTested = 0;
  const read = await readLabelledPages(
    {
      path,
      options,
      input: await wantedInput(options.model),
      detector,
      async choose(rows) {
        const test = rows.filter(row => row.split === 'test');
        if (test.length === 0) return rows;
        notTested = rows.length - test.length;
        return test;
      },
    },
    effects,
  );
  if (read.pages.length === 0)
    throw new Error(`${path}: none of the ${read.rows} rows holds a page that can be judged`);
  const models = await Promise.all(
    (['html', 'text'] as const)
      .filter(input => read.pages.some(page => page.input === input))
      .map(input => evaluateModel(input, read, notTested === 0, detector)),
  );
  const result = { path, models, read, notTested };
  const stdout = new Output(effects.stdout);
  await stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(evaluationJson(result, effects.version), null, 2)}\n`
      : `${evaluationLines(result).join('\n')}\n`,
  );
  return stdout.failure === null ? EXIT.nothingFound : EXIT.error;
}

/** A model that was named alone is measured on all pages it can judge. */
async function wantedInput(paths: readonly string[]): Promise<WantedInput> {
  const inputs = Object.keys(await readModels(paths));
  return inputs.length === 1 ? (inputs[0] as 'html' | 'text') : 'as-is';
}

async function evaluateModel(
  input: 'html' | 'text',
  { pages, digest }: LabelledPages,
  isWhole: boolean,
  detector: Detector,
): Promise<EvaluatedModel> {
  const training = await import('../training/index.ts');
  const model = detector.models[input];
  const judged = pages.filter(page => page.input === input);
  return {
    model,
    label: judged[0]?.verdict.model ?? model.name,
    evaluation: training.evaluate(judged.map(training.toScoredRow), model),
    mistakes: mistakesOf(judged),
    // A model file is not obliged to tell what it was trained on.
    isTrainedOnThese: isWhole && model.training?.labels === digest,
  };
}

/** Clean pages that are not labelled clean, and farm pages that are, the worst first. */
function mistakesOf(pages: readonly JudgedPage[]): Mistakes {
  const byProbability = pages.slice().sort((a, b) => b.probability - a.probability);
  const isClean = (page: JudgedPage): boolean => page.verdict.label === 'clean';
  return {
    accused: byProbability.filter(page => page.label === 'legit' && !isClean(page)).slice(0, MOST_MISTAKES),
    missed: byProbability
      .filter(page => page.label === 'farm' && isClean(page))
      .reverse()
      .slice(0, MOST_MISTAKES),
  };
}
