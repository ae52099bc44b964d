import type { Model } from '../model/model.ts';
import { percentileInterval } from './intervals.ts';
import type { Random } from './random.ts';
import { type Interval, ownerSamples, type ScoredRow, upperQuantile } from './scores.ts';
import type { TrainingOptions } from './train.ts';

/** A threshold, and what it does to clean pages of owners that the model has not seen. */
export interface ThresholdFigures {
  /** The probability, with the interval that resampled owners would have put it in. */
  readonly threshold: Interval;
  /** The share of clean pages that reach it. */
  readonly falsePositiveRate: Interval;
}

/** Share of rows that reach a probability. */
export function shareReaching(rows: readonly { readonly probability: number }[], threshold: number): number {
  return rows.filter(row => row.probability >= threshold).length / rows.length;
}

/** Thresholds of a model with 95 % intervals, from resampling the owners of its clean pages out of fold. */
export function bootstrapThresholds(
  outOfFold: readonly ScoredRow[],
  thresholds: Model['thresholds'],
  rates: TrainingOptions['falsePositiveRates'],
  rounds: number,
  random: Random,
): Record<'farm' | 'suspect', ThresholdFigures> {
  const clean = outOfFold.filter(row => !row.farm);
  const draws = { farm: [] as number[], suspect: [] as number[] };
  const reached = { farm: [] as number[], suspect: [] as number[] };
  for (const sample of ownerSamples(clean, rounds, random)) {
    const probabilities = sample.map(row => row.probability);
    for (const label of ['farm', 'suspect'] as const) {
      draws[label].push(upperQuantile(probabilities, rates[label]));
      reached[label].push(shareReaching(sample, thresholds[label]));
    }
  }
  const figures = (label: 'farm' | 'suspect'): ThresholdFigures => ({
    threshold: percentileInterval(thresholds[label], draws[label]),
    falsePositiveRate: percentileInterval(shareReaching(clean, thresholds[label]), reached[label]),
  });
  return { farm: figures('farm'), suspect: figures('suspect') };
}
