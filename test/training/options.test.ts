import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../../src/signals/index.ts';
import type { SignalMeta, Unit } from '../../src/signals/signal.ts';
import { fitGradient } from '../../src/training/gradient.ts';
import { BASE_RATE, parseBaseRate, shippedOptions, UNWEIGHED } from '../../src/training/options.ts';

const meta = (id: string, parts: Partial<SignalMeta> = {}): SignalMeta => ({
  id,
  version: 1,
  title: 'A title',
  description: 'What is measured.',
  unit: 'share',
  range: [0, 1],
  suggests: 'farm',
  needs: 'text',
  reference: 'observation, 2026',
  ...parts,
});
const keysFor = (keys: readonly string[], metas: readonly SignalMeta[]): string[] =>
  shippedOptions('html', keys, metas).columns.map(column => column.key);

describe('shippedOptions', () => {
  test.each([
    ['farm', 1],
    ['clean', -1],
    ['either', 0],
  ] as const)('lets the weight of a signal that suggests %s have the sign %d', (suggests, sign) => {
    const { columns } = shippedOptions('html', ['link-share@1'], [meta('link-share', { suggests })]);
    expect(columns).toEqual([{ key: 'link-share@1', scale: 'linear', sign }]);
  });
  test.each<[Unit, string]>([
    ['count', 'log'],
    ['per 1,000 words', 'log'],
    ['share', 'linear'],
    ['score', 'linear'],
    ['yes/no', 'linear'],
  ])('takes a %s by its %s value', (unit, scale) => {
    const { columns } = shippedOptions('html', ['link-share@1'], [meta('link-share', { unit })]);
    expect(columns.map(column => column.scale)).toEqual([scale]);
  });
  test('knows a column by id and version: an unknown or changed signal does not enter', () => {
    const metas = [
      meta('link-share'),
      meta('promo-share', { version: 2 }),
      meta('brief-share'),
      meta('not-in-the-data'),
    ];
    const keys = ['gone-signal@1', 'promo-share@1', 'link-share@1', 'promo-share', 'brief-share@11'];
    expect(keysFor(keys, metas)).toEqual(['link-share@1']);
    expect(keysFor([...keys, 'promo-share@2'], metas)).toEqual(['link-share@1', 'promo-share@2']);
  });
  test('has the columns in the order of the signals, not of the data set', () => {
    const metas = [meta('a-share'), meta('b-share'), meta('c-share')];
    expect(keysFor(['c-share@1', 'a-share@1', 'b-share@1'], metas)).toEqual([
      'a-share@1',
      'b-share@1',
      'c-share@1',
    ]);
  });
  test('leaves out what is measured and not weighed', () => {
    const [unweighed = ''] = UNWEIGHED.keys();
    expect(keysFor([`${unweighed}@1`, 'link-share@1'], [meta(unweighed), meta('link-share')])).toEqual([
      'link-share@1',
    ]);
  });
  test('is named after the input, and fits as the model file says', () => {
    const options = shippedOptions('text', [], []);
    expect([options.name, options.input]).toEqual(['page-text', 'text']);
    const { trainer, steps, rate } = options.trainer;
    expect(trainer).toBe('ml-logistic-regression');
    const [x, y] = [
      [
        [1, 0],
        [0, 1],
        [1, 1],
        [-1, 2],
      ],
      [1, 0, 1, 0],
    ];
    expect(options.fit(x, y)).toEqual(fitGradient(x, y, { steps: Number(steps), rate: Number(rate) }));
  });
  test('lets fewer clean pages be called farm than suspect', () => {
    const { farm, suspect } = shippedOptions('html', [], []).falsePositiveRates;
    expect(farm).toBeLessThan(suspect);
  });
});

describe('UNWEIGHED', () => {
  test('names signals that there are, each with a reason', () => {
    const ids = SIGNALS.map(signal => signal.meta.id);
    for (const [id, reason] of UNWEIGHED) {
      expect(ids).toContain(id);
      expect(reason).toMatch(/\w+ \w+/);
    }
  });
});

describe('a base rate', () => {
  test('is the one of crawl samples unless another is given', () => {
    expect(shippedOptions('html', [], []).baseRate).toBe(BASE_RATE);
    expect(shippedOptions('html', [], [], 0.02).baseRate).toBe(0.02);
  });
  test('is a share between 0 and 1', () => {
    expect(parseBaseRate('0.02')).toBe(0.02);
    for (const text of ['0', '1', '13', '-0.1', '13 %', '', ' ', 'NaN'])
      expect(() => parseBaseRate(text)).toThrow(`the base rate is "${text}"`);
  });
});
