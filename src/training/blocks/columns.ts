import type { LinearModelJson } from '../../lexicon/block-model.ts';
import type { Fit } from '../newton.ts';

/** A value this many times the root mean square of its column is as large as one gets. */
const MOST = 8;

/**
 * Divides each column by its root mean square, so that one penalty fits all; by more where a column is nearly always 0, so
 * that its few values stay small. Gives what it was divided by.
 */
export function scaleColumns(rows: readonly Float32Array[], width: number): Float64Array {
  const scales = new Float64Array(width);
  const largest = new Float64Array(width);
  for (const row of rows) addSquares(scales, largest, row);
  for (let k = 0; k < width; k++) {
    const deviation = Math.sqrt((scales[k] ?? 0) / Math.max(1, rows.length));
    scales[k] = Math.max(deviation, (largest[k] ?? 0) / MOST) || 1;
  }
  for (const row of rows) divide(row, scales);
  return scales;
}

function addSquares(sums: Float64Array, largest: Float64Array, row: Float32Array): void {
  for (let k = 0; k < row.length; k++) {
    const value = row[k] as number;
    if (value === 0) continue;
    sums[k] = (sums[k] as number) + value * value;
    largest[k] = Math.max(largest[k] as number, Math.abs(value));
  }
}

function divide(row: Float32Array, scales: Float64Array): void {
  for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) / (scales[k] as number);
}

/** A fit on scaled columns as a model of the features as they are, four digits each. */
export function linearJson(fit: Fit, names: readonly string[], scales: Float64Array): LinearModelJson {
  return {
    bias: rounded(fit.intercept),
    weights: Object.fromEntries(
      names.map((name, k) => [name, rounded((fit.weights[k] ?? 0) / (scales[k] ?? 1))]),
    ),
  };
}

/** A weight as a model file holds it: four digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
