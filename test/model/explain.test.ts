import { expect, test } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { model, PLAIN, weighing } from './models.ts';

const MODEL = model(
  { 'promo-share@2': weighing(), 'hedge-rate@1': weighing({ scale: 'log', mean: 0, deviation: 1 }) },
  { bias: -1, calibration: { slope: 2, intercept: 1 } },
);

test('the score is split into what each signal adds', () => {
  const { contributions, score, probability } = explain(MODEL, {
    'promo-share': 5,
    'hedge-rate': Math.E - 1,
  });
  expect(contributions).toEqual({ 'promo-share': 1, 'hedge-rate': 0.5 });
  expect(score).toBe(0.5);
  expect(probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
});

test('a signal that was not measured, or not at all, is there and adds nothing', () => {
  const expected = { contributions: { 'promo-share': 0, 'hedge-rate': 0 }, score: -1 };
  expect(explain(MODEL, {})).toMatchObject(expected);
  expect(explain(MODEL, { 'promo-share': null })).toMatchObject(expected);
  expect(explain(MODEL, { 'promo-share': 0 }).contributions['promo-share'], '0 is a value').toBe(-0.25);
});

test('a signal that the model does not know adds nothing and is left out', () => {
  const values = { 'promo-share': 5, 'link-count': 1000 };
  expect(explain(MODEL, values)).toEqual(explain(MODEL, { 'promo-share': 5 }));
  expect(Object.keys(explain(MODEL, values).contributions)).toEqual(['promo-share', 'hedge-rate']);
});

test('the order of the values changes nothing, to the last bit', () => {
  const three = model({ 'a@1': PLAIN, 'b@1': PLAIN, 'c@1': PLAIN });
  expect(explain(three, { c: 0.3, b: 0.2, a: 0.1 })).toEqual(explain(three, { a: 0.1, b: 0.2, c: 0.3 }));
  expect(explain(three, { c: 0.3, b: 0.2, a: 0.1 }).score).toBe(0.1 + 0.2 + 0.3);
});

test('values that are no number or without end leave the score a number', () => {
  const broken = explain(MODEL, { 'promo-share': Number.NaN, 'hedge-rate': Number.POSITIVE_INFINITY });
  expect(broken.contributions).toEqual({ 'promo-share': 0, 'hedge-rate': 5 });
  expect(broken.score).toBe(4);
  expect(broken.probability).toBeGreaterThan(0.9);
});

test('a model without signals gives every page its bias', () => {
  expect(explain(model({}, { bias: 0 }), { 'promo-share': 5 })).toEqual({
    contributions: {},
    usual: {},
    score: 0,
    probability: 0.5,
  });
});

test('nothing that is given is changed', () => {
  const frozen = Object.freeze({ ...MODEL, signals: Object.freeze({ ...MODEL.signals }) });
  const values = Object.freeze({ 'promo-share': 5, 'hedge-rate': null });
  expect(explain(frozen, values)).toEqual(explain(MODEL, values));
});

test.each(['linear', 'log', 'signed-log'] as const)('the usual value adds nothing on a %s scale', scale => {
  const middle = model({ 'hedge-rate@1': weighing({ scale, low: -5, high: 5, mean: 1.5, deviation: 1 }) });
  const { usual } = explain(middle, {});
  expect(usual['hedge-rate']).toBeCloseTo(scale === 'linear' ? 1.5 : Math.exp(1.5) - 1, 12);
  expect(explain(middle, usual).contributions['hedge-rate']).toBeCloseTo(0, 12);
});

test('the usual value of a signed scale may lie below 0', () => {
  const below = model({
    'odds@1': weighing({ scale: 'signed-log', low: -5, high: 5, mean: -1, deviation: 1 }),
  });
  expect(explain(below, {}).usual.odds).toBeCloseTo(1 - Math.E, 12);
});
