import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** Weights of a linear classifier: one per column, and the intercept. */
export interface Fit {
  readonly weights: readonly number[];
  readonly intercept: number;
}

const MAX_STEPS = 50;
const TOLERANCE = 1e-9;

/**
 * The exact optimum of the L2-penalised logistic loss, sum over rows of log-loss plus penalty/2 times the squared
 * weights (the intercept is free), by Newton's method (iteratively reweighted least squares). Rows count `rowWeights`, or
 * all 1.
 */
export function fitNewton(
  x: readonly (readonly number[])[],
  y: readonly number[],
  penalty: number,
  rowWeights?: readonly number[],
): Fit {
  const size = (x[0]?.length ?? 0) + 1;
  const beta = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    x.forEach((row, r) => {
      let score = beta[size - 1] ?? 0;
      for (let j = 0; j < size - 1; j++) score += (beta[j] ?? 0) * (row[j] ?? 0);
      const p = 1 / (1 + Math.exp(-score));
      const rowWeight = rowWeights?.[r] ?? 1;
      const error = rowWeight * (p - (y[r] ?? 0));
      const curvature = rowWeight * p * (1 - p);
      for (let j = 0; j < size; j++) {
        const a = j === size - 1 ? 1 : (row[j] ?? 0);
        if (a === 0) continue;
        gradient[j] = (gradient[j] ?? 0) + error * a;
        const line = hessian[j] as Float64Array;
        for (let k = 0; k <= j; k++)
          line[k] = (line[k] ?? 0) + curvature * a * (k === size - 1 ? 1 : (row[k] ?? 0));
      }
    });
    for (let j = 0; j < size; j++) {
      const isFree = j === size - 1;
      gradient[j] = (gradient[j] ?? 0) + (isFree ? 0 : penalty * (beta[j] ?? 0));
      const line = hessian[j] as Float64Array;
      line[j] = (line[j] ?? 0) + (isFree ? 1e-9 : penalty + 1e-9);
      for (let k = 0; k < j; k++) (hessian[k] as Float64Array)[j] = line[k] ?? 0;
    }
    const solver = new CholeskyDecomposition(new Matrix(hessian.map(line => [...line])));
    const move = solver.solve(Matrix.columnVector([...gradient])).to1DArray();
    for (let j = 0; j < size; j++) beta[j] = (beta[j] ?? 0) - (move[j] ?? 0);
    if (Math.max(...move.map(Math.abs)) < TOLERANCE) break;
  }
  return { weights: [...beta.subarray(0, size - 1)], intercept: beta[size - 1] ?? 0 };
}
