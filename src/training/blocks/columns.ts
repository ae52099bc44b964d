import type { LinearModelJson } from '../../lexicon/block-model.ts';
import type { Fit } from '../newton.ts';

/** Divides each column by its root mean square, so that one penalty fits all; gives what it was divided by. */
export function scaleColumns(rows: readonly Float32Array[], width: number): Float64Array {
  const scales = new Float64Array(width);
  for (const row of rows) addSquares(scales, row);
  for (let k = 0; k < width; k++) scales[k] = Math.sqrt((scales[k] ?? 0) / Math.max(1, rows.length)) || 1;
  for (const row of rows) divide(row, scales);
  return scales;
}

function addSquares(sums: Float64Array, row: Float32Array): void {
  for (let k = 0; k < row.length; k++) sums[k] = (sums[k] as number) + (row[k] as number) ** 2;
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

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
