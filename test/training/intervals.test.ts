import { expect, test } from 'vitest';
import { percentileInterval, wilsonInterval } from '../../src/training/intervals.ts';

test.each([
  // Figures of Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 1998, table I.
  [81, 263, 0.308, 0.2553, 0.3662],
  [15, 148, 0.1014, 0.0624, 0.1605],
  [0, 20, 0, 0, 0.1611],
  [1, 29, 0.0345, 0.0061, 0.1718],
])('the score interval of %d of %d', (hits, number, value, low, high) => {
  const interval = wilsonInterval(hits, number);
  expect(interval.value).toBeCloseTo(value, 4);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('all of some pages is the mirror of none of them', () => {
  const none = wilsonInterval(0, 12);
  const all = wilsonInterval(12, 12);
  expect(all.high).toBe(1);
  expect(all.low).toBeCloseTo(1 - none.high, 12);
});

test('nothing has no share', () => {
  expect(wilsonInterval(0, 0).value).toBeNaN();
});

test('draws give the values that 95 % of them lie between, whatever their order', () => {
  const draws = Array.from({ length: 201 }, (_, i) => (i * 77) % 201);
  expect(percentileInterval(100, draws)).toEqual({ value: 100, low: 5, high: 195 });
  expect(draws[1]).toBe(77);
});
