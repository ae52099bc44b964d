import { REGIONS, type Region } from '../../document/block.ts';
import type { BlockScores } from '../../document/main-text/find-main-text.ts';
import { REGION_FEATURES, regionFeatures } from '../../document/main-text/wrapper-regions.ts';
import type { RegionModelJson } from '../../lexicon/region-model.ts';
import { fitNewton } from '../newton.ts';
import { linearJson, scaleColumns } from './columns.ts';

/** A page with the regions that a person gave its blocks. */
export interface RegionPage {
  readonly site: string;
  readonly scores: BlockScores;
  /** The blocks that the main-text model takes. */
  readonly chosen: readonly boolean[];
  readonly regions: readonly Region[];
}

/** How a region model is fitted. */
export interface RegionTraining {
  /** Strength of the L2 penalty on weights of standardised features. */
  readonly penalty: number;
  /** See `RegionModel.change`. */
  readonly change: number;
}

/** The shipped settings: chosen by `npm run evaluate:regions`, see DECISIONS.md. */
export const REGION_TRAINING: RegionTraining = { penalty: 10, change: 1 };

const TOLERANCE = 1e-2;

/**
 * Fits a model for each region on the blocks that the main-text model does not take. A page counts for a region with the root of its blocks of it, so that one endless menu does
 * not outweigh fifty short ones.
 */
export function trainRegionModel(
  pages: readonly RegionPage[],
  { penalty, change }: RegionTraining,
): RegionModelJson {
  const rows: Float32Array[] = [];
  const labels: Region[] = [];
  const weights: number[] = [];
  for (const { scores, chosen, regions } of pages) {
    const counts = countsOf(regions);
    regions.forEach((region, i) => {
      if (chosen[i]) return;
      rows.push(regionFeatures(scores, chosen, i));
      labels.push(region);
      weights.push(1 / Math.sqrt(counts.get(region) ?? 1));
    });
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const rowWeights = weights.map(weight => weight / mean);
  const scales = scaleColumns(rows, REGION_FEATURES.length);
  const regions = REGIONS.map(region => {
    const y = labels.map(label => Number(label === region));
    const fit = fitNewton(rows, y, penalty, rowWeights, { tolerance: TOLERANCE });
    return [region, linearJson(fit, REGION_FEATURES, scales)] as const;
  });
  return { regions: Object.fromEntries(regions), change };
}

function countsOf(regions: readonly Region[]): Map<Region, number> {
  const counts = new Map<Region, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}
