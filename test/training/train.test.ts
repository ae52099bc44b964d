import { describe, expect, test } from 'vitest';
import { contributionOf, probabilityOf, scoreOf, signalId } from '../../src/model/model.ts';
import { fitCalibration } from '../../src/training/calibration.ts';
import { modelFile } from '../../src/training/card.ts';
import type { DatasetRow } from '../../src/training/dataset.ts';
import { foldOf } from '../../src/training/folds.ts';
import { fitGradient } from '../../src/training/gradient.ts';
import { fitLinear, scoreRow } from '../../src/training/linear.ts';
import { areaUnderCurve } from '../../src/training/metrics.ts';
import { train } from '../../src/training/train.ts';
import { madeUpRows, OPTIONS, row } from './made-up-rows.ts';

const ROWS = madeUpRows(60, 1);
const TRAINING = train(ROWS, OPTIONS);
const round = (value: number): number => Number(value.toPrecision(6));

/** Two made pages, a farm copy and its twin, of each clean page. */
const madeOf = (rows: readonly DatasetRow[], split: 'train' | 'holdout'): DatasetRow[] =>
  rows
    .filter(real => real.label === 'legit')
    .flatMap(real =>
      (['farm', 'legit'] as const).map(label => ({
        ...real,
        id: `${real.id}~${label}`,
        label,
        split,
        template: 'gazette',
        source: 'republisher',
        values: { 'promos@1': label === 'farm' ? 9 : -9, 'quotes@1': null, 'noise@1': 5 },
      })),
    );

describe('training', () => {
  test('twice gives the same file, byte for byte', () => {
    const options = {
      ...OPTIONS,
      fit: (x: readonly (readonly number[])[], y: readonly number[]) =>
        fitGradient(x, y, { steps: 20, rate: 0.5 }),
    };
    const rows = [...ROWS, ...madeOf(ROWS, 'train')];
    const first = modelFile(train(rows, options).model);
    expect(modelFile(train(structuredClone(rows), options).model)).toBe(first);
    expect(first).not.toBe(modelFile(train(madeUpRows(60, 2), options).model));
  });
  test('learns what tells a farm', () => {
    const { signals } = TRAINING.model;
    expect(signals['promos@1']?.weight).toBeGreaterThan(0.5);
    expect(signals['quotes@1']?.weight).toBeLessThan(-0.5);
    expect(Math.abs(signals['noise@1']?.weight ?? Number.NaN)).toBeLessThan(0.3);
    const scores = (farm: boolean): number[] =>
      TRAINING.outOfFold.filter(page => page.farm === farm).map(page => page.score);
    expect(areaUnderCurve(scores(true), scores(false))).toBeGreaterThan(0.8);
  });
  test('gives a model that scores at run time as the fit did', () => {
    const { model } = TRAINING;
    const linear = fitLinear(ROWS, OPTIONS);
    for (const { values } of ROWS) {
      const contributions = Object.fromEntries(
        Object.entries(model.signals).map(([key, weighing]) => [
          signalId(key),
          contributionOf(weighing, values[key] ?? null),
        ]),
      );
      // The model's numbers are rounded.
      expect(scoreOf(model, contributions)).toBeCloseTo(scoreRow(linear, row({ values })), 3);
    }
  });
  test('sets the thresholds where the chosen shares of unseen clean pages lie', () => {
    const { model, outOfFold } = TRAINING;
    const clean = outOfFold.filter(page => !page.farm).map(page => probabilityOf(model, page.score));
    expect(clean).toHaveLength(240);
    for (const label of ['farm', 'suspect'] as const) {
      const allowed = Math.floor(clean.length * OPTIONS.falsePositiveRates[label]);
      const labelled = clean.filter(probability => probability >= model.thresholds[label]).length;
      // The page at the threshold reaches it, or does not by the rounding of the threshold.
      expect([allowed, allowed + 1]).toContain(labelled);
    }
    expect(model.thresholds.farm).toBeGreaterThan(model.thresholds.suspect);
  });
  test('calibrates on the scores of unseen owners', () => {
    const { model, outOfFold } = TRAINING;
    const { slope, intercept } = fitCalibration(outOfFold, OPTIONS.baseRate);
    expect(model.calibration).toEqual({ slope: round(slope), intercept: round(intercept) });
    const seen = ROWS.map(page => ({
      score: scoreRow(fitLinear(ROWS, OPTIONS), page),
      farm: page.label === 'farm',
    }));
    expect(model.calibration.slope).not.toBe(round(fitCalibration(seen, OPTIONS.baseRate).slope));
  });
  test('reports probabilities from calibrations that have not seen the owner', () => {
    for (const { owner, score, probability } of TRAINING.outOfFold.slice(0, 30)) {
      const others = TRAINING.outOfFold.filter(page => foldOf(page.owner, 3) !== foldOf(owner, 3));
      const calibration = fitCalibration(others, OPTIONS.baseRate);
      expect(probability).toBeCloseTo(probabilityOf({ ...TRAINING.model, calibration }, score), 12);
      expect(probability).not.toBe(probabilityOf(TRAINING.model, score));
    }
  });
  test('says what it was trained on', () => {
    const rows = [...ROWS, ...madeOf(ROWS.slice(0, 60), 'train'), ...madeOf(ROWS, 'holdout')];
    const { model } = train(rows, OPTIONS);
    expect(model.training).toEqual({
      trainer: 'newton',
      steps: 1,
      realFarm: 120,
      realClean: 240,
      madeFarm: 36,
      madeClean: 36,
    });
    expect([model.name, model.input, model.schema, model.baseRate]).toEqual(['page-test', 'html', 1, 0.2]);
  });
});

describe('what training does not look at', () => {
  const fooled = (change: Partial<DatasetRow>): DatasetRow[] =>
    ROWS.map(page => ({ ...page, ...change, label: page.label === 'farm' ? 'legit' : 'farm' }));

  test.each([
    ['pages of the other input', fooled({ input: 'text' })],
    ['real pages that are held out', fooled({ split: 'holdout' })],
    ['made pages of templates that are held out', madeOf(ROWS, 'holdout')],
  ])('%s leave the model as it is', (_, others) => {
    const training = train([...ROWS, ...others], OPTIONS);
    expect(modelFile(training.model)).toBe(modelFile(TRAINING.model));
    expect(training.outOfFold).toEqual(TRAINING.outOfFold);
  });
  test('made pages enter the fit, and never calibration or its scores', () => {
    const made = madeOf(ROWS, 'train');
    const { model, outOfFold, made: scored } = train([...ROWS, ...made], OPTIONS);
    expect(model.signals).not.toEqual(TRAINING.model.signals);
    expect(outOfFold).toHaveLength(ROWS.length);
    expect(outOfFold.some(page => page.source === 'republisher')).toBe(false);
    const { slope, intercept } = fitCalibration(outOfFold, OPTIONS.baseRate);
    expect(model.calibration).toEqual({ slope: round(slope), intercept: round(intercept) });
    expect(scored).toEqual([]);
  });
  test('made pages that are held out are scored apart', () => {
    const made = madeOf(ROWS, 'holdout');
    const training = train([...ROWS, ...made], OPTIONS);
    expect(training.made.map(page => page.owner).sort()).toEqual(made.map(page => page.owner).sort());
    expect(training.made.every(page => page.source === 'republisher')).toBe(true);
    expect(TRAINING.made).toEqual([]);
  });
});
