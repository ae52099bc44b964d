import { beforeAll, describe, expect, test } from 'vitest';
import { createDetector, type Detector, type Model, type PageSource, signals } from '../src/index.ts';
import { model, PLAIN } from './model/models.ts';
import { FERRY, ferryPage, textPage } from './signals/articles.ts';

const HTML: PageSource = ferryPage({
  inside: '<p>See also <a href="/x">What Is the Best Garden Chair?</a></p>'.repeat(3),
});
const TEXT = textPage(FERRY);
/** A model that weighs nothing. */
const CONSTANT = model({}, { name: 'constant', bias: 1 });
/** The name of a signal as this version measures it. */
const keyOf = (id: string): string => `${id}@${signals.find(signal => signal.id === id)?.version}`;

let shipped: Detector;
beforeAll(async () => {
  shipped = await createDetector();
});

describe('a model in the options', () => {
  test('takes the place of the shipped one for its kind of page alone', async () => {
    const detector = await createDetector({ models: { html: CONSTANT } });
    expect(detector.score(HTML)).toMatchObject({ score: 1, bias: 1, reasons: [], against: [] });
    expect(detector.score(HTML).model).toMatch(/^constant#[0-9a-f]{8}$/);
    expect(detector.models).toEqual({ html: CONSTANT, text: shipped.models.text });
    expect(detector.score(TEXT)).toEqual(shipped.score(TEXT));
    const both = await createDetector({ models: { html: CONSTANT, text: { ...CONSTANT, input: 'text' } } });
    expect(both.score(TEXT)).toMatchObject({ score: 1, bias: 1 });
  });

  test('that is the shipped one, as its file holds it, changes nothing', async () => {
    const { html, text } = JSON.parse(JSON.stringify(shipped.models)) as Detector['models'];
    const detector = await createDetector({ models: { html, text } });
    for (const page of [HTML, TEXT]) expect(detector.score(page)).toEqual(shipped.score(page));
  });

  test('may be left out', async () => {
    for (const options of [{}, { models: {} }, { models: { html: undefined } }])
      expect((await createDetector(options)).score(HTML)).toEqual(shipped.score(HTML));
  });

  test('adds up in its own order, to the last bit', async () => {
    const { html } = shipped.models;
    const reversed = { ...html, signals: Object.fromEntries(Object.entries(html.signals).reverse()) };
    const detector = await createDetector({ models: { html: reversed } });
    const { score, bias, signals: measured } = detector.score(HTML);
    const contributions = Object.keys(reversed.signals).map(
      key => measured[key.replace(/@\d+$/, '')]?.contribution ?? Number.NaN,
    );
    expect(score).toBe(contributions.reduce((sum, contribution) => sum + contribution, bias));
    expect(score).toBeCloseTo(shipped.score(HTML).score ?? Number.NaN, 9);
  });

  test('decides what is a reason, and what the verdict is without it', async () => {
    const value = shipped.score(HTML).signals['inline-promo-share']?.value ?? Number.NaN;
    expect(value).toBeGreaterThan(0);
    const html = model({ [keyOf('inline-promo-share')]: { ...PLAIN, weight: 5 / value } }, { bias: -1 });
    const verdict = (await createDetector({ models: { html } })).score(HTML);
    expect(verdict.reasons).toMatchObject([{ signal: 'inline-promo-share', value, contribution: 5 }]);
    expect(verdict).toMatchObject({ score: 4, label: 'farm' });
    expect(verdict.counterfactual).toMatchObject({ without: 'inline-promo-share', label: 'clean' });
  });
});

describe('the thresholds', () => {
  const labelled = async (thresholds: Model['thresholds']): Promise<unknown[]> => {
    const detector = await createDetector({ models: { html: { ...shipped.models.html, thresholds } } });
    const verdict = detector.score(HTML);
    return [verdict.label, verdict.thresholds, verdict.probability];
  };
  test('of the model make the label, and nothing else', async () => {
    const { probability } = shipped.score(HTML);
    const p = probability ?? Number.NaN;
    expect(p).toBeGreaterThan(0);
    for (const [farm, suspect, label] of [
      [p, p / 2, 'farm'],
      [p, p, 'farm'],
      [p * 1.0001, p, 'suspect'],
      [p * 1.0002, p * 1.0001, 'clean'],
      [0, 0, 'farm'],
    ] as const)
      expect(await labelled({ farm, suspect })).toEqual([label, { farm, suspect }, p]);
  });
});

describe('a model that cannot be used is refused', () => {
  const { html, text } = { html: CONSTANT, text: { ...CONSTANT, name: 'letters', input: 'text' } };
  test.each([
    ['that is none', { html: [] }, 'this is no chaff model'],
    ['of another schema', { html: { ...html, schema: 2 } }, 'reads models of schema 1, not 2'],
    ['that is broken', { text: { ...text, bias: null } }, 'this model is broken'],
    ['for text given for HTML', { html: text }, 'the model letters judges text, it cannot judge html'],
    ['for HTML given for text', { text: html }, 'the model constant judges html, it cannot judge text'],
    [
      'with a signal that is not known',
      { html: model({ 'emoji-share@1': PLAIN }) },
      'the model needs the signal emoji-share@1, which this chaff does not have',
    ],
    [
      'with another version of a signal',
      { html: model({ 'hedge-rate@999': PLAIN }) },
      `the model was trained with hedge-rate@999, this chaff measures ${keyOf('hedge-rate')}: train it again`,
    ],
    [
      'with a broken entry for a signal',
      { html: model({ [keyOf('hedge-rate')]: { ...PLAIN, deviation: 0 } }) },
      `the model's entry for ${keyOf('hedge-rate')} is broken`,
    ],
  ])('one %s', async (_, models, message) => {
    await expect(createDetector({ models })).rejects.toThrow(message);
  });
});

describe('rates in the options', () => {
  const table = {
    ...CONSTANT,
    operatingPoints: [[0.01, 0.9] as const],
    thresholds: { farm: 0.7, suspect: 0.2 },
  };
  const text = { ...table, input: 'text' as const };
  test('move probabilities and thresholds, and with them the digest of the model', async () => {
    const plain = (await createDetector({ models: { html: table, text } })).score(HTML);
    const detector = await createDetector({ models: { html: table, text }, baseRate: 0.5 });
    const verdict = detector.score(HTML);
    expect(verdict.label).toBe(plain.label);
    expect(verdict.score).toBe(plain.score);
    expect(verdict.probability).toBeGreaterThan(plain.probability ?? 1);
    expect(verdict.thresholds.farm).toBeGreaterThan(plain.thresholds.farm);
    expect(verdict.model).toMatch(/^constant#[0-9a-f]{8}$/);
    expect(verdict.model).not.toBe(plain.model);
    expect(detector.models.html.baseRate).toBe(0.5);
  });
  test('take the threshold for farm from the table of the model', async () => {
    const detector = await createDetector({ models: { html: table, text }, maxFalsePositiveRate: 0.01 });
    expect(detector.score(HTML)).toMatchObject({ thresholds: { farm: 0.9, suspect: 0.2 }, label: 'suspect' });
    await expect(
      createDetector({ models: { html: table, text }, maxFalsePositiveRate: 0.001 }),
    ).rejects.toThrow('the lowest it knows is 0.01');
    await expect(
      createDetector({ models: { html: CONSTANT, text }, maxFalsePositiveRate: 0.01 }),
    ).rejects.toThrow('train it again');
  });
});
