import type { Model } from '../model/model.ts';
import { fitNewton } from './newton.ts';

/** A score whose truth is known. */
export interface LabelledScore {
  readonly score: number;
  readonly farm: boolean;
}

/** Scores are log-odds already: a slope of 1 is what to expect, as surely as if one page of even odds and a score of 2 had said so. */
const EXPECTED_SLOPE = 1;
const SLOPE_PENALTY = 1;
/** A sigmoid that falls with the score would turn the model around. */
const LEAST_SLOPE = 0.05;

/** Row weights that make farm pages a given share of all. Throws where farm or clean pages are missing. */
function baseRateWeights(rows: readonly LabelledScore[], baseRate: number): number[] {
  const farm = rows.filter(row => row.farm).length;
  const clean = rows.length - farm;
  if (farm === 0 || clean === 0)
    throw new Error(`calibration takes farm and clean pages: there are ${farm} farm and ${clean} clean`);
  return rows.map(row =>
    row.farm ? (baseRate * rows.length) / farm : ((1 - baseRate) * rows.length) / clean,
  );
}

/**
 * Platt scaling: the sigmoid that turns scores into probabilities, fitted on scores of pages the model has not seen,
 * with the classes weighted to the base rate (Platt, "Probabilistic Outputs for Support Vector Machines", 1999). The slope is drawn
 * to 1, so that scores which divide a few pages wholly do not make a step of it; Platt's smoothed truths would move the mean off a low base rate.
 */
export function fitCalibration(rows: readonly LabelledScore[], baseRate: number): Model['calibration'] {
  const x = rows.map(row => [row.score]);
  const y = rows.map(row => (row.farm ? 1 : 0));
  const { weights, intercept } = fitNewton(x, y, SLOPE_PENALTY, baseRateWeights(rows, baseRate), {
    centre: [EXPECTED_SLOPE],
  });
  return { slope: Math.max(LEAST_SLOPE, weights[0] ?? 1), intercept };
}

/** Expected calibration error: mean distance of predicted and observed share of farms over ten equal bins of probability, weighted to the base rate. */
export function expectedCalibrationError(
  rows: readonly { readonly probability: number; readonly farm: boolean }[],
  baseRate: number,
): number {
  const weights = baseRateWeights(
    rows.map(row => ({ score: 0, farm: row.farm })),
    baseRate,
  );
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, predicted: 0, observed: 0 }));
  rows.forEach((row, i) => {
    const bin = bins[Math.min(9, Math.floor(row.probability * 10))];
    const weight = weights[i] ?? 0;
    if (bin === undefined) return;
    bin.weight += weight;
    bin.predicted += weight * row.probability;
    bin.observed += row.farm ? weight : 0;
  });
  return bins.reduce((sum, bin) => sum + Math.abs(bin.predicted - bin.observed), 0) / rows.length;
}
