import type { DatasetRow } from './dataset.ts';
import { type Scaling, scalingOf, sourceColumns, standardise, toMatrix } from './matrix.ts';
import { type Fit, fitNewton } from './newton.ts';
import type { TrainingOptions } from './train.ts';

/** Signs are settled long before the last digits of weights are. */
const SIGN_TOLERANCE = 1e-3;

/** A linear model over raw values: scalings and weights by `id@version`. */
export interface LinearModel {
  readonly scalings: ReadonlyMap<string, Scaling>;
  readonly fit: Fit;
}

function scalingsOf(rows: readonly DatasetRow[], { columns, base }: TrainingOptions): Map<string, Scaling> {
  const scalings = new Map<string, Scaling>();
  for (const { key, scale } of columns) {
    const values = rows.flatMap(row => row.values[key] ?? []);
    const scaling = base === undefined ? scalingOf(values, scale) : (base.get(key) ?? null);
    if (scaling !== null) scalings.set(key, scaling);
  }
  return scalings;
}

/**
 * Fits a linear model on rows. A column that hardly any row has, or that never varies, is left out; so is one whose
 * weight contradicts what its signal means, which would make reasons that nobody believes: while there are any, the
 * half with the largest contradicting weights goes, by a quick penalised fit. Throws where either label is missing.
 */
export function fitLinear(rows: readonly DatasetRow[], options: TrainingOptions): LinearModel {
  let scalings = scalingsOf(rows, options);
  const y = rows.map(row => (row.label === 'farm' ? 1 : 0));
  if (!y.includes(0) || !y.includes(1))
    throw new Error(`${options.name} needs farm and clean rows to fit, of owners in more than one fold`);
  const sources = sourceColumns(rows, options.sourceSize);
  let start: Fit | undefined;
  const signs = new Map(options.columns.map(column => [column.key, column.sign]));
  for (;;) {
    const x = toMatrix(rows, scalings).map((row, i) => [...row, ...(sources[i] ?? [])]);
    const { base } = options;
    const centre = base && [...scalings.keys()].map(key => base.get(key)?.weight ?? 0);
    const quick: Fit = fitNewton(x, y, options.signPenalty, undefined, {
      centre,
      tolerance: SIGN_TOLERANCE,
      ...(start === undefined ? {} : { start }),
    });
    const { weights } = quick;
    const contradicting = [...scalings.keys()]
      .map((key, i) => ({ key, against: -(weights[i] ?? 0) * (signs.get(key) ?? 0) }))
      .filter(({ against }) => against > 0)
      .sort((a, b) => b.against - a.against);
    if (contradicting.length === 0)
      return { scalings, fit: withoutSources(options.fit(x, y, centre), x, scalings.size) };
    const dropped = new Set(
      contradicting.slice(0, Math.ceil(contradicting.length / 2)).map(({ key }) => key),
    );
    const kept = [...scalings.keys()].map(key => !dropped.has(key));
    start = { ...quick, weights: weights.filter((_, i) => kept[i] ?? true) };
    scalings = new Map([...scalings].filter(([key]) => !dropped.has(key)));
  }
}

/** A fit whose columns from `size` on are gone: the intercept takes what they add in the mean. */
function withoutSources({ weights, intercept }: Fit, x: readonly (readonly number[])[], size: number): Fit {
  const added = x.reduce(
    (sum, row) =>
      sum + row.slice(size).reduce((part, value, j) => part + value * (weights[size + j] ?? 0), 0),
    0,
  );
  return { weights: weights.slice(0, size), intercept: intercept + added / x.length };
}

/** Logits of a row. */
export function scoreRow({ scalings, fit }: LinearModel, row: DatasetRow): number {
  let score = fit.intercept;
  let column = 0;
  for (const [key, scaling] of scalings)
    score += (fit.weights[column++] ?? 0) * standardise(scaling, row.values[key]);
  return score;
}
