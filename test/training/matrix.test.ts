import { describe, expect, test } from 'vitest';
import { contributionOf } from '../../src/model/model.ts';
import { type Scaling, scalingOf, standardise, toMatrix } from '../../src/training/matrix.ts';
import { seededRandom } from '../../src/training/random.ts';
import { deviate, row } from './made-up-rows.ts';

/** The scaling of a column that must have one. */
function scalingFor(values: readonly number[], scale: 'linear' | 'log' = 'linear'): Scaling {
  const scaling = scalingOf(values, scale);
  if (scaling === null) throw new Error('the column has no scaling');
  return scaling;
}
const repeat = (value: number, count: number): number[] => Array.from({ length: count }, () => value);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const random = seededRandom(2);
const WIDE = Array.from({ length: 2000 }, () => 40 + 7 * deviate(random));

describe('scalingOf', () => {
  test('finds mean, deviation and range, worked out by hand', () => {
    expect(scalingFor([...repeat(1, 10), ...repeat(3, 10)])).toEqual({
      scale: 'linear',
      low: 1,
      high: 3,
      mean: 2,
      deviation: 1,
    });
  });
  test('takes the logarithm first where a column has a long tail', () => {
    const values = [...repeat(0, 10), ...repeat(Math.E - 1, 10)];
    const scaling = scalingFor(values, 'log');
    expect(scaling.scale).toBe('log');
    expect([scaling.low, scaling.high, scaling.mean, scaling.deviation]).toEqual(
      [0, 1, 0.5, 0.5].map(number => expect.closeTo(number, 12)),
    );
  });
  test('has none for a column that hardly any row has', () => {
    const values = Array.from({ length: 20 }, (_, i) => i);
    expect(scalingOf(values, 'linear')).not.toBeNull();
    expect(scalingOf(values.slice(1), 'linear')).toBeNull();
    expect(scalingOf([], 'log')).toBeNull();
  });
  test('has none for a column that never varies, or in a page or two of a thousand', () => {
    expect(scalingOf(repeat(0.7, 100), 'linear')).toBeNull();
    expect(scalingOf([...repeat(0, 998), 1, 1], 'linear')).toBeNull();
  });
  test('is not moved by a single page far out', () => {
    const one = scalingFor([...WIDE, 1e9]);
    const none = scalingFor(WIDE);
    expect(one.high).toBeLessThan(70);
    expect(one.mean).toBeCloseTo(none.mean, 1);
    expect(one.deviation).toBeCloseTo(none.deviation, 1);
  });
  test('lets a rare hit be at most four deviations', () => {
    const scaling = scalingFor([...repeat(0, 980), ...repeat(1, 20)]);
    expect(scaling.mean).toBeCloseTo(0.02, 12);
    expect(scaling.deviation).toBeCloseTo(Math.sqrt(0.02 * 0.98), 12);
    expect(standardise(scaling, 1)).toBeCloseTo(4, 12);
  });
  test('does not depend on the order of the rows', () => {
    expect(scalingFor(WIDE.toReversed())).toEqual(scalingFor(WIDE));
  });
});

describe('standardise', () => {
  const scaling: Scaling = { scale: 'linear', low: 0, high: 10, mean: 4, deviation: 2 };

  test('counts deviations from the mean, no further than the range', () => {
    expect([4, 6, 0, 10, 11, 1e9, -5].map(value => standardise(scaling, value))).toEqual([
      0, 1, -2, 3, 3, 3, -2,
    ]);
  });
  test('takes what was not measured for average, which 0 is not', () => {
    expect(standardise(scaling, null)).toBe(0);
    expect(standardise(scaling, undefined)).toBe(0);
    expect(standardise(scaling, 0)).not.toBe(0);
  });
  test('gives a column mean 0 and deviation 1', () => {
    const wide = scalingFor(WIDE);
    const values = WIDE.map(value => standardise(wide, value));
    expect(mean(values)).toBeCloseTo(0, 9);
    expect(mean(values.map(value => value ** 2))).toBeCloseTo(1, 9);
  });
  test.each(['linear', 'log'] as const)('is what a %s value adds to a score at run time', scale => {
    const values = WIDE.map(value => Math.max(0, value));
    const weighing = { ...scalingFor(values, scale), weight: 1 };
    for (const value of [0, 1, 39.5, 40, 55, 1000])
      expect(contributionOf(weighing, value)).toBe(standardise(weighing, value));
    expect(contributionOf(weighing, null)).toBe(0);
  });
});

describe('toMatrix', () => {
  test('has a line a row and a column a key, in the order of the keys', () => {
    const scalings = new Map<string, Scaling>([
      ['b@1', { scale: 'linear', low: 0, high: 10, mean: 5, deviation: 5 }],
      ['a@1', { scale: 'log', low: 0, high: 1, mean: 0, deviation: 1 }],
    ]);
    const rows = [
      row({ values: { 'a@1': Math.E - 1, 'b@1': 10, 'c@1': 7 } }),
      row({ values: { 'a@1': null, 'b@1': 0 } }),
      row({ values: {} }),
    ];
    expect(toMatrix(rows, scalings)).toEqual([
      [1, expect.closeTo(1, 12)],
      [-1, 0],
      [0, 0],
    ]);
    expect(toMatrix([], scalings)).toEqual([]);
  });
});
