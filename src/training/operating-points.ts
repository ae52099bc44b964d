import type { Model } from '../model/model.ts';
import { round } from './model-file.ts';

/** Shares of clean pages for which a model file says the probability that no more of them reach. */
const RATES = [0.001, 0.002, 0.004, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1];
const SIGNIFICANT_DIGITS = 6;
/** Products such as 100 * 0.29 come out just below the whole number. */
const NEARLY = 1e-9;

/** The next number of six digits above a probability; 1 for what is nearly that. */
function justAbove(probability: number): number {
  if (probability <= 0) return Number.MIN_VALUE;
  const rounded = round(probability);
  if (rounded > probability) return rounded;
  const unit = 10 ** (Math.floor(Math.log10(probability)) + 1 - SIGNIFICANT_DIGITS);
  return Math.min(1, round(rounded + unit));
}

/**
 * The lowest probability, of six digits, that at most a share of some clean pages reaches. Of `n` pages shares below 1/n
 * cannot be told apart: the threshold then lies just above all of them.
 */
export function thresholdAt(clean: readonly number[], rate: number): number {
  const sorted = clean.slice().sort((a, b) => b - a);
  const tooHigh = sorted[Math.floor(sorted.length * rate + NEARLY)];
  return tooHigh === undefined ? 0 : justAbove(tooHigh);
}

/** Thresholds by false-positive rate, from the probabilities of clean pages of unseen owners; only rates of a page and more. */
export function operatingPointsOf(clean: readonly number[]): NonNullable<Model['operatingPoints']> {
  return RATES.filter(rate => rate * clean.length >= 1 - NEARLY).map(
    rate => [rate, thresholdAt(clean, rate)] as const,
  );
}
