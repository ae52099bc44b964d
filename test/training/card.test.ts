import { describe, expect, test } from 'vitest';
import { expectedCalibrationError } from '../../src/training/calibration.ts';
import { cardOf, modelFile, reportOf } from '../../src/training/card.ts';
import { figuresOf } from '../../src/training/scores.ts';
import { type Training, train } from '../../src/training/train.ts';
import { madeUpRows, OPTIONS } from './made-up-rows.ts';

const TRAINING = train(madeUpRows(15, 3), OPTIONS);
const { model, outOfFold } = TRAINING;
const CARD = cardOf(TRAINING);

/** The cells of the lines of a table that begin with a text. */
function cellsOf(markdown: string, start: string): string[][] {
  return markdown
    .split('\n')
    .filter(line => line.startsWith(`| ${start}`))
    .map(line => line.slice(2, -2).split(' | '));
}
const number = (value: number): string => value.toFixed(3);

describe('a report', () => {
  const report = reportOf(TRAINING);

  test('has the figures of the real pages, each within its interval', () => {
    const [cells = []] = cellsOf(report, 'real, out of fold');
    expect(cells[1]).toBe('30 farm, 60 clean, 15 owners');
    const { auc, logLoss, recallAt1, recallAtHalf } = figuresOf(outOfFold, model.baseRate);
    [auc, logLoss, recallAt1, recallAtHalf].forEach((figure, i) => {
      const [value, low, high] = /^(\S+) \((\S+) to (\S+)\)$/.exec(cells[i + 2] ?? '')?.slice(1) ?? [];
      expect(value).toBe(number(figure));
      expect(Number(low)).toBeLessThanOrEqual(Number(value));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(value));
    });
    const error = expectedCalibrationError(outOfFold, model.baseRate);
    expect(report).toContain(`at a base rate of 0.2: ${number(error)}.`);
  });
  test('has a line for made pages only where there are any', () => {
    expect(cellsOf(report, 'made pages')).toEqual([]);
    const made = outOfFold
      .filter(page => page.owner === 'owner-0' || page.owner === 'owner-1')
      .map(page => ({ ...page, source: 'republisher' }));
    const [cells = []] = cellsOf(reportOf({ ...TRAINING, made }), 'made pages');
    expect(cells[1]).toBe('6 farm, 6 clean, 2 owners');
  });
  test('says by source and label what each label catches', () => {
    const page = { id: 'p', owner: 'a', score: 0, probability: 0 };
    const pages: Training['outOfFold'] = [
      { ...page, source: 'list', farm: true, probability: 0.95 },
      { ...page, source: 'list', farm: true, probability: 0.9 },
      { ...page, source: 'list', farm: true, probability: 0.5 },
      { ...page, source: 'list', farm: true, probability: 0.49 },
      { ...page, source: 'list', farm: false, probability: 0.1 },
      { ...page, source: 'crawl', farm: false, probability: 0.89 },
      { ...page, source: 'crawl', farm: false, probability: 0.2 },
      { ...page, source: 'crawl', farm: false, probability: 0.2 },
    ];
    const told = reportOf({
      ...TRAINING,
      model: { ...model, thresholds: { farm: 0.9, suspect: 0.5 } },
      outOfFold: pages,
      made: [],
    });
    expect(told.split('\n').slice(-3)).toEqual([
      '| crawl, clean | 3 | 0.0 % | 33.3 % |',
      '| list, clean | 1 | 0.0 % | 0.0 % |',
      '| list, farm | 4 | 50.0 % | 75.0 % |',
    ]);
  });
  test('is the same again, intervals and all', () => {
    expect(reportOf(TRAINING)).toBe(report);
  });
});

describe('a model card', () => {
  test('holds the report and no hole', () => {
    expect(CARD).toContain(reportOf(TRAINING));
    expect(CARD).not.toMatch(/undefined|NaN|\[object/);
    expect(CARD.startsWith('<!-- Made by npm run train; do not edit. -->\n# page-test\n')).toBe(true);
    expect(CARD).toContain('30 real farm pages and 60 real clean pages');
    expect(CARD).toContain(`farm from ${model.thresholds.farm}, suspect from ${model.thresholds.suspect}:`);
  });
  test('has all weights, the heaviest first, whatever their sign', () => {
    const heavy = { ...model.signals };
    const [promos, quotes, noise] = [heavy['promos@1'], heavy['quotes@1'], heavy['noise@1']];
    if (promos === undefined || quotes === undefined || noise === undefined)
      throw new Error('a signal is missing');
    const card = cardOf({
      ...TRAINING,
      model: {
        ...model,
        signals: {
          'promos@1': { ...promos, weight: 0.5, mean: 12345.678, deviation: 0.00123456 },
          'noise@1': { ...noise, weight: 0, scale: 'log' },
          'quotes@1': { ...quotes, weight: -2.34567 },
        },
      },
    });
    const table = card.slice(card.indexOf('## Weights'));
    const lines = ['quotes', 'promos', 'noise'].map(id => table.indexOf(`| ${id} |`));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines).not.toContain(-1);
    expect(table).toContain('| promos | 0.500 | 1.23e+4 | 0.00123 | linear |');
    expect(table).toContain('| quotes | -2.346 | ');
    expect(table).toMatch(/\| noise \| 0\.000 \| .* \| log \|/);
    expect(card).toContain('over 3 signals');
  });
  test.each([
    ['html', 'Judges HTML pages.'],
    ['text', 'Judges plain text and markdown.'],
  ] as const)('of a model for %s says so', (input, words) => {
    expect(cardOf({ ...TRAINING, model: { ...model, input } })).toContain(words);
  });
});

describe('a model file', () => {
  test('is the model as JSON, in lines, with the signals in their order', () => {
    const file = modelFile(model);
    expect(JSON.parse(file)).toEqual(model);
    expect(file.startsWith('{\n  "schema": 1,\n  "name": "page-test",\n')).toBe(true);
    expect(file.endsWith('\n}\n')).toBe(true);
    expect(Object.keys(JSON.parse(file).signals)).toEqual(['promos@1', 'quotes@1', 'noise@1']);
  });
  test('has numbers of at most six significant digits', () => {
    const numbers = modelFile(model).match(/(?<=: )-?\d[\d.e-]*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(15);
    for (const text of numbers) expect(Number(Number(text).toPrecision(6))).toBe(Number(text));
  });
});

test('a card says which shares of clean pages reach its thresholds', () => {
  expect(cardOf({ ...TRAINING, falsePositiveRates: { farm: 0.004, suspect: 0.03 } })).toContain(
    'the probabilities that 0.4 % and 3 % of the clean',
  );
});
