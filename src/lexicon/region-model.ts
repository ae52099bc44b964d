import { type LinearModel, type LinearModelJson, readLinear } from './block-model.ts';

/** Tells the parts of the wrapper apart: a linear model for each region, against all others. */
export interface RegionModel {
  readonly regions: ReadonlyMap<string, LinearModel>;
  /** What a word of a short block adds to the score of each region, in logits, in the order of `regions`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** What it costs when the region changes from one block to the next, in logits. */
  readonly change: number;
}

/** A region model as its file holds it. */
export interface RegionModelJson {
  readonly regions: Readonly<Record<string, LinearModelJson>>;
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly change: number;
}

/** Reads a region model. Throws where it is none. */
export function readRegionModel({ regions, words, change }: RegionModelJson): RegionModel {
  const count = Object.keys(regions).length;
  const entries = Object.entries(words);
  if (!entries.every(([, weights]) => weights.length === count && weights.every(Number.isFinite)))
    throw new Error('the region model does not weigh each word for each region: install chaff again');
  return {
    regions: new Map(Object.entries(regions).map(([region, model]) => [region, readLinear(model)])),
    words: new Map(entries),
    change,
  };
}
