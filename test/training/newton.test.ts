import { describe, expect, test } from 'vitest';
import { type Fit, fitNewton } from '../../src/training/newton.ts';
import { seededRandom } from '../../src/training/random.ts';

/** Slope of the penalised loss at a fit, by each weight and last by the intercept. */
function gradientAt(
  { weights, intercept }: Fit,
  x: readonly (readonly number[])[],
  y: readonly number[],
  penalty: number,
  rowWeights: readonly number[] = y.map(() => 1),
): number[] {
  const errors = x.map((row, r) => {
    const score = row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), intercept);
    return (rowWeights[r] ?? 0) * (1 / (1 + Math.exp(-score)) - (y[r] ?? 0));
  });
  const along = (j: number): number => x.reduce((sum, row, r) => sum + (errors[r] ?? 0) * (row[j] ?? 0), 0);
  return [
    ...weights.map((weight, j) => along(j) + penalty * weight),
    errors.reduce((sum, error) => sum + error, 0),
  ];
}

/** Random rows; the first column tells something of the label, the second is twice as wide and off centre. */
function noisyRows(seed: number, size: number): { x: number[][]; y: number[]; rowWeights: number[] } {
  const random = seededRandom(seed);
  const x = Array.from({ length: size }, () => [random.next() * 4 - 2, random.next() * 8 + 1, random.next()]);
  const y = x.map(([first = 0]) => (random.chance(1 / (1 + Math.exp(-1.5 * first + 0.5))) ? 1 : 0));
  return { x, y, rowWeights: x.map(() => random.next() * 3) };
}

/** One column, 0 in 4 rows of which 1 is positive, and 1 in 4 rows of which 3 are. */
const TABLE = { x: [[0], [0], [0], [0], [1], [1], [1], [1]], y: [1, 0, 0, 0, 1, 1, 1, 0] };

describe('fitNewton', () => {
  test.each([0, 0.001, 1, 10, 1000])('ends where the loss is flat, at penalty %d', penalty => {
    for (let seed = 0; seed < 10; seed++) {
      const { x, y, rowWeights } = noisyRows(seed, 60);
      for (const slope of gradientAt(fitNewton(x, y, penalty), x, y, penalty))
        expect(Math.abs(slope)).toBeLessThan(1e-6);
      for (const slope of gradientAt(fitNewton(x, y, penalty, rowWeights), x, y, penalty, rowWeights))
        expect(Math.abs(slope)).toBeLessThan(1e-6);
    }
  });
  test('finds the log-odds of a two by two table', () => {
    const { weights, intercept } = fitNewton(TABLE.x, TABLE.y, 0);
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 6);
    expect(weights).toHaveLength(1);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 6);
  });
  test('ends in the same place wherever it starts', () => {
    const { x, y } = noisyRows(3, 60);
    const whole = fitNewton(x, y, 1);
    const start = { weights: [2, -1, 0.5], intercept: -3 };
    const again = fitNewton(x, y, 1, undefined, { start });
    for (const [j, weight] of whole.weights.entries()) expect(again.weights[j]).toBeCloseTo(weight, 8);
    expect(again.intercept).toBeCloseTo(whole.intercept, 8);
    expect(start).toEqual({ weights: [2, -1, 0.5], intercept: -3 });
  });
  test('counts a row as often as its weight says', () => {
    const counts = [1, 2, 1, 1, 3, 1, 1, 2];
    const repeat = <T>(list: readonly T[]): T[] =>
      list.flatMap((item, i) => Array.from({ length: counts[i] ?? 0 }, () => item));
    const weighted = fitNewton(TABLE.x, TABLE.y, 0.5, counts);
    const repeated = fitNewton(repeat(TABLE.x), repeat(TABLE.y), 0.5);
    expect(weighted.weights[0]).toBeCloseTo(repeated.weights[0] ?? Number.NaN, 9);
    expect(weighted.intercept).toBeCloseTo(repeated.intercept, 9);
    expect(weighted.intercept).not.toBeCloseTo(fitNewton(TABLE.x, TABLE.y, 0.5).intercept, 2);
  });
  test('leaves the intercept free: under a huge penalty it is the log-odds of the positives', () => {
    const { x, y } = noisyRows(1, 200);
    const { weights, intercept } = fitNewton(x, y, 1e9);
    for (const weight of weights) expect(Math.abs(weight)).toBeLessThan(1e-6);
    const share = y.reduce((sum, label) => sum + label, 0) / y.length;
    expect(intercept).toBeCloseTo(Math.log(share / (1 - share)), 5);
  });
  test('moves only the intercept when a column is shifted', () => {
    const { x, y } = noisyRows(2, 80);
    const plain = fitNewton(x, y, 3);
    const shifted = fitNewton(
      x.map(([first = 0, ...others]) => [first + 10, ...others]),
      y,
      3,
    );
    shifted.weights.forEach((weight, j) => {
      expect(weight).toBeCloseTo(plain.weights[j] ?? Number.NaN, 6);
    });
    expect(shifted.intercept).toBeCloseTo(plain.intercept - 10 * (plain.weights[0] ?? 0), 6);
  });
  test('shrinks the weights as the penalty grows', () => {
    const sizes = [0, 1, 10, 100].map(penalty =>
      Math.abs(fitNewton(TABLE.x, TABLE.y, penalty).weights[0] ?? 0),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });
  test('gives an empty column, or a copy of another, no harm to do', () => {
    const { x, y } = noisyRows(3, 80);
    const plain = fitNewton(x, y, 1);
    const wider = fitNewton(
      x.map(row => [...row, 0]),
      y,
      1,
    );
    expect(wider.weights.at(-1)).toBe(0);
    expect(wider.weights[0]).toBeCloseTo(plain.weights[0] ?? Number.NaN, 9);
    const twice = fitNewton(
      TABLE.x.map(([value = 0]) => [value, value]),
      TABLE.y,
      1,
    );
    expect(twice.weights[0]).toBeCloseTo(twice.weights[1] ?? Number.NaN, 9);
  });
  test('stays finite where a column tells the labels apart, given a penalty', () => {
    const { weights, intercept } = fitNewton([[-1], [-2], [1], [2]], [0, 0, 1, 1], 1e-3);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[0]).toBeLessThan(100);
    expect(intercept).toBeCloseTo(0, 9);
  });
  test('fits the intercept alone where there are no columns', () => {
    expect(fitNewton([[], [], [], []], [1, 0, 0, 0], 1)).toEqual({
      weights: [],
      intercept: expect.closeTo(Math.log(1 / 3), 6),
    });
  });
});
