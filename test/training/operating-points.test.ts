import { describe, expect, test } from 'vitest';
import { operatingPointsOf, thresholdAt } from '../../src/training/operating-points.ts';
import { seededRandom } from '../../src/training/random.ts';

const random = seededRandom(7);
const CLEAN = Array.from({ length: 1000 }, () => random.next() ** 3);
const reaching = (threshold: number): number => CLEAN.filter(probability => probability >= threshold).length;

describe('a threshold', () => {
  test.each([
    [0.001, 1],
    [0.01, 10],
    [0.29, 290],
    [0.0005, 0],
  ])('for a rate of %d is reached by no more than that share', (rate, pages) => {
    expect(reaching(thresholdAt(CLEAN, rate))).toBe(pages);
  });
  test('lies above pages that share a probability, all of them', () => {
    expect(thresholdAt([0.5, 0.5, 0.5, 0.1], 0.25)).toBeGreaterThan(0.5);
    expect(thresholdAt([0.5, 0.5, 0.5, 0.1], 0.75)).toBeCloseTo(0.1, 4);
  });
  test('has six digits, and is 1 at most', () => {
    expect(thresholdAt([0.123456789], 0.1)).toBe(0.123457);
    expect(thresholdAt([0.123456], 0.1)).toBe(0.123457);
    expect(thresholdAt([0.999999999], 0.1)).toBe(1);
    expect(thresholdAt([1], 0.1)).toBe(1);
    expect(thresholdAt([0], 0.1)).toBeGreaterThan(0);
    expect(thresholdAt([], 0.1)).toBe(0);
  });
});

describe('operating points', () => {
  test('fall as the rate rises', () => {
    const points = operatingPointsOf(CLEAN);
    expect(points.map(([rate]) => rate)).toEqual([0.001, 0.002, 0.004, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1]);
    for (const [rate, probability] of points) expect(reaching(probability)).toBe(Math.round(rate * 1000));
  });
  test('leave out rates of less than a page', () => {
    expect(operatingPointsOf(CLEAN.slice(0, 60)).map(([rate]) => rate)).toEqual([0.02, 0.03, 0.05, 0.1]);
    expect(operatingPointsOf(CLEAN.slice(0, 5))).toEqual([]);
  });
});
