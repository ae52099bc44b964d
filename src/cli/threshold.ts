import { InvalidArgumentError } from 'commander';
import type { Verdict } from '../index.ts';

/** From where on a page counts as found: a label, or a probability from 0 to 1. */
export type Threshold = 'farm' | 'suspect' | number;

/**
 * Reads a threshold as it is given on the command line.
 * @throws InvalidArgumentError
 */
export function parseThreshold(text: string): Threshold {
  if (text === 'farm' || text === 'suspect') return text;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give farm, suspect, or a probability from 0 to 1.');
}

/** Whether a page reaches the threshold. A page that was not evaluated reaches none. */
export function reaches({ label, probability }: Verdict, threshold: Threshold): boolean {
  if (label === 'not-evaluated' || probability === null) return false;
  if (typeof threshold === 'number') return probability >= threshold;
  return label === 'farm' || label === threshold;
}
