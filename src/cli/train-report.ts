import type { Model, SignalMeta } from '../index.ts';
import { formatContribution } from '../report/quantity.ts';
import { visible } from '../report/visible.ts';
import type { Evaluation, LabelTraining } from '../training/index.ts';
import { figureLines, formatRate, tableLines } from './figure-lines.ts';
import type { LabelledPages } from './labels/labelled-pages.ts';
import { asCode, counted, leftOutLines } from './labels/left-out-lines.ts';

/** What is told of one model that was trained. */
export interface TrainedModel {
  readonly training: LabelTraining;
  /** The model that was adjusted, and its name in verdicts; null where the model was fitted from nothing. */
  readonly base: { readonly model: Model; readonly label: string } | null;
  /** How the model that was there before, the base or the shipped one, does on the training pages; and its name in verdicts. */
  readonly before: { readonly label: string; readonly evaluation: Evaluation };
  /** Path of the model file. */
  readonly file: string;
}

const MOST_WEIGHTS = 15;

/** The weightiest signals, beside what they weighed in the base. */
function weightLines({ signals }: Model, base: Model | null, metas: readonly SignalMeta[]): string[] {
  const titles = new Map(metas.map(meta => [`${meta.id}@${meta.version}`, meta]));
  const weights = Object.entries(signals).sort(([, a], [, b]) => Math.abs(b.weight) - Math.abs(a.weight));
  const header = ['signal', 'weight', ...(base === null ? [] : ['in the base'])];
  const rows = weights
    .slice(0, MOST_WEIGHTS)
    .map(([key, { weight }]) => [
      titles.get(key)?.id ?? key,
      formatContribution(weight),
      ...(base === null ? [] : [formatContribution(base.signals[key]?.weight ?? 0)]),
    ]);
  return tableLines([header, ...rows]);
}

function originOf({ training, base }: TrainedModel): string {
  const { model } = training;
  const count = `${Object.keys(model.signals).length} signals`;
  if (base === null)
    return `Fitted from nothing on these labels alone, as the shipped models are (${model.training.trainer}, ${model.training.steps} steps): ${count}.`;
  return `Adjusted from ${asCode(base.label)}: its scalings are kept, and the weights are fitted to these labels with a penalty of ${model.training.penalty} on their distance from its own (Newton's method): ${count}.`;
}

/** The report on one model that was trained, in markdown. */
function trainedLines(trained: TrainedModel, metas: readonly SignalMeta[]): string[] {
  const { training, base, before, file } = trained;
  const { model, falsePositiveRates: rates, outOfFold, test, warnings } = training;
  const { thresholds, baseRate, operatingPoints = [] } = model;
  const lines = [
    `## ${asCode(model.name)}, for ${model.input === 'html' ? 'HTML pages' : 'plain text'}`,
    '',
    `Written to ${asCode(file)}. ${originOf(trained)}`,
    '',
    '### On owners it has not seen',
    '',
    'Five-fold cross-validation by owner: each page is judged by a model of the other owners.',
    '',
    ...figureLines(outOfFold, { name: asCode(before.label), evaluation: before.evaluation }),
    '',
  ];
  lines.push(
    `${asCode(before.label)} stands beside as it is, before these labels. What it was trained on itself flatters it${base === null ? '' : ', and what starts from it'}.`,
    '',
  );
  if (test !== null) lines.push('### On the test side of the split', '', ...figureLines(test), '');
  lines.push(
    '### Thresholds',
    '',
    `- farm from ${thresholds.farm}: at most ${formatRate(rates.farm)} of the ${outOfFold.clean} clean pages, judged unseen, reach it`,
    `- suspect from ${thresholds.suspect}: at most ${formatRate(rates.suspect)} of them`,
    `- probabilities are meant for a crawl with ${formatRate(baseRate)} farm pages`,
    operatingPoints.length === 0
      ? '- there are too few clean pages to know a threshold for any false-positive rate up to 10 %'
      : `- chaff score --max-fpr can take false-positive rates from ${formatRate(operatingPoints[0]?.[0] ?? 0)} upwards`,
    '',
    '### Weightiest signals',
    '',
    'In logits per standard deviation; positive towards farm.',
    '',
    ...weightLines(model, base?.model ?? null, metas),
  );
  const caveats = [
    ...new Set([...warnings, ...outOfFold.caveats, ...(test?.caveats.map(one => `test side: ${one}`) ?? [])]),
  ];
  if (caveats.length > 0) lines.push('', '### Warnings', '', ...caveats.map(caveat => `- ${caveat}`));
  return lines;
}

/** The whole report of a run, in markdown: which rows were used, which were not and why, and the models. */
export function reportLines(
  path: string,
  read: LabelledPages,
  results: readonly TrainedModel[],
  failures: readonly string[],
  signals: readonly SignalMeta[],
): string[] {
  const count = (label: 'farm' | 'legit'): number => read.pages.filter(page => page.label === label).length;
  const all = `- ${counted(read.rows, 'row')}; ${count('farm')} farm and ${count('legit')} clean pages are used`;
  return [
    `# Training on ${asCode(path)}`,
    '',
    all,
    ...leftOutLines(read),
    ...read.warnings.map(warning => `- ${visible(warning)}`),
    ...failures.map(failure => `- no model is made of ${visible(failure)}`),
    ...results.flatMap(result => ['', ...trainedLines(result, signals)]),
  ];
}
