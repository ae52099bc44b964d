import { type LinearModel, type LinearModelJson, readLinear } from './block-model.ts';

/** Tells the parts of the wrapper apart: a linear model for each region, against all others. */
export interface RegionModel {
  readonly regions: ReadonlyMap<string, LinearModel>;
  /** What it costs when the region changes from one block to the next, in logits. */
  readonly change: number;
}

/** A region model as its file holds it. */
export interface RegionModelJson {
  readonly regions: Readonly<Record<string, LinearModelJson>>;
  readonly change: number;
}

/** Reads a region model. Throws where it is none. */
export function readRegionModel({ regions, change }: RegionModelJson): RegionModel {
  return {
    regions: new Map(Object.entries(regions).map(([region, model]) => [region, readLinear(model)])),
    change,
  };
}
