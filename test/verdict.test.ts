import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../src/model/model.ts';
import {
  ERROR_CODES,
  type JudgedPage,
  judge,
  labelOf,
  type Observation,
  type Verdict,
} from '../src/verdict.ts';
import { meta, model, PLAIN } from './model/models.ts';

const PAGE: JudgedPage = {
  id: 'page-7',
  url: 'https://www.island.example/ferry',
  site: 'island.example',
  language: 'en',
  text: 'The ferry stops. See also What is the best sofa?',
  abstained: null,
};
const SOFA = { start: 17, end: 48 };

/** What was observed: the values by id, without evidence. */
function observe(values: Readonly<Record<string, number | null>>): Observation[] {
  return Object.entries(values).map(([id, value]) => ({ meta: meta(id), value, spans: [] }));
}

/** A model in which each value is what it adds. */
function plainModel(ids: readonly string[], more: Partial<Model> = {}): Model {
  return model(Object.fromEntries(ids.map(id => [`${id}@1`, PLAIN])), more);
}

/** The verdict on values that are what they add. */
function judged(values: Readonly<Record<string, number | null>>, page: Partial<JudgedPage> = {}): Verdict {
  const plain = plainModel(Object.keys(values));
  return judge({ ...PAGE, ...page }, observe(values), plain, 'made-up#01234567', '9.9.9');
}

const idsOf = (reasons: Verdict['reasons']): string[] => reasons.map(reason => reason.signal);

describe('the label', () => {
  test.each([
    [1, 'farm'],
    [0.9, 'farm'],
    [0.8999999999999999, 'suspect'],
    [0.5, 'suspect'],
    [0.49999999999999994, 'clean'],
    [0, 'clean'],
  ])('of the probability %d is %s', (probability, label) => {
    expect(labelOf(probability, { farm: 0.9, suspect: 0.5 })).toBe(label);
  });
  test('of a tie of all three is farm', () => {
    expect(labelOf(0.5, { farm: 0.5, suspect: 0.5 })).toBe('farm');
  });
  test('is that of the calibrated probability, a tie with the threshold included', () => {
    expect(judged({ a: 0 })).toMatchObject({ score: 0, probability: 0.5, label: 'suspect' });
    expect(judged({ a: -1e-9 }).label).toBe('clean');
    const doubtful = plainModel(['a'], { calibration: { slope: 1, intercept: -5 } });
    expect(judge(PAGE, observe({ a: 4 }), doubtful, 'm', '1')).toMatchObject({ score: 4, label: 'clean' });
  });
});

describe('reasons', () => {
  test('stand on the side to which they push, weightiest first', () => {
    const { reasons, against } = judged({ a: 0.2, b: -0.3, c: 1.5, d: -2, e: 0.7 });
    expect(idsOf(reasons)).toEqual(['c', 'e', 'a']);
    expect(idsOf(against)).toEqual(['d', 'b']);
  });
  test('of the same weight keep the order of the observations', () => {
    const { reasons } = judged({ zebra: 1, apple: 1, mango: 2, lemon: 1 });
    expect(idsOf(reasons).join(' ')).toBe('mango zebra apple lemon');
  });
  test('under 0.05 logits are left out, on either side, and not from the score', () => {
    const verdict = judged({ a: 0.05, b: 0.0499, c: -0.05, d: -0.0499, e: 0 });
    expect([idsOf(verdict.reasons), idsOf(verdict.against)]).toEqual([['a'], ['c']]);
    expect(verdict.score).toBe(0.05 + 0.0499 - 0.05 - 0.0499);
    expect(verdict.signals.b?.contribution).toBe(0.0499);
  });
  test('say what the signal is, its value and its evidence', () => {
    const share = meta('promo-share', { title: 'Promotions', unit: 'share' });
    const scaled = model({ 'promo-share@1': { ...PLAIN, weight: 3 } });
    const { reasons } = judge(PAGE, [{ meta: share, value: 0.5, spans: [SOFA] }], scaled, 'm', '1');
    expect(reasons).toEqual([
      {
        signal: 'promo-share',
        title: 'Promotions',
        value: 0.5,
        unit: 'share',
        usual: 0,
        contribution: 1.5,
        evidence: [{ quote: 'See also What is the best sofa?', ...SOFA }],
      },
    ]);
  });
  test('are none where nothing was measured, or the model knows no such signal', () => {
    const unknown = judge(PAGE, observe({ a: 3, b: null }), plainModel(['b']), 'm', '1');
    expect([unknown.reasons, unknown.against, unknown.counterfactual, unknown.score]).toEqual([
      [],
      [],
      null,
      0,
    ]);
    expect(unknown.signals).toMatchObject({ a: { value: 3, contribution: 0 }, b: { value: null } });
  });
});

