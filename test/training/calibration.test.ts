import { describe, expect, test } from 'vitest';
import {
  expectedCalibrationError,
  fitCalibration,
  type LabelledScore,
} from '../../src/training/calibration.ts';
import { seededRandom } from '../../src/training/random.ts';

const sigmoid = (logits: number): number => 1 / (1 + Math.exp(-logits));
const logit = (share: number): number => Math.log(share / (1 - share));
const shareOf = (rows: readonly LabelledScore[]): number => rows.filter(row => row.farm).length / rows.length;

/** A thousand rows a score, of which as many are farms as a sigmoid says: nothing is left to chance. */
function exactRows(slope: number, intercept: number): LabelledScore[] {
  const scores = Array.from({ length: 13 }, (_, i) => i / 2 - 3);
  return scores.flatMap(score =>
    Array.from({ length: 1000 }, (_, i) => ({
      score,
      farm: i + 0.5 < 1000 * sigmoid(slope * score + intercept),
    })),
  );
}

describe('fitCalibration', () => {
  test.each([
    [1, 0],
    [0.4, -1],
    [2, 1.5],
  ])('finds the sigmoid of slope %d and intercept %d that the labels follow', (slope, intercept) => {
    const rows = exactRows(slope, intercept);
    const found = fitCalibration(rows, shareOf(rows));
    expect(Math.abs(found.slope - slope)).toBeLessThan(0.01);
    expect(Math.abs(found.intercept - intercept)).toBeLessThan(0.01);
  });
  test.each([0.01, 0.13, 0.5, 0.9])('shifts the log-odds alone, to a base rate of %d', baseRate => {
    const rows = exactRows(1, 0);
    const found = fitCalibration(rows, baseRate);
    // Weighting the classes adds the same logits at every score, so the labels follow a sigmoid still.
    expect(Math.abs(found.slope - 1)).toBeLessThan(0.01);
    expect(Math.abs(found.intercept - (logit(baseRate) - logit(shareOf(rows))))).toBeLessThan(0.02);
  });
  test.each([0.02, 0.3])('predicts farms as often as the base rate of %d says', baseRate => {
    const random = seededRandom(4);
    const rows = Array.from({ length: 120 }, (_, i) => ({ score: random.next() * 6 - 3, farm: i % 4 === 0 }));
    const { slope, intercept } = fitCalibration(
      rows.map(row => ({ ...row, score: row.score + (row.farm ? 2 : 0) })),
      baseRate,
    );
    const mean = (farm: boolean): number => {
      const own = rows.filter(row => row.farm === farm);
      const predicted = own.map(row => sigmoid(slope * (row.score + (farm ? 2 : 0)) + intercept));
      return predicted.reduce((sum, probability) => sum + probability, 0) / own.length;
    };
    expect(baseRate * mean(true) + (1 - baseRate) * mean(false)).toBeCloseTo(baseRate, 6);
  });
  test('makes no step of scores that divide the labels wholly', () => {
    const rows = Array.from({ length: 140 }, (_, i) => ({
      score: i < 60 ? 4 + i / 30 : -4 - i / 30,
      farm: i < 60,
    }));
    const { slope, intercept } = fitCalibration(rows, 0.13);
    expect(slope).toBeLessThan(3);
    expect(sigmoid(slope * -4 + intercept)).toBeGreaterThan(1e-6);
  });
  test('never turns the scores around', () => {
    const random = seededRandom(9);
    for (let round = 0; round < 50; round++) {
      const rows = Array.from({ length: 30 }, (_, i) => ({
        score: random.next() * 8 - 4,
        farm: i % 5 === 0,
      }));
      expect(fitCalibration(rows, 0.2).slope).toBeGreaterThanOrEqual(0.05);
    }
    const reversed = exactRows(1, 0).map(row => ({ ...row, score: -row.score }));
    expect(fitCalibration(reversed, 0.5).slope).toBe(0.05);
  });
  test('is finite where the scores tell farm from clean without fault, or say nothing at all', () => {
    const rows = [-30, -20, 20, 30].map(score => ({ score, farm: score > 0 }));
    const apart = fitCalibration(rows, 0.1);
    expect(apart.slope).toBeGreaterThan(0.05);
    expect(apart.slope).toBeLessThan(10);
    expect(Number.isFinite(apart.intercept)).toBe(true);
    const equal = fitCalibration(
      rows.map(row => ({ ...row, score: 0 })),
      0.1,
    );
    expect(equal.intercept).toBeCloseTo(logit(0.1), 6);
  });
  test.each([
    [[], '0 farm and 0 clean'],
    [[true, true], '2 farm and 0 clean'],
    [[false], '0 farm and 1 clean'],
  ])('refuses %j with a word on what is missing', (labels, counts) => {
    const rows = labels.map((farm, i) => ({ score: i, farm }));
    expect(() => fitCalibration(rows, 0.1)).toThrow(counts);
  });
});

describe('expectedCalibrationError', () => {
  const pages = (probability: number, ...labels: boolean[]): { probability: number; farm: boolean }[] =>
    labels.map(farm => ({ probability, farm }));

  test('is the mean distance of predicted and observed, worked out by hand', () => {
    const rows = [...pages(0.25, false, true), ...pages(0.75, true, true)];
    // At the share of farms that is there, all rows count 1: |0.5 - 1| in each of two bins, over four rows.
    expect(expectedCalibrationError(rows, 0.75)).toBeCloseTo(0.25, 12);
    // At one half a farm counts 2/3 and the clean page 2: |2/3 - 2/3| and |1 - 4/3|, over four rows.
    expect(expectedCalibrationError(rows, 0.5)).toBeCloseTo(1 / 12, 12);
  });
  test('is 0 where every bin holds as many farms as it says', () => {
    const rows = [...pages(0.2, true, false, false, false, false), ...pages(0.5, true, false)];
    expect(expectedCalibrationError(rows, 2 / 7)).toBeCloseTo(0, 12);
  });
  test('compares bins, not pages: within a bin too much and too little even out', () => {
    const rows = [...pages(0.41, false), ...pages(0.49, true), ...pages(0.45, true, false)];
    expect(expectedCalibrationError(rows, 0.5)).toBeCloseTo(Math.abs(1.8 - 2) / 4, 12);
  });
  test('lets too much in one bin not even out too little in another', () => {
    expect(expectedCalibrationError([...pages(0.25, true), ...pages(0.75, false)], 0.5)).toBeCloseTo(
      0.75,
      12,
    );
    expect(expectedCalibrationError([...pages(0.39, true), ...pages(0.41, false)], 0.5)).toBeCloseTo(
      0.51,
      12,
    );
  });
  test('takes certainty for what it is, right or wrong', () => {
    expect(expectedCalibrationError([...pages(1, true), ...pages(0, false)], 0.5)).toBe(0);
    expect(expectedCalibrationError([...pages(0, true), ...pages(1, false)], 0.5)).toBe(1);
  });
  test('refuses pages of one label', () => {
    expect(() => expectedCalibrationError(pages(0.5, true), 0.5)).toThrow('1 farm and 0 clean');
  });
});
