import { describe, expect, test } from 'vitest';
import type { Weighing } from '../../src/model/model.ts';
import { fitLinear } from '../../src/training/linear.ts';
import { fitNewton } from '../../src/training/newton.ts';
import type { TrainingOptions } from '../../src/training/train.ts';
import { madeUpRows, OPTIONS } from './made-up-rows.ts';

const ROWS = madeUpRows(30, 4);
const PLAIN = { scale: 'linear', low: -3, high: 3, mean: 0, deviation: 1 } as const;
const BASE: ReadonlyMap<string, Weighing> = new Map([
  ['promos@1', { ...PLAIN, weight: 5 }],
  ['noise@1', { ...PLAIN, weight: 0.5 }],
]);
const withPenalty = (penalty: number): TrainingOptions => ({
  ...OPTIONS,
  base: BASE,
  signPenalty: penalty,
  fit: (x, y, centre) => fitNewton(x, y, penalty, undefined, { centre }),
});

describe('training from a base', () => {
  test('takes its columns and scalings, and no others', () => {
    const { scalings } = fitLinear(ROWS, withPenalty(1));
    expect([...scalings.keys()]).toEqual(['promos@1', 'noise@1']);
    expect(scalings.get('promos@1')).toMatchObject(PLAIN);
  });
  test('stays at its weights where the penalty is strong, and leaves them where it is weak', () => {
    const [promos = 0, noise = 0] = fitLinear(ROWS, withPenalty(1e6)).fit.weights;
    expect(promos).toBeCloseTo(5, 2);
    expect(noise).toBeCloseTo(0.5, 2);
    const free = fitLinear(ROWS, withPenalty(1e-6)).fit.weights;
    expect(free[0]).toBeLessThan(2);
    const between = fitLinear(ROWS, withPenalty(10)).fit.weights[0] ?? 0;
    expect(between).toBeGreaterThan(free[0] ?? 0);
    expect(between).toBeLessThan(5);
  });
  test('still drops a column whose weight contradicts its meaning', () => {
    const columns = OPTIONS.columns.map(column => ({ ...column, sign: -1 as const }));
    const { scalings } = fitLinear(ROWS, { ...withPenalty(1), columns });
    expect([...scalings.keys()]).not.toContain('promos@1');
  });
});

test('a penalty with a centre is that of the distance from it', () => {
  const x = ROWS.map(({ values }) => [values['promos@1'] ?? 0, values['noise@1'] ?? 0]);
  const y = ROWS.map(({ label }) => (label === 'farm' ? 1 : 0));
  const centre = [1, -2];
  const { weights, intercept } = fitNewton(x, y, 3, undefined, { centre });
  const slope = (j: number): number =>
    x.reduce((sum, row, r) => {
      const score = row.reduce((total, value, k) => total + value * (weights[k] ?? 0), intercept);
      return sum + (1 / (1 + Math.exp(-score)) - (y[r] ?? 0)) * (row[j] ?? 0);
    }, 0);
  for (const j of [0, 1]) expect(slope(j) + 3 * ((weights[j] ?? 0) - (centre[j] ?? 0))).toBeCloseTo(0, 6);
  expect(fitNewton(x, y, 3, undefined, { centre: [0, 0] })).toEqual(fitNewton(x, y, 3));
});
