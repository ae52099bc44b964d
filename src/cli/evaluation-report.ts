import type { Model } from '../index.ts';
import { formatContribution, formatProbability, formatValue } from '../report/quantity.ts';
import { visible } from '../report/visible.ts';
import type { Evaluation } from '../training/index.ts';
import { figureLines, formatRate } from './figure-lines.ts';
import type { LabelledPages } from './labels/labelled-pages.ts';
import { asCode, counted, leftOutLines } from './labels/left-out-lines.ts';
import type { JudgedPage } from './labels/pages.ts';

/** The worst mistakes of a model, the worst first. */
export interface Mistakes {
  /** Clean pages labelled farm or suspect. */
  readonly accused: readonly JudgedPage[];
  /** Farm pages labelled clean. */
  readonly missed: readonly JudgedPage[];
}

/** A model measured on the pages it judges. */
export interface EvaluatedModel {
  readonly model: Model;
  /** Name and digest. */
  readonly label: string;
  readonly evaluation: Evaluation;
  readonly mistakes: Mistakes;
  /** Whether the model was trained on this very file of labels. */
  readonly isTrainedOnThese: boolean;
}

/** All that `chaff evaluate` found. */
export interface EvaluationResult {
  readonly path: string;
  readonly models: readonly EvaluatedModel[];
  readonly read: LabelledPages;
  /** Rows passed over since there are others for the test. */
  readonly notTested: number;
}

const FLATTERY = 'Pages that the model was trained on, and other pages of their sites, flatter it.';

/** What said most for the verdict, or against it where it missed a farm. */
function topReason({ label, verdict }: JudgedPage): JudgedPage['verdict']['reasons'][number] | undefined {
  return label === 'farm' ? verdict.against[0] : verdict.reasons[0];
}

function mistakeLine(page: JudgedPage): string {
  const top = topReason(page);
  const reason =
    top === undefined
      ? 'nothing speaks for it, only the bias'
      : `${visible(top.title)}: ${formatValue(top.value, top.unit)} (${formatContribution(top.contribution)})`;
  return `- ${formatProbability(page.probability)} ${page.verdict.label}, row ${page.row}, ${asCode(page.name)}: ${reason}`;
}

function modelLines({ model, label, evaluation, mistakes, isTrainedOnThese }: EvaluatedModel): string[] {
  const warnings = [
    ...(isTrainedOnThese
      ? ['this model was trained on this very file of labels: the figures say how well it remembers']
      : []),
    ...evaluation.caveats,
  ];
  const { thresholds, baseRate } = model;
  return [
    '',
    `## ${asCode(label)}, on ${model.input === 'html' ? 'HTML pages' : 'plain text'}`,
    '',
    ...figureLines(evaluation),
    '',
    `Labels: farm from ${formatProbability(thresholds.farm)}, suspect from ${formatProbability(thresholds.suspect)}. Base rate: ${formatRate(baseRate)} farm pages.`,
    ...(warnings.length === 0 ? [] : ['', '### Warnings', '', ...warnings.map(warning => `- ${warning}`)]),
    ...(mistakes.accused.length === 0
      ? []
      : [
          '',
          '### Clean pages labelled farm or suspect, the worst first',
          '',
          ...mistakes.accused.map(mistakeLine),
        ]),
    ...(mistakes.missed.length === 0
      ? []
      : ['', '### Farm pages labelled clean, the worst first', '', ...mistakes.missed.map(mistakeLine)]),
  ];
}

/** The result in markdown, for people. */
export function evaluationLines({ path, models, read, notTested }: EvaluationResult): string[] {
  return [
    `# Evaluation on ${asCode(path)}`,
    '',
    FLATTERY,
    '',
    `- ${counted(read.rows, 'row')}`,
    ...(notTested === 0
      ? []
      : [`- ${counted(notTested, 'row')} of the training side of the split, passed over`]),
    ...leftOutLines(read),
    ...read.warnings.map(warning => `- ${visible(warning)}`),
    ...models.flatMap(modelLines),
  ];
}

function mistakeJson(page: JudgedPage): object {
  const { row, name, probability, verdict } = page;
  const top = topReason(page);
  const reason =
    top === undefined ? null : { signal: top.signal, value: top.value, contribution: top.contribution };
  return { row, name, label: verdict.label, probability, reason };
}

/** The result for programs. */
export function evaluationJson({ path, models, read, notTested }: EvaluationResult, version: string): object {
  return {
    schema: 1,
    chaff: version,
    labels: path,
    note: FLATTERY,
    rows: read.rows,
    notTested,
    repeated: read.repeated,
    leftOut: read.leftOut,
    warnings: read.warnings,
    models: models.map(({ model, label, evaluation, mistakes, isTrainedOnThese }) => ({
      model: label,
      input: model.input,
      thresholds: model.thresholds,
      baseRate: model.baseRate,
      isTrainedOnThese,
      ...evaluation,
      mistakes: { accused: mistakes.accused.map(mistakeJson), missed: mistakes.missed.map(mistakeJson) },
    })),
  };
}
