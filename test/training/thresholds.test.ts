import { expect, test } from 'vitest';
import { seededRandom } from '../../src/training/random.ts';
import type { ScoredRow } from '../../src/training/scores.ts';
import { bootstrapThresholds, shareReaching } from '../../src/training/thresholds.ts';
import { deviate } from './made-up-rows.ts';

const RATES = { farm: 0.01, suspect: 0.1 };

function cleanPages(owners: number): ScoredRow[] {
  const random = seededRandom(5);
  return Array.from({ length: owners * 3 }, (_, i) => {
    const score = deviate(random);
    return {
      id: `p${i}`,
      owner: `owner-${i % owners}`,
      source: 'crawl',
      farm: false,
      score,
      probability: 1 / (1 + Math.exp(-score)),
    };
  });
}
const bounds = (rows: readonly ScoredRow[]): ReturnType<typeof bootstrapThresholds> =>
  bootstrapThresholds(rows, { farm: 0.9, suspect: 0.75 }, RATES, 200, seededRandom(1));

test('a page that is level with a threshold reaches it', () => {
  expect(shareReaching([{ probability: 0.5 }, { probability: 0.49 }], 0.5)).toBe(0.5);
});

test('thresholds are as given, in an interval, with the share of clean pages that reach them', () => {
  const rows = cleanPages(100);
  const { farm, suspect } = bounds(rows);
  expect(farm.threshold.value).toBe(0.9);
  expect(suspect.falsePositiveRate.value).toBe(shareReaching(rows, 0.75));
  for (const { threshold, falsePositiveRate } of [farm, suspect]) {
    expect(threshold.low).toBeLessThan(threshold.high);
    expect(falsePositiveRate.low).toBeLessThanOrEqual(falsePositiveRate.value);
    expect(falsePositiveRate.high).toBeGreaterThanOrEqual(falsePositiveRate.value);
  }
  expect(farm.threshold.low).toBeGreaterThan(suspect.threshold.low);
});

test('more owners make an interval narrower', () => {
  const width = (owners: number): number => {
    const { low, high } = bounds(cleanPages(owners)).suspect.threshold;
    return high - low;
  };
  expect(width(1000)).toBeLessThan(width(50));
});

test('farm pages do not matter', () => {
  const rows = cleanPages(50);
  const farms = rows.map(row => ({ ...row, farm: true, probability: 1 }));
  expect(bounds([...rows, ...farms])).toEqual(bounds(rows));
});
