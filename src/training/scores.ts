import { percentileInterval } from './intervals.ts';
import { areaUnderCurve } from './metrics.ts';
import type { Random } from './random.ts';

/** A page that was scored by a model which has not seen its owner. */
export interface ScoredRow {
  readonly id: string;
  readonly owner: string;
  readonly source: string;
  readonly farm: boolean;
  /** Logits. */
  readonly score: number;
  /** Calibrated probability. */
  readonly probability: number;
}

/** The figures that are reported of a set of scored pages. */
export interface Figures {
  readonly auc: number;
  /** Mean log-loss in nats of the calibrated probabilities, classes weighted to the base rate. */
  readonly logLoss: number;
  /** Share of farm pages above the score that 1 % of the clean pages pass. */
  readonly recallAt1: number;
  /** The same at 0.5 %. */
  readonly recallAtHalf: number;
}

/** A figure with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The value that a share of the list lies above. */
export function upperQuantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Share of farm scores above the score that a given share of the clean ones pass. */
export function recallAt(
  farm: readonly number[],
  clean: readonly number[],
  falsePositiveRate: number,
): number {
  const bound = upperQuantile(clean, falsePositiveRate);
  return farm.filter(score => score > bound).length / farm.length;
}

const LEAST_PROBABILITY = 1e-6;

/** Computes the figures of scored pages. */
export function figuresOf(rows: readonly ScoredRow[], baseRate: number): Figures {
  const farm = rows.filter(row => row.farm);
  const clean = rows.filter(row => !row.farm);
  const farmScores = farm.map(row => row.score);
  const cleanScores = clean.map(row => row.score);
  const loss = (row: ScoredRow): number =>
    -Math.log(Math.max(LEAST_PROBABILITY, row.farm ? row.probability : 1 - row.probability));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    auc: areaUnderCurve(farmScores, cleanScores),
    logLoss: baseRate * mean(farm.map(loss)) + (1 - baseRate) * mean(clean.map(loss)),
    recallAt1: recallAt(farmScores, cleanScores, 0.01),
    recallAtHalf: recallAt(farmScores, cleanScores, 0.005),
  };
}

/** Samples of rows, as many as `rounds`, each of as many owners as there are, drawn with replacement and taken whole. */
export function* ownerSamples<T extends { readonly owner: string }>(
  rows: readonly T[],
  rounds: number,
  random: Random,
): Generator<T[]> {
  const byOwner = new Map<string, T[]>();
  for (const row of rows) {
    const group = byOwner.get(row.owner);
    if (group === undefined) byOwner.set(row.owner, [row]);
    else group.push(row);
  }
  const owners = [...byOwner.values()];
  for (let round = 0; round < rounds; round++) yield owners.flatMap(() => random.pick(owners));
}

/**
 * Figures with 95 % percentile intervals from resampling whole owners with replacement (Efron and Tibshirani 1993, the
 * cluster bootstrap): pages of one owner are alike, so that resampling pages would make the intervals too narrow.
 */
export function bootstrapFigures(
  rows: readonly ScoredRow[],
  baseRate: number,
  rounds: number,
  random: Random,
): Record<keyof Figures, Interval> {
  const point = figuresOf(rows, baseRate);
  const draws: Figures[] = [];
  for (const sample of ownerSamples(rows, rounds, random)) {
    if (sample.some(row => row.farm) && sample.some(row => !row.farm))
      draws.push(figuresOf(sample, baseRate));
  }
  const interval = (name: keyof Figures): Interval =>
    percentileInterval(
      point[name],
      draws.map(draw => draw[name]),
    );
  return {
    auc: interval('auc'),
    logLoss: interval('logLoss'),
    recallAt1: interval('recallAt1'),
    recallAtHalf: interval('recallAtHalf'),
  };
}
