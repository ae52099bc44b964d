import { wilsonInterval } from './intervals.ts';
import type { Interval } from './scores.ts';

/** The pages whose probability lies in one bin. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly farm: number;
  readonly clean: number;
  /** Mean probability, the classes weighted to the base rate. */
  readonly predicted: number;
  /** Share of farm pages, weighted likewise. */
  readonly observed: Interval;
}

const BINS = 10;

/**
 * Pages in ten equal bins of probability; empty ones are left out. The interval is Wilson's of the counted share, its ends
 * weighted to the base rate as the share is, by its odds: with `w` farm pages for each one in the base rate and `v` clean
 * ones, a share `p` of the counted pages becomes `p w / (p w + (1 - p) v)`.
 */
export function reliabilityBins(
  rows: readonly { readonly probability: number; readonly farm: boolean }[],
  baseRate: number,
): ReliabilityBin[] {
  const farmPages = rows.filter(row => row.farm).length;
  const farmWeight = baseRate / farmPages;
  const cleanWeight = (1 - baseRate) / (rows.length - farmPages);
  const weighted = (share: number): number => {
    const part = share * farmWeight;
    return part / (part + (1 - share) * cleanWeight);
  };
  return Array.from({ length: BINS }, (_, i) => i).flatMap(i => {
    const pages = rows.filter(row => Math.min(BINS - 1, Math.floor(row.probability * BINS)) === i);
    if (pages.length === 0) return [];
    const farm = pages.filter(row => row.farm).length;
    const clean = pages.length - farm;
    const sum = pages.reduce((all, row) => all + row.probability * (row.farm ? farmWeight : cleanWeight), 0);
    const { value, low, high } = wilsonInterval(farm, pages.length);
    return [
      {
        from: i / BINS,
        to: (i + 1) / BINS,
        farm,
        clean,
        predicted: sum / (farm * farmWeight + clean * cleanWeight),
        observed: { value: weighted(value), low: weighted(low), high: weighted(high) },
      },
    ];
  });
}
