import type { Model } from '../model/model.ts';
import { signalId } from '../model/model.ts';
import type { Findings } from './assessment.ts';
import { expectedCalibrationError } from './calibration.ts';
import { sourceTable, thresholdTable, typeTable } from './card-tables.ts';
import { BASE_RATE } from './options.ts';
import { seededRandom } from './random.ts';
import { bootstrapFigures, type Interval, type ScoredRow } from './scores.ts';
import { bootstrapThresholds } from './thresholds.ts';
import type { Training } from './train.ts';

const BOOTSTRAP_ROUNDS = 1000;
const BOOTSTRAP_SEED = 20261123;

const figure = (value: number): string => value.toFixed(3);

/** A figure as it is printed: value and 95 % interval. */
export function printed({ value, low, high }: Interval, print: (value: number) => string = figure): string {
  return `${print(value)} (${print(low)} to ${print(high)})`;
}

function figures(name: string, rows: readonly ScoredRow[], baseRate: number): string {
  const farm = rows.filter(row => row.farm).length;
  const owners = new Set(rows.map(row => row.owner)).size;
  const result = bootstrapFigures(rows, baseRate, BOOTSTRAP_ROUNDS, seededRandom(BOOTSTRAP_SEED));
  const cells = [result.auc, result.logLoss, result.recallAt1, result.recallAtHalf].map(one => printed(one));
  return `| ${name} | ${farm} farm, ${rows.length - farm} clean, ${owners} owners | ${cells.join(' | ')} |`;
}

/** Where a base rate comes from, as far as that is known. */
const BASE_RATE_ORIGINS: ReadonlyMap<number, string> = new Map([
  [
    BASE_RATE,
    'share of farm\n  and spam pages in natural English crawl samples; corpus reading, 95 % interval 0.11 to 0.16',
  ],
]);

/**
 * The tables of one training as markdown: figures on real pages, on made pages, what each label catches by source, and what
 * else was found.
 */
export function reportOf(training: Training, findings: Findings = {}): string {
  const { model, outOfFold, made, falsePositiveRates } = training;
  const { thresholds, baseRate } = model;
  const lines = [
    '| pages | number | AUC | log-loss | recall at 1 % false positives | at 0.5 % |',
    '|-|-|-|-|-|-|',
    figures('real, out of fold', outOfFold, baseRate),
  ];
  if (made.length > 0)
    lines.push(figures('made pages, templates and articles not trained on', made, baseRate));
  const error = expectedCalibrationError(outOfFold, baseRate);
  lines.push(
    '',
    `Expected calibration error on the real pages, at a base rate of ${baseRate}: ${error.toFixed(3)}.`,
    '',
  );
  const bounds = bootstrapThresholds(
    outOfFold,
    thresholds,
    falsePositiveRates,
    BOOTSTRAP_ROUNDS,
    seededRandom(BOOTSTRAP_SEED),
  );
  lines.push(thresholdTable(bounds), '');
  lines.push('| real pages, out of fold | number | labelled farm | farm or suspect |', '|-|-|-|-|');
  const groups = new Map<string, ScoredRow[]>();
  for (const row of outOfFold) {
    const name = `${row.source}, ${row.farm ? 'farm' : 'clean'}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const percent = (rows: readonly ScoredRow[], least: number): string =>
    `${((100 * rows.filter(row => row.probability >= least).length) / rows.length).toFixed(1)} %`;
  for (const [name, rows] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(
      `| ${name} | ${rows.length} | ${percent(rows, thresholds.farm)} | ${percent(rows, thresholds.suspect)} |`,
    );
  }
  if (findings.sourcesLeftOut !== undefined) lines.push('', sourceTable(findings.sourcesLeftOut));
  if (findings.typeRates !== undefined) lines.push('', typeTable(findings.typeRates));
  return lines.join('\n');
}

/** The model card of one training, as markdown. */
export function cardOf(training: Training, findings: Findings = {}): string {
  const { model, falsePositiveRates } = training;
  const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
  const weights = Object.entries(model.signals)
    .map(([key, weighing]) => ({ id: signalId(key), ...weighing }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return `<!-- Made by npm run train; do not edit. -->
# ${model.name}

Judges ${model.input === 'html' ? 'HTML pages' : 'plain text and markdown'}. A logistic regression over ${weights.length} signals, fitted with ${model.training.trainer} (${model.training.steps} steps).

- **Intended use**: finding content farms and web spam in a crawl, with the reasons; ranking pages for review; filtering
  with a person or a site-level rule behind it. Not for judging people, and not as the only ground for listing a site.
- **Trained on** ${model.training.realFarm} real farm pages and ${model.training.realClean} real clean pages (at most 10 of a site and 15 of an owner), and
  ${model.training.madeFarm} farm pages and ${model.training.madeClean} clean pages that the republisher made of clean articles. See datasets/README.md.
- **Probabilities** are calibrated on real pages of owners the model had not seen, to a base rate of ${model.baseRate} (${BASE_RATE_ORIGINS.get(model.baseRate) ?? 'as given to the training'}).
- **Labels**: farm from ${model.thresholds.farm}, suspect from ${model.thresholds.suspect}: the probabilities that ${percent(falsePositiveRates.farm)} and ${percent(falsePositiveRates.suspect)} of the clean
  real pages of unseen owners reach.
- **Limits**: farm pages come from few owners, mostly English. A verbatim copy of good journalism reads like good
  journalism: only wrapper and leftovers give it away. Probabilities of single pages are estimates; sites need many pages.

## Figures

Intervals are 95 %: from resampling owners for AUC, log-loss, recall and thresholds, Wilson's over pages in the tables by source and type and in the
diagram, which are too narrow where few owners have many pages. That a share of the clean pages reaches a threshold is set, not found: the thresholds are
quantiles of the same pages.

${reportOf(training, findings)}
${findings.diagram === undefined ? '' : `\n![Reliability diagram: predicted probability and observed share of farm pages, with 95 % intervals](${findings.diagram})\n`}
## Weights

In logits per standard deviation; a positive weight pushes towards farm.

| signal | weight | mean | deviation | scale |
|-|-|-|-|-|
${weights.map(w => `| ${w.id} | ${w.weight.toFixed(3)} | ${w.mean.toPrecision(3)} | ${w.deviation.toPrecision(3)} | ${w.scale} |`).join('\n')}
`;
}

/** The model file: what is written to \`models/\`. */
export function modelFile(model: Model): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}