describe('the counterfactual', () => {
  test('is the verdict with the weightiest reason set to null', () => {
    const { counterfactual, label } = judged({ a: 0.4, b: 2, c: -0.6 });
    expect(label).toBe('suspect');
    expect(counterfactual).toEqual({
      without: 'b',
      probability: judged({ a: 0.4, b: null, c: -0.6 }).probability,
      label: 'clean',
    });
  });
  test('sets it to null and not to 0, which may add something of its own', () => {
    const centred = model({ 'a@1': { ...PLAIN, mean: 1 } }, { bias: 0.5 });
    const { counterfactual } = judge(PAGE, observe({ a: 3 }), centred, 'm', '1');
    expect(counterfactual?.probability).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 12);
  });
  test('is none where nothing pushes towards farm', () => {
    expect(judged({ a: -2, b: 0.01 }).counterfactual).toBeNull();
  });
});

describe('a page that is not judged', () => {
  const verdict = judged({ a: 3, b: -1 }, { abstained: 'too-short', text: 'Short.' });
  test('has no probability, score, reasons or counterfactual', () => {
    expect(verdict).toMatchObject({ label: 'not-evaluated', abstained: 'too-short' });
    expect([verdict.probability, verdict.score, verdict.counterfactual]).toEqual([null, null, null]);
    expect([verdict.reasons, verdict.against]).toEqual([[], []]);
  });
  test('keeps its values, which add nothing', () => {
    expect(verdict.signals).toEqual({
      a: { version: 1, value: 3, contribution: 0, evidence: [] },
      b: { version: 1, value: -1, contribution: 0, evidence: [] },
    });
  });
});

describe('a quote', () => {
  const quoteOf = (text: string, start: number, end: number): Verdict['signals'][string]['evidence'] => {
    const observations = [{ meta: meta('a'), value: 1, spans: [{ start, end }] }];
    return judge({ ...PAGE, text }, observations, plainModel(['a']), 'm', '1').signals.a?.evidence ?? [];
  };
  const long = 'x'.repeat(300);
  test.each([
    ['199 characters', long, 0, 199, 199],
    ['200 characters', long, 50, 250, 200],
    ['201 characters', long, 0, 201, 200],
    ['a pair up to the cut', `${'x'.repeat(198)}🚢${long}`, 0, 400, 200],
    ['a pair across the cut', `${'x'.repeat(199)}🚢${long}`, 0, 400, 199],
    ['a pair after the cut', `${'x'.repeat(200)}🚢${long}`, 0, 400, 200],
    ['pairs alone', '🚢'.repeat(150), 0, 300, 200],
    ['pairs alone, from an odd place', `x${'🚢'.repeat(150)}`, 0, 301, 199],
    ['a span that ends inside a pair', 'ab🚢', 0, 3, 2],
  ])('of %s', (_, text, start, end, length) => {
    expect(quoteOf(text, start, end)).toEqual([{ quote: text.slice(start, start + length), start, end }]);
    expect(text.slice(start, start + length).isWellFormed()).toBe(true);
  });
  test('is the slice of the text that starts and ends with whole characters', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, content => {
        const [{ quote } = { quote: '' }] = quoteOf(content, 0, content.length);
        expect(content.startsWith(quote) && quote.isWellFormed()).toBe(true);
        expect(quote.length).toBeGreaterThanOrEqual(Math.min(199, content.length));
        expect(quote.length).toBeLessThanOrEqual(200);
      }),
      { seed: 21 },
    );
  });
});

test('a verdict holds the fields of the contract, in its order', () => {
  const verdict = judged({ a: 1 });
  expect(verdict).toMatchObject({
    schema: 1,
    chaff: '9.9.9',
    model: 'made-up#01234567',
    id: 'page-7',
    url: 'https://www.island.example/ferry',
    site: 'island.example',
    bias: 0,
    thresholds: { farm: 0.9, suspect: 0.5 },
    language: 'en',
    abstained: null,
  });
  const fields =
    'schema chaff model id url site label probability score bias thresholds language abstained reasons against counterfactual signals';
  expect(Object.keys(verdict).join(' ')).toBe(fields);
});

test('the error codes are a closed list of names', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  expect(ERROR_CODES.filter(code => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
});
