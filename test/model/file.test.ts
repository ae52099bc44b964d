import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkModel } from '../../src/model/file.ts';
import type { Weighing } from '../../src/model/model.ts';
import { meta, model, weighing } from './models.ts';

const METAS = [meta('hedge-rate'), meta('promo-share', { version: 2 }), meta('link-share')];
const SOUND = model({ 'hedge-rate@1': weighing(), 'promo-share@2': weighing({ scale: 'log' }) });

/** A model as it is parsed from a file. */
const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a sound model', () => {
  test('is taken as it is; signals it does not use do not matter', () => {
    expect(checkModel(parsed(SOUND), METAS).model).toEqual(SOUND);
  });

  test('is labelled with its name and the digest of its content', () => {
    const digest = createHash('sha256').update(JSON.stringify(SOUND)).digest('hex');
    expect(checkModel(parsed(SOUND), METAS).label).toBe(`made-up#${digest.slice(0, 8)}`);
    expect(checkModel(JSON.parse(JSON.stringify(SOUND, null, 8)), METAS).label, 'whatever its layout').toBe(
      checkModel(SOUND, METAS).label,
    );
  });

  test.each([
    ['a weight', { ...SOUND, signals: { ...SOUND.signals, 'hedge-rate@1': weighing({ weight: 0.500001 }) } }],
    ['the bias', { ...SOUND, bias: 1e-9 }],
    ['a threshold', { ...SOUND, thresholds: { farm: 0.91, suspect: 0.5 } }],
    ['what it was trained on', { ...SOUND, training: { trainer: 'somebody else' } }],
  ])('has another digest with another value of %s', (_, changed) => {
    expect(checkModel(changed, METAS).label).not.toBe(checkModel(SOUND, METAS).label);
  });

  test.each([
    ['no signals', model({})],
    ['one threshold for farm and suspect', { ...SOUND, thresholds: { farm: 0.5, suspect: 0.5 } }],
    ['cuts that meet', model({ 'link-share@1': weighing({ low: 2, high: 2 }) })],
    ['a field of a later version', { ...SOUND, remark: 'more to come' }],
  ])('may have %s', (_, value) => {
    expect(checkModel(parsed(value), METAS).model).toEqual(value);
  });
});

describe('what is no model is refused', () => {
  test.each([
    [null],
    [undefined],
    [[]],
    ['model'],
    [7],
    [{}],
    [{ schema: 1, signals: [] }],
    [{ signals: null }],
  ])('%j', value => {
    expect(() => checkModel(value, METAS)).toThrow('this is no chaff model: it has no "signals"');
  });

  test.each([[2], [0], ['1'], [null]])('of schema %j', schema => {
    expect(() => checkModel({ ...SOUND, schema }, METAS)).toThrow(
      `this chaff reads models of schema 1, not ${JSON.stringify(schema)}`,
    );
  });
});

describe('a broken model is refused', () => {
  test.each([
    [{ name: undefined }],
    [{ name: 7 }],
    [{ input: 'pdf' }],
    [{ input: undefined }],
    [{ bias: null }],
    [{ bias: '0' }],
    [{ bias: Number.NaN }],
    [{ bias: Number.POSITIVE_INFINITY }],
    [{ baseRate: undefined }],
    [{ calibration: undefined }],
    [{ calibration: null }],
    [{ calibration: [1, 0] }],
    [{ calibration: { slope: 1 } }],
    [{ calibration: { slope: null, intercept: 0 } }],
    [{ thresholds: undefined }],
    [{ thresholds: { farm: 0.9 } }],
    [{ thresholds: { farm: '0.9', suspect: 0.5 } }],
    [{ thresholds: { farm: 0.9, suspect: Number.NaN } }],
  ])('with %j', broken => {
    expect(() => checkModel({ ...SOUND, ...broken }, METAS)).toThrow(
      'this model is broken: name, input, bias, baseRate, calibration or thresholds are not as they should be',
    );
  });

  test('with a suspect that is more certain than a farm', () => {
    const thresholds = { farm: 0.5, suspect: 0.9 };
    expect(() => checkModel({ ...SOUND, thresholds }, METAS)).toThrow(
      'its threshold for suspect, 0.9, is above that for farm, 0.5',
    );
  });

  test.each<[unknown]>([
    [null],
    [0.5],
    [[0.5]],
    [{}],
    [weighing({ scale: 'sqrt' as Weighing['scale'] })],
    [weighing({ deviation: 0 })],
    [weighing({ deviation: -1 })],
    [weighing({ low: 2, high: 1 })],
    ...(['low', 'high', 'mean', 'deviation', 'weight'] as const).flatMap(name =>
      [undefined, null, '1', Number.NaN, Number.POSITIVE_INFINITY].map((value): [unknown] => [
        { ...weighing(), [name]: value },
      ]),
    ),
  ])('with the entry %j for a signal, which it names', entry => {
    expect(() => checkModel({ ...SOUND, signals: { 'hedge-rate@1': entry } }, METAS)).toThrow(
      `the model's entry for hedge-rate@1 is broken: ${JSON.stringify(entry)}`,
    );
  });
});

describe('a model of other signals is refused', () => {
  const withSignal = (key: string): unknown =>
    parsed(model({ 'hedge-rate@1': weighing(), [key]: weighing() }));

  test.each(['emoji-share@1', 'promo@2', 'Hedge-rate@1', '@1', '', 'toString@1'])(
    'where "%s" is not known',
    key => {
      expect(() => checkModel(withSignal(key), METAS)).toThrow(
        `the model needs the signal ${key}, which this chaff does not have: use the chaff it was trained with, or train it again`,
      );
    },
  );

  // "promo-share@2@2" would be found by its id and never get a value.
  test.each([
    'promo-share@1',
    'promo-share@3',
    'promo-share@',
    'promo-share',
    'promo-share@02',
    'promo-share@2@2',
  ])('where "%s" has another version', key => {
    expect(() => checkModel(withSignal(key), METAS)).toThrow(
      `the model was trained with ${key}, this chaff measures promo-share@2: train it again`,
    );
  });
});

describe('operating points', () => {
  const withPoints = (operatingPoints: unknown): unknown => parsed({ ...SOUND, operatingPoints });
  test.each([
    [[]],
    [[[0.01, 0.9]]],
    [
      [
        [0.001, 1],
        [0.01, 0.9],
        [0.02, 0.9],
        [0.1, 0],
      ],
    ],
  ])('%j are read', points => {
    expect(checkModel(withPoints(points), METAS).model.operatingPoints).toEqual(points);
  });
  test.each([
    [null],
    ['0.01'],
    [{ 0.01: 0.9 }],
    [[0.01, 0.9]],
    [[[0.01]]],
    [[[0.01, 0.9, 1]]],
    [[['0.01', 0.9]]],
    [[[0, 0.9]]],
    [[[1, 0.9]]],
    [[[0.01, 1.1]]],
    [[[0.01, -0.1]]],
    [
      [
        [0.02, 0.9],
        [0.01, 0.8],
      ],
    ],
    [
      [
        [0.01, 0.8],
        [0.02, 0.9],
      ],
    ],
  ])('%j are refused', points => {
    expect(() => checkModel(withPoints(points), METAS)).toThrow('this model is broken: its operatingPoints');
  });
});
