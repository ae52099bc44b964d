import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/training/random.ts';
import {
  bootstrapFigures,
  type Figures,
  figuresOf,
  type Interval,
  recallAt,
  type ScoredRow,
  upperQuantile,
} from '../../src/training/scores.ts';
import { deviate } from './made-up-rows.ts';

const page = (farm: boolean, score: number, parts: Partial<ScoredRow> = {}): ScoredRow => ({
  id: 'p',
  owner: 'a',
  source: 'crawl',
  farm,
  score,
  probability: 1 / (1 + Math.exp(-score)),
  ...parts,
});
const HUNDRED = Array.from({ length: 100 }, (_, i) => i);

describe('upperQuantile', () => {
  test.each([
    { share: 0, of: '0 to 99', values: HUNDRED, value: 99 },
    { share: 0.01, of: '0 to 99', values: HUNDRED, value: 98 },
    { share: 0.005, of: '0 to 99', values: HUNDRED, value: 99 },
    { share: 0.05, of: '0 to 99', values: HUNDRED, value: 94 },
    { share: 1, of: '0 to 99', values: HUNDRED, value: 0 },
    { share: 0.4, of: 'three', values: [3, 1, 2], value: 2 },
    { share: 0.4, of: 'three with a tie', values: [5, 5, 1], value: 5 },
  ])('finds that a share of $share of $of lies above $value', ({ values, share, value }) => {
    expect(upperQuantile(values, share)).toBe(value);
    expect(values.filter(one => one > value).length).toBeLessThanOrEqual(values.length * share);
  });
  test('leaves the list in its order, and finds nothing in none', () => {
    const values = [2, 3, 1];
    upperQuantile(values, 0.5);
    expect(values).toEqual([2, 3, 1]);
    expect(upperQuantile([], 0.5)).toBeNaN();
  });
});

describe('recallAt', () => {
  test('is the share of farms above what a share of the clean pages pass', () => {
    expect(recallAt([50, 97, 98, 98.5, 200], HUNDRED, 0.01)).toBe(2 / 5);
    expect(recallAt([50, 97, 98, 98.5, 200], HUNDRED, 0.005)).toBe(1 / 5);
    expect(recallAt([49, 97, 98, 98.5, 200], HUNDRED, 0.5)).toBe(4 / 5);
  });
  test('does not count a farm that is level with the bound: so many clean pages would pass with it', () => {
    expect(recallAt([1, 1, 1, 2], [1, 1, 1, 1], 0.01)).toBe(1 / 4);
    expect(recallAt([1, 1], [1, 1], 0.01)).toBe(0);
  });
});

describe('figuresOf', () => {
  test('weighs the log-loss of the classes to the base rate', () => {
    const rows = [
      page(true, 2, { probability: 0.5 }),
      page(true, 1, { probability: 0.25 }),
      page(false, 0, { probability: 0.2 }),
    ];
    const farm = (Math.log(2) + Math.log(4)) / 2;
    expect(figuresOf(rows, 0.1).logLoss).toBeCloseTo(0.1 * farm + 0.9 * Math.log(1 / 0.8), 12);
    expect(figuresOf(rows, 0.6).logLoss).toBeCloseTo(0.6 * farm + 0.4 * Math.log(1 / 0.8), 12);
  });
  test('lets one certain error cost a lot, not all', () => {
    const wrong = [page(true, -50, { probability: 0 }), page(false, 50, { probability: 1 })];
    expect(figuresOf(wrong, 0.3).logLoss).toBeCloseTo(Math.log(1e6), 9);
    const right = [page(true, 50, { probability: 1 }), page(false, -50, { probability: 0 })];
    expect(figuresOf(right, 0.3).logLoss).toBeCloseTo(0, 12);
  });
  test('ranks by score', () => {
    const clean = Array.from({ length: 200 }, (_, i) => page(false, i));
    const farms = [198.5, 197.5, 196.5, 0].map(score => page(true, score));
    const figures = figuresOf([...farms, ...clean], 0.1);
    expect(figures.auc).toBeCloseTo((199 + 198 + 197 + 0.5) / 800, 12);
    expect(figures.recallAtHalf).toBe(1 / 4);
    expect(figures.recallAt1).toBe(2 / 4);
  });
});

/** Owners of so many pages; what an owner's pages have in common outweighs what they have not. */
function manyPages(owners: number, pages: number, seed: number): ScoredRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: owners }, (_, o) => {
    const own = 2 * deviate(random);
    return Array.from({ length: pages }, () =>
      page(o % 2 === 0, own + 0.2 * deviate(random) + (o % 2 === 0 ? 2 : 0), { owner: `owner-${o}` }),
    );
  }).flat();
}

const bootstrap = (rows: readonly ScoredRow[], seed: number): Record<keyof Figures, Interval> =>
  bootstrapFigures(rows, 0.2, 200, seededRandom(seed));

describe('bootstrapFigures', () => {
  const rows = manyPages(24, 4, 1);

  test('gives the same intervals for the same seed, others for another', () => {
    expect(bootstrap(rows, 1)).toEqual(bootstrap(rows, 1));
    expect(bootstrap(rows, 2)).not.toEqual(bootstrap(rows, 1));
  });
  test('puts intervals around the figures of all pages', () => {
    const figures = figuresOf(rows, 0.2);
    const intervals = bootstrap(rows, 1);
    for (const name of ['auc', 'logLoss', 'recallAt1', 'recallAtHalf'] as const) {
      const { value, low, high } = intervals[name];
      expect(value).toBe(figures[name]);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeGreaterThan(low);
    }
  });
  test('draws owners, not pages: where all owners are alike, all draws are', () => {
    const alike = ['a', 'b', 'c', 'd'].flatMap(owner =>
      [page(true, 1), page(true, -2), page(false, 0), page(false, -3)].map(row => ({ ...row, owner })),
    );
    const { auc, recallAt1 } = bootstrap(alike, 3);
    expect(auc).toEqual({ value: 0.75, low: 0.75, high: 0.75 });
    expect(recallAt1).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });
  test('is not made surer by more pages of the same owners', () => {
    const { auc } = bootstrap(rows, 1);
    const { auc: ofMore } = bootstrap([...rows, ...rows, ...rows], 1);
    expect(ofMore.low).toBeCloseTo(auc.low, 12);
    expect(ofMore.high).toBeCloseTo(auc.high, 12);
  });
  test('is made surer by more owners', () => {
    const width = ({ auc }: Record<keyof Figures, Interval>): number => auc.high - auc.low;
    expect(width(bootstrap(manyPages(240, 4, 1), 1))).toBeLessThan(0.6 * width(bootstrap(rows, 1)));
  });
  test('passes over draws without farms or without clean pages', () => {
    const two = [page(true, 1, { owner: 'farm' }), page(false, 0, { owner: 'clean' })];
    expect(bootstrap(two, 1).auc).toEqual({ value: 1, low: 1, high: 1 });
  });
});
