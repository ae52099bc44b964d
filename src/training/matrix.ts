import { scaledValue, type Weighing } from '../model/model.ts';
import type { DatasetRow } from './dataset.ts';
import { quantile } from './metrics.ts';

/** How one column is brought to a common scale. */
export type Scaling = Omit<Weighing, 'weight'>;

/** Values further out are cut: a single page of links must not decide what a hundred links weigh. */
const CUT = 0.005;
/** A signal that hardly ever fires has a tiny deviation: one hit must not outweigh all others. */
const FARTHEST = 4;
/** A column that hardly varies says nothing, and dividing by its deviation would only raise noise. */
const LEAST_DEVIATION = 1e-6;

/** Scaling of a column from the rows that have a value; null where too few do or all are alike. */
export function scalingOf(values: readonly number[], scale: Weighing['scale']): Scaling | null {
  const scaled = values.map(value => scaledValue(scale, value)).sort((a, b) => a - b);
  if (scaled.length < 20) return null;
  const lowest = quantile(scaled, CUT);
  const highest = quantile(scaled, 1 - CUT);
  const cut = scaled.map(value => Math.min(highest, Math.max(lowest, value)));
  const mean = cut.reduce((sum, value) => sum + value, 0) / cut.length;
  const deviation = Math.sqrt(cut.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cut.length);
  if (deviation < LEAST_DEVIATION) return null;
  const low = Math.max(lowest, mean - FARTHEST * deviation);
  const high = Math.min(highest, mean + FARTHEST * deviation);
  return { scale, low, high, mean, deviation };
}

/** The standardised value of a cell: 0, the mean, where it was not measured. */
export function standardise(scaling: Scaling, value: number | null | undefined): number {
  if (value === null || value === undefined) return 0;
  const scaled = scaledValue(scaling.scale, value);
  return (Math.min(scaling.high, Math.max(scaling.low, scaled)) - scaling.mean) / scaling.deviation;
}

/** Rows as a standardised matrix, a column a key. */
export function toMatrix(rows: readonly DatasetRow[], scalings: ReadonlyMap<string, Scaling>): number[][] {
  const columns = [...scalings];
  return rows.map(row => columns.map(([key, scaling]) => standardise(scaling, row.values[key])));
}

/**
 * A column a source: `size` in its rows, 0 in others. In a fit they take the share of farms among the pages of a source upon
 * themselves, so that signals do not have to tell the sources apart.
 */
export function sourceColumns(rows: readonly DatasetRow[], size: number): number[][] {
  const sources = [...new Set(rows.map(row => row.source))].sort();
  if (size === 0 || sources.length < 2) return rows.map(() => []);
  return rows.map(row => sources.map(source => (source === row.source ? size : 0)));
}
