/** A linear model over named features: its score is in logits. */
export interface LinearModel {
  readonly bias: number;
  /** Logits by feature, per unit of the feature. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Tells the blocks of the main text from the others, in two steps: alone, and knowing what the first step made of the page. */
export interface BlockModel {
  readonly first: LinearModel;
  readonly second: LinearModel;
}

/** A linear model as its file holds it. */
export interface LinearModelJson {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A block model as its file holds it. */
export interface BlockModelJson {
  readonly first: LinearModelJson;
  readonly second: LinearModelJson;
}

/** Reads a block model. Throws where it is none. */
export function readBlockModel({ first, second }: BlockModelJson): BlockModel {
  return { first: readLinear(first), second: readLinear(second) };
}

/** Reads a linear model. Throws where a weight is no number. */
export function readLinear({ bias, weights }: LinearModelJson): LinearModel {
  const entries = Object.entries(weights);
  if (!Number.isFinite(bias) || !entries.every(([, weight]) => Number.isFinite(weight)))
    throw new Error('a block model holds a weight that is no number: install chaff again');
  return { bias, weights: new Map(entries) };
}
