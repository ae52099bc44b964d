import type { Evaluation, Interval } from '../training/index.ts';
import { counted } from './labels/left-out-lines.ts';

const places = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : 'unknown');
const percent = (value: number): string =>
  Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : 'unknown';

function printed({ value, low, high }: Interval, print: (value: number) => string): string {
  return `${print(value)} (${print(low)} to ${print(high)})`;
}

/** A share as percentage, with three digits: "0.5 %". */
export function formatRate(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}

/** A table in markdown, its columns padded so that it is read as it stands. The first column is text, the others numbers. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0), 2),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const [header = [], ...body] = rows;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(header), rule, ...body.map(line)];
}

/** Another model's figures on the same pages, to set beside. */
export interface Beside {
  readonly name: string;
  readonly evaluation: Evaluation;
}

type WithFigures = Evaluation & {
  readonly figures: NonNullable<Evaluation['figures']>;
  readonly calibrationError: number;
};

function hasFigures(evaluation: Evaluation): evaluation is WithFigures {
  return evaluation.figures !== null && evaluation.calibrationError !== null;
}

function figureCells({ figures, calibrationError }: WithFigures): string[] {
  return [
    printed(figures.auc, places),
    printed(figures.logLoss, places),
    printed(figures.recallAt1, percent),
    printed(figures.recallAtHalf, percent),
    places(calibrationError),
  ];
}

const FIGURES = [
  'AUC',
  'log-loss',
  'recall at 1 % false positives',
  'recall at 0.5 % false positives',
  'expected calibration error',
];

/** How well a model does on pages, in markdown: figures with their intervals, and what its thresholds make of the pages. */
export function figureLines(evaluation: Evaluation, beside?: Beside): string[] {
  const { farm, clean, owners, confusion } = evaluation;
  const lines = [`${farm} farm and ${clean} clean pages of ${counted(owners, 'owner')}.`, ''];
  if (!hasFigures(evaluation)) {
    const missing = farm === 0 ? 'farm' : 'clean';
    lines.push(`There are no ${missing} pages: AUC, log-loss, calibration and recall take both labels.`, '');
  } else {
    const columns = [figureCells(evaluation)];
    const header = ['figure (95 % interval)', 'this model'];
    if (beside !== undefined && hasFigures(beside.evaluation)) {
      columns.push(figureCells(beside.evaluation));
      header.push(beside.name);
    }
    const rows = FIGURES.map((name, at) => [name, ...columns.map(cells => cells[at] ?? '')]);
    lines.push(...tableLines([header, ...rows]), '');
  }
  const row = (name: string, counts: Evaluation['confusion']['farm'], all: number): string[] =>
    [name, counts.farm, counts.suspect, counts.clean].map((cell, at) =>
      at === 0 || all === 0 ? String(cell) : `${cell} (${percent(Number(cell) / all)})`,
    );
  lines.push(
    ...tableLines([
      ['truth', 'labelled farm', 'suspect', 'clean'],
      row('farm', confusion.farm, farm),
      row('clean', confusion.clean, clean),
    ]),
  );
  return lines;
}
