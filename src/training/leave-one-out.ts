import type { DatasetRow } from './dataset.ts';
import { foldOf } from './folds.ts';
import { fitLinear } from './linear.ts';
import { toMatrix } from './matrix.ts';
import { areaUnderCurve } from './metrics.ts';
import { type Fit, fitNewton } from './newton.ts';
import { areaWithinSources } from './signal-worth.ts';
import { type TrainingOptions, withoutFold } from './train.ts';

/** Finer than any difference that is printed. */
const TOLERANCE = 1e-5;

/** What the area under the curve of a model loses without a signal: over all pairs, and over pairs of one source. */
export interface Loss {
  readonly auc: number;
  readonly aucWithin: number;
}

/** The areas of models with all signals, and the loss without each, by `id@version`. */
export interface LeftOut {
  readonly auc: number;
  readonly aucWithin: number;
  readonly losses: ReadonlyMap<string, Loss>;
}

interface Scored {
  readonly farm: boolean;
  readonly source: string;
  readonly value: number;
}

function areas(rows: readonly Scored[]): Loss {
  const of = (farm: boolean): number[] => rows.filter(row => row.farm === farm).map(row => row.value);
  return { auc: areaUnderCurve(of(true), of(false)), aucWithin: areaWithinSources(rows) };
}

function without<T>(values: readonly T[], at: number): T[] {
  return values.filter((_, j) => j !== at);
}

/**
 * Leaves each signal out of the penalised Newton fit over the folds of the training, and scores the real pages out of fold.
 * The signals of a fold are those that are left once contradicting ones have gone; a fit without one of them starts from
 * the fit with all; none of them has columns of sources, so that only the signal is missing. A signal that no fold has is left
 * out of the result.
 */
export function leaveSignalsOut(rows: readonly DatasetRow[], options: TrainingOptions): LeftOut {
  const usable = rows.filter(row => row.input === options.input && row.split === 'train');
  const newton = (x: readonly (readonly number[])[], y: readonly number[], start?: Fit): Fit =>
    fitNewton(x, y, options.signPenalty, undefined, {
      tolerance: TOLERANCE,
      ...(start === undefined ? {} : { start }),
    });
  const all: Scored[] = [];
  const scoredWithout = new Map<string, Scored[]>(options.columns.map(({ key }) => [key, []]));
  const used = new Set<string>();
  for (let k = 0; k < options.folds; k++) {
    const blind = usable.map(row => withoutFold(row, options.columns, k));
    const isOutside = (row: DatasetRow): boolean => foldOf(row.owner, options.folds) === k;
    const fitted = blind.filter(row => !isOutside(row));
    const tested = blind.filter(row => isOutside(row) && row.template === '');
    const { scalings, fit } = fitLinear(fitted, { ...options, sourceSize: 0, fit: (x, y) => newton(x, y) });
    const x = toMatrix(fitted, scalings);
    const y = fitted.map(row => (row.label === 'farm' ? 1 : 0));
    const unseen = toMatrix(tested, scalings);
    const scores = ({ weights, intercept }: Fit, matrix: readonly (readonly number[])[]): Scored[] =>
      tested.map(({ label, source }, r) => ({
        farm: label === 'farm',
        source,
        value: weights.reduce((sum, weight, j) => sum + weight * (matrix[r]?.[j] ?? 0), intercept),
      }));
    const whole = scores(fit, unseen);
    all.push(...whole);
    const keys = [...scalings.keys()];
    for (const [key, list] of scoredWithout) {
      const at = keys.indexOf(key);
      if (at < 0) {
        list.push(...whole);
        continue;
      }
      used.add(key);
      const start = { weights: without(fit.weights, at), intercept: fit.intercept };
      const reduced = newton(
        x.map(cells => without(cells, at)),
        y,
        start,
      );
      list.push(
        ...scores(
          reduced,
          unseen.map(cells => without(cells, at)),
        ),
      );
    }
  }
  const whole = areas(all);
  const losses = [...scoredWithout]
    .filter(([key]) => used.has(key))
    .map(([key, list]) => {
      const { auc, aucWithin } = areas(list);
      return [key, { auc: whole.auc - auc, aucWithin: whole.aucWithin - aucWithin }] as const;
    });
  return { ...whole, losses: new Map(losses) };
}

/** The weight of each signal in one penalised fit on all rows in which none has to keep its sign, by `id@version`. */
export function freeWeights(rows: readonly DatasetRow[], options: TrainingOptions): Map<string, number> {
  const usable = rows.filter(row => row.input === options.input && row.split === 'train');
  const { scalings, fit } = fitLinear(usable, {
    ...options,
    columns: options.columns.map(column => ({ ...column, sign: 0 })),
    fit: (x, y) => fitNewton(x, y, options.signPenalty),
  });
  return new Map([...scalings.keys()].map((key, i) => [key, fit.weights[i] ?? 0]));
}
