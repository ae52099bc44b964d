import { describe, expect, test } from 'vitest';
import { adjustModel } from '../../src/model/adjustment.ts';
import { probabilityOf } from '../../src/model/model.ts';
import { labelOf } from '../../src/verdict.ts';
import { model } from './models.ts';

const TABLE = [
  [0.01, 0.9],
  [0.02, 0.8],
  [0.05, 0.4],
] as const;
const MODEL = { ...model({}), baseRate: 0.1, operatingPoints: TABLE };
const odds = (probability: number): number => probability / (1 - probability);

test('a model that nothing is set on stays the same object', () => {
  expect(adjustModel(MODEL, {})).toBe(MODEL);
});

describe('another base rate', () => {
  const moved = adjustModel(MODEL, { baseRate: 0.5 });
  test('multiplies the odds of every page by the same factor', () => {
    for (const score of [-5, 0, 3]) {
      const factor = odds(probabilityOf(moved, score)) / odds(probabilityOf(MODEL, score));
      expect(factor).toBeCloseTo(odds(0.5) / odds(0.1), 9);
    }
    expect(moved.baseRate).toBe(0.5);
  });
  test('leaves every label as it is', () => {
    for (let score = -6; score < 6; score += 0.01)
      expect(labelOf(probabilityOf(moved, score), moved.thresholds)).toBe(
        labelOf(probabilityOf(MODEL, score), MODEL.thresholds),
      );
  });
  test('moves the table of rates along, and is undone by the old one', () => {
    expect(odds(moved.operatingPoints?.[0]?.[1] ?? 0)).toBeCloseTo(odds(0.9) * 9, 9);
    const back = adjustModel(moved, { baseRate: 0.1 });
    expect(back.thresholds.farm).toBeCloseTo(MODEL.thresholds.farm, 12);
    expect(back.calibration.intercept).toBeCloseTo(MODEL.calibration.intercept, 12);
  });
  test('leaves thresholds of 0 and 1 alone', () => {
    const sure = { ...MODEL, thresholds: { farm: 1, suspect: 0 } };
    expect(adjustModel(sure, { baseRate: 0.5 }).thresholds).toEqual(sure.thresholds);
  });
  test.each([0, 1, -1, 2, Number.NaN])('is no %d', baseRate => {
    expect(() => adjustModel(MODEL, { baseRate })).toThrow('a base rate is a number above 0 and below 1');
  });
});

describe('another false-positive rate', () => {
  test.each([
    [0.01, 0.9],
    [0.019, 0.9],
    [0.02, 0.8],
    [0.5, 0.4],
  ])('%d takes the threshold of the next stricter rate', (maxFalsePositiveRate, farm) => {
    expect(adjustModel(MODEL, { maxFalsePositiveRate }).thresholds.farm).toBe(farm);
  });
  test('keeps the threshold of suspect, unless it would lie above', () => {
    expect(adjustModel(MODEL, { maxFalsePositiveRate: 0.01 }).thresholds.suspect).toBe(0.5);
    expect(adjustModel(MODEL, { maxFalsePositiveRate: 0.05 }).thresholds).toEqual({
      farm: 0.4,
      suspect: 0.4,
    });
  });
  test('goes with another base rate', () => {
    const { thresholds } = adjustModel(MODEL, { maxFalsePositiveRate: 0.01, baseRate: 0.5 });
    expect(odds(thresholds.farm)).toBeCloseTo(odds(0.9) * 9, 9);
  });
  test('is refused with advice where the model cannot tell', () => {
    const rate = { maxFalsePositiveRate: 0.001 };
    expect(() => adjustModel(MODEL, rate)).toThrow('too few clean pages to know a threshold');
    expect(() => adjustModel(MODEL, rate)).toThrow('the lowest it knows is 0.01');
    expect(() => adjustModel(model({}), rate)).toThrow('train it again with this version');
    expect(() => adjustModel({ ...MODEL, operatingPoints: [] }, rate)).toThrow('train it again');
    expect(() => adjustModel(MODEL, { maxFalsePositiveRate: 1 })).toThrow('above 0 and below 1');
  });
});
