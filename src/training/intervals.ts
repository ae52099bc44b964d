import { quantile } from './metrics.ts';
import type { Interval } from './scores.ts';

const Z = 1.959964;

/**
 * A share with its 95 % score interval, which holds for few pages and for none of many as well (Wilson, "Probable
 * Inference, the Law of Succession, and Statistical Inference", 1927). NaN of nothing.
 */
export function wilsonInterval(hits: number, number: number): Interval {
  const value = hits / number;
  const centre = (value + (Z * Z) / (2 * number)) / (1 + (Z * Z) / number);
  const half =
    (Z * Math.sqrt((value * (1 - value)) / number + (Z * Z) / (4 * number * number))) /
    (1 + (Z * Z) / number);
  return {
    value,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === number ? 1 : Math.min(1, centre + half),
  };
}

/** The interval that 95 % of some draws of a figure lie in, around its value. */
export function percentileInterval(value: number, draws: readonly number[]): Interval {
  const sorted = draws.toSorted((a, b) => a - b);
  return { value, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}
