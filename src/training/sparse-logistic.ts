/** A labelled example: the features it has and whether it is positive. */
export interface SparseExample {
  readonly features: readonly string[];
  /** The value of each feature; 1 where they are left out. */
  readonly values?: readonly number[];
  readonly positive: boolean;
  /** How much the example counts, above 0. */
  readonly weight: number;
}

/** What is fitted: logits by feature, and of an example without any. */
export interface SparseModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How to fit. */
export interface SparseOptions {
  /** Features in fewer examples are left out. */
  readonly minCount: number;
  /** Strength of the L2 penalty per example. */
  readonly penalty: number;
  /**
   * Which examples a feature pays the penalty for: those it is `present` in, which leaves rare features free, or `all`, as
   * the exact L2 penalty has it.
   */
  readonly penaltyFor: 'present' | 'all';
  readonly passes: number;
}

const RATE = 0.3;

/** Visits all indexes below `size` once, scattered and always in the same order. */
function* scattered(size: number, pass: number): Generator<number> {
  const step = 7919 + 2 * pass;
  let at = pass % Math.max(1, size);
  const seen = new Uint8Array(size);
  for (let count = 0; count < size; count++) {
    while (seen[at] === 1) at = (at + 1) % size;
    seen[at] = 1;
    yield at;
    at = (at + step) % size;
  }
}

/**
 * Fits a logistic regression over sparse features by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) with an L2
 * penalty. No chance is involved: the same examples in the same order give the same model.
 */
export function fitSparse(examples: readonly SparseExample[], options: SparseOptions): SparseModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= options.minCount).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap(f => index.get(f) ?? [])));
  const values = examples.map(({ features, values = features.map(() => 1) }) =>
    Float64Array.from(values.filter((_, k) => index.has(features[k] ?? ''))),
  );
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-4);
  const last = names.length;
  const shares = names.map(name =>
    options.penaltyFor === 'present' ? 1 : examples.length / (counts.get(name) ?? 1),
  );

  const step = (i: number, gradient: number): void => {
    const slope = gradient + (i === last ? 0 : options.penalty * (shares[i] ?? 1) * (weights[i] ?? 0));
    squares[i] = (squares[i] ?? 0) + slope * slope;
    weights[i] = (weights[i] ?? 0) - (RATE * slope) / Math.sqrt(squares[i] ?? 1);
  };
  for (let pass = 0; pass < options.passes; pass++) {
    for (const at of scattered(examples.length, pass)) {
      const row = rows[at];
      const sizes = values[at];
      const example = examples[at];
      if (row === undefined || sizes === undefined || example === undefined) continue;
      let score = weights[last] ?? 0;
      for (let k = 0; k < row.length; k++) score += (weights[row[k] ?? 0] ?? 0) * (sizes[k] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (example.positive ? 1 : 0);
      const gradient = error * example.weight;
      for (let k = 0; k < row.length; k++) step(row[k] ?? 0, gradient * (sizes[k] ?? 0));
      step(last, gradient);
    }
  }
  return { bias: weights[last] ?? 0, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}
