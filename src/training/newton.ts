import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** Weights of a linear classifier: one per column, and the intercept. */
export interface Fit {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** How exactly to fit. */
export interface NewtonOptions {
  /** It ends when no weight moves by more. */
  readonly tolerance?: number;
  /** What the penalty draws the weights towards, one a column; 0 each where it is not given. */
  readonly centre?: ArrayLike<number> | undefined;
  /** Where to begin, instead of at zero: the optimum is the same, and found sooner from nearby. */
  readonly start?: Fit;
}

const MAX_STEPS = 50;
const MAX_HALVINGS = 12;
const TOLERANCE = 1e-9;

/**
 * The exact optimum of the L2-penalised logistic loss, sum over rows of log-loss plus penalty/2 times the squared
 * weights, or their distance from `centre` (the intercept is free), by Newton's method (iteratively reweighted least squares). `y` are probabilities: 1, 0
 * or between. Rows count `rowWeights`, or all 1. Columns that are zero in a row cost nothing.
 */
export function fitNewton(
  x: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  penalty: number,
  rowWeights?: ArrayLike<number>,
  { tolerance = TOLERANCE, centre, start }: NewtonOptions = {},
): Fit {
  const size = (x[0]?.length ?? 0) + 1;
  let beta =
    start === undefined ? new Float64Array(size) : Float64Array.of(...start.weights, start.intercept);
  let here = slopes(x, y, beta, rowWeights);
  const cost = (loss: number, at: Float64Array): number =>
    loss +
    (penalty / 2) *
      at.subarray(0, size - 1).reduce((sum, weight, j) => sum + (weight - (centre?.[j] ?? 0)) ** 2, 0);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { gradient, hessian } = here;
    for (let j = 0; j < size; j++) {
      const isFree = j === size - 1;
      gradient[j] = (gradient[j] ?? 0) + (isFree ? 0 : penalty * ((beta[j] ?? 0) - (centre?.[j] ?? 0)));
      const at = j * size + j;
      hessian[at] = (hessian[at] ?? 0) + (isFree ? 1e-9 : penalty + 1e-9);
      for (let k = 0; k < j; k++) hessian[k * size + j] = hessian[j * size + k] ?? 0;
    }
    const rows = Array.from({ length: size }, (_, j) => [...hessian.subarray(j * size, (j + 1) * size)]);
    const solver = new CholeskyDecomposition(new Matrix(rows));
    const move = solver.solve(Matrix.columnVector([...gradient])).to1DArray();
    // Where the curvature changes fast a whole step may overshoot: half of it, then, and so on.
    let part = 1;
    let next = beta;
    let there = here;
    for (let halvings = 0; halvings < MAX_HALVINGS; halvings++) {
      next = beta.map((weight, j) => weight - part * (move[j] ?? 0));
      there = slopes(x, y, next, rowWeights);
      if (cost(there.loss, next) <= cost(here.loss, beta)) break;
      part /= 2;
    }
    if (cost(there.loss, next) > cost(here.loss, beta)) break;
    beta = next;
    here = there;
    if (move.every(value => Math.abs(value) * part < tolerance)) break;
  }
  return { weights: [...beta.subarray(0, size - 1)], intercept: beta[size - 1] ?? 0 };
}

/** The loss without its penalty, its gradient and the lower half of its Hessian. */
function slopes(
  x: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  beta: Float64Array,
  rowWeights: ArrayLike<number> | undefined,
): { loss: number; gradient: Float64Array; hessian: Float64Array } {
  let loss = 0;
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  for (let r = 0; r < x.length; r++) {
    const count = takeNonzero(x[r] as ArrayLike<number>, columns, values);
    const score = product(beta, columns, values, count);
    const p = 1 / (1 + Math.exp(-score));
    const rowWeight = rowWeights?.[r] ?? 1;
    const error = rowWeight * (p - (y[r] ?? 0));
    // log(1 + e^score) - y score, so written that no large score overflows.
    loss += rowWeight * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - (y[r] ?? 0) * score);
    addScaled(gradient, columns, values, count, error);
    addSquare(hessian, size, columns, values, count, rowWeight * p * (1 - p));
  }
  return { loss, gradient, hessian };
}

// Each inner loop is a function of its own: the engine compiles what is called often sooner than what runs long.

/** Writes the values of a row that are not 0, the 1 of the intercept behind them; gives how many there are. */
function takeNonzero(row: ArrayLike<number>, columns: Int32Array, values: Float64Array): number {
  let count = 0;
  const last = columns.length - 1;
  for (let j = 0; j < last; j++) {
    const value = row[j] as number;
    if (value === 0) continue;
    columns[count] = j;
    values[count++] = value;
  }
  columns[count] = last;
  values[count++] = 1;
  return count;
}

function product(beta: Float64Array, columns: Int32Array, values: Float64Array, count: number): number {
  let sum = 0;
  for (let a = 0; a < count; a++) sum += (beta[columns[a] as number] as number) * (values[a] as number);
  return sum;
}

function addScaled(
  sums: Float64Array,
  columns: Int32Array,
  values: Float64Array,
  count: number,
  factor: number,
): void {
  for (let a = 0; a < count; a++) {
    const j = columns[a] as number;
    sums[j] = (sums[j] as number) + factor * (values[a] as number);
  }
}

/** Adds `factor` times the products of a row's values with each other to the lower half of a matrix. */
function addSquare(
  matrix: Float64Array,
  size: number,
  columns: Int32Array,
  values: Float64Array,
  count: number,
  factor: number,
): void {
  for (let a = 0; a < count; a++) {
    const line = (columns[a] as number) * size;
    const scaled = factor * (values[a] as number);
    for (let b = 0; b <= a; b++) {
      const at = line + (columns[b] as number);
      matrix[at] = (matrix[at] as number) + scaled * (values[b] as number);
    }
  }
}
