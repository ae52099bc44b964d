import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionOf, probabilityOf, scoreOf, signalId } from '../../src/model/model.ts';
import { model, PLAIN, weighing } from './models.ts';

describe('contributionOf', () => {
  test.each([
    ['a value above the mean', {}, 5, 1],
    ['a value below the mean', {}, 0, -0.25],
    ['the mean', {}, 1, 0],
    ['a weight towards clean', { weight: -0.5 }, 5, -1],
    ['no weight at all', { weight: 0 }, 5, 0],
    ['the upper cut itself', {}, 10, 2.25],
    ['what is above the upper cut', {}, 11, 2.25],
    ['the lower cut itself', { low: 0.5 }, 0.5, -0.125],
    ['what is below the lower cut', { low: 0.5 }, 0, -0.125],
    ['cuts that meet', { low: 3, high: 3 }, 9, 0.5],
    ['Infinity, cut like any large value', {}, Number.POSITIVE_INFINITY, 2.25],
    ['-Infinity, cut like any small value', { low: 0.5 }, Number.NEGATIVE_INFINITY, -0.125],
  ])('weighs %s', (_, more, value, expected) => {
    expect(contributionOf(weighing(more), value)).toBeCloseTo(expected, 12);
  });

  test('takes the logarithm of 1 + value before it cuts', () => {
    const log = weighing({ scale: 'log', low: 0, high: 2, mean: 0, deviation: 1, weight: 1 });
    expect(contributionOf(log, 0)).toBe(0);
    expect(contributionOf(log, Math.E - 1)).toBeCloseTo(1, 12);
    expect(contributionOf(log, 1e-12), 'exact for small values').toBeCloseTo(1e-12, 20);
    expect(contributionOf(log, 1e9)).toBe(2);
    expect(contributionOf({ ...log, low: -3 }, -1), 'the logarithm of 0 is cut').toBe(-3);
  });

  test('adds nothing for what was not measured, which is not the same as 0', () => {
    expect(contributionOf(weighing(), null)).toBe(0);
    expect(contributionOf(weighing(), 0)).not.toBe(0);
    expect(contributionOf(weighing({ low: 2 }), null), 'no cut is applied to nothing').toBe(0);
  });

  test('adds nothing for NaN, which would make the score NaN and the page clean in silence', () => {
    expect(contributionOf(weighing(), Number.NaN)).toBe(0);
    expect(contributionOf(weighing({ scale: 'log' }), -2), 'the logarithm of -1').toBe(0);
  });

  test('never falls as the value rises, with a weight towards farm', () => {
    const scale = fc.constantFrom('linear' as const, 'log' as const);
    const value = fc.double({ min: 0, noNaN: true });
    fc.assert(
      fc.property(scale, value, value, (scale, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const weighed = weighing({ scale });
        expect(contributionOf(weighed, low)).toBeLessThanOrEqual(contributionOf(weighed, high));
      }),
      { seed: 11 },
    );
  });
});

describe('scoreOf', () => {
  test('is the bias where nothing contributes', () => {
    expect(scoreOf(model({}, { bias: -1.5 }), {})).toBe(-1.5);
    expect(scoreOf(model({ 'a@1': PLAIN }, { bias: -1.5 }), {}), 'a contribution that is missing').toBe(-1.5);
  });

  test('starts with the bias and adds in the order of the model, to the last bit', () => {
    const forwards = model({ 'a@1': PLAIN, 'b@1': PLAIN, 'c@1': PLAIN });
    const backwards = model({ 'c@1': PLAIN, 'b@1': PLAIN, 'a@1': PLAIN });
    const sums = { c: 0.3, a: 0.1, b: 0.2 };
    expect(scoreOf(forwards, sums)).toBe(0.1 + 0.2 + 0.3);
    expect(scoreOf(backwards, sums)).toBe(0.3 + 0.2 + 0.1);
    expect(scoreOf(forwards, sums), 'the order shows in the last bit').not.toBe(scoreOf(backwards, sums));
    expect(scoreOf({ ...backwards, bias: 0.7 }, sums)).toBe(0.7 + 0.3 + 0.2 + 0.1);
  });

  test('leaves out what the model does not know', () => {
    expect(scoreOf(model({ 'a@1': PLAIN }), { a: 1, b: 100 })).toBe(1);
  });
});

describe('probabilityOf', () => {
  test.each([
    [0, 1, 0, 0.5],
    [Math.log(3), 1, 0, 0.75],
    [2, 0.5, -1, 0.5],
    [1, 2, Math.log(3) - 2, 0.75],
  ])('of the score %d with slope %d and intercept %d is %d', (score, slope, intercept, expected) => {
    expect(probabilityOf(model({}, { calibration: { slope, intercept } }), score)).toBeCloseTo(expected, 12);
  });

  test('reaches 0 and 1 and never leaves them', () => {
    for (const score of [-1e308, -1000, Number.NEGATIVE_INFINITY])
      expect(probabilityOf(model({}), score)).toBe(0);
    for (const score of [1e308, 1000, Number.POSITIVE_INFINITY])
      expect(probabilityOf(model({}), score)).toBe(1);
  });

  test('keeps the order of scores, ties included', () => {
    const calibrated = model({}, { calibration: { slope: 0.9, intercept: -0.3 } });
    const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(probabilityOf(calibrated, low)).toBeLessThanOrEqual(probabilityOf(calibrated, high));
      }),
      { seed: 12 },
    );
    expect(probabilityOf(calibrated, 800), 'far out all scores tie').toBe(probabilityOf(calibrated, 900));
    expect(probabilityOf(calibrated, 1)).toBeLessThan(probabilityOf(calibrated, 1 + 1e-9));
  });
});

test.each([
  ['off-topic-promo-share@1', 'off-topic-promo-share'],
  ['hedge-rate@12', 'hedge-rate'],
  ['odd@name@3', 'odd@name'],
])('the id in %s is %s', (key, id) => {
  expect(signalId(key)).toBe(id);
});
