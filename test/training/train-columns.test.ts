import { describe, expect, test } from 'vitest';
import { modelFile } from '../../src/training/card.ts';
import type { DatasetRow } from '../../src/training/dataset.ts';
import { fitLinear, scoreRow } from '../../src/training/linear.ts';
import { seededRandom } from '../../src/training/random.ts';
import { type Column, type TrainingOptions, train } from '../../src/training/train.ts';
import { deviate, madeUpRows, OPTIONS, row } from './made-up-rows.ts';

const ROWS = madeUpRows(40, 7);
const farmness = (page: DatasetRow): number => (page.label === 'farm' ? 1 : 0);
/** The rows with one more column. */
const withColumn = (key: string, value: (page: DatasetRow, i: number) => number | null): DatasetRow[] =>
  ROWS.map((page, i) => ({ ...page, values: { ...page.values, [key]: value(page, i) } }));
const optionsFor = (...columns: readonly Column[]): TrainingOptions => ({
  ...OPTIONS,
  columns: [...OPTIONS.columns, ...columns],
});
const column = (key: string, sign: Column['sign'] = 0): Column => ({ key, scale: 'linear', sign });
const keysOf = (rows: readonly DatasetRow[], options: TrainingOptions): string[] => [
  ...fitLinear(rows, options).scalings.keys(),
];
const PLAIN = ['promos@1', 'quotes@1', 'noise@1'];

describe('a column that says nothing', () => {
  test.each([
    ['is the same on every page', withColumn('dull@1', () => 0.3)],
    ['is never measured', withColumn('dull@1', () => null)],
    ['is measured on hardly a page', withColumn('dull@1', (_, i) => (i < 19 ? i : null))],
    ['the data set does not have', ROWS],
  ])('because it %s does no harm', (_, rows) => {
    const { model } = train(rows, optionsFor(column('dull@1')));
    expect(modelFile(model)).toBe(modelFile(train(ROWS, OPTIONS).model));
  });
  test('may be the only one: then all pages score alike', () => {
    const options = { ...OPTIONS, columns: [column('dull@1')] };
    const linear = fitLinear(ROWS, options);
    expect(linear.scalings.size).toBe(0);
    const [farms, clean] = [ROWS.filter(farmness).length, ROWS.filter(page => !farmness(page)).length];
    for (const page of ROWS) expect(scoreRow(linear, page)).toBeCloseTo(Math.log(farms / clean), 6);
  });
});

describe('a column whose weight contradicts what its signal means', () => {
  const random = seededRandom(8);
  const rows = withColumn('odd@1', page => 3 * farmness(page) + deviate(random));

  test.each([
    [-1, PLAIN],
    [0, [...PLAIN, 'odd@1']],
    [1, [...PLAIN, 'odd@1']],
  ] as const)('is dropped: one of farms, with the sign %d', (sign, kept) => {
    expect(keysOf(rows, optionsFor(column('odd@1', sign)))).toEqual(kept);
  });
  test('leaves no trace in the model', () => {
    const { model } = train(rows, optionsFor(column('odd@1', -1)));
    expect(modelFile(model)).toBe(modelFile(train(ROWS, OPTIONS).model));
  });
  test('goes, until all that stay have the weight that their signal means', () => {
    const signs = new Map([
      ['promos@1', -1],
      ['quotes@1', 1],
      ['noise@1', 1],
      ['odd@1', 1],
    ] as const);
    const columns = [...signs].map(([key, sign]) => column(key, sign));
    const { signals } = train(rows, { ...OPTIONS, columns }).model;
    expect(Object.keys(signals)).toContain('odd@1');
    expect(Object.keys(signals)).not.toContain('promos@1');
    expect(Object.keys(signals)).not.toContain('quotes@1');
    for (const { weight } of Object.values(signals)) expect(weight).toBeGreaterThan(0);
  });
  test('goes before one that contradicts only beside it', () => {
    // "echo" is mostly the error of "odd": beside it, it is weighed against farms; alone, it is found on farms.
    const draws = seededRandom(9);
    const errors = ROWS.map(() => deviate(draws));
    const both = withColumn('odd@1', (page, i) => 2 * farmness(page) + (errors[i] ?? 0)).map((page, i) => ({
      ...page,
      values: { ...page.values, 'echo@1': 0.5 * farmness(page) + (errors[i] ?? 0) + 0.3 * deviate(draws) },
    }));
    const beside = fitLinear(both, { ...OPTIONS, columns: [column('odd@1'), column('echo@1')] });
    expect(beside.fit.weights[0]).toBeGreaterThan(0);
    expect(beside.fit.weights[1]).toBeLessThan(0);
    const columns = [column('odd@1', -1), column('echo@1', 1)];
    expect(keysOf(both, { ...OPTIONS, columns })).toEqual(['echo@1']);
  });
});

describe('scoreRow', () => {
  test('adds nothing for what was not measured', () => {
    const linear = fitLinear(ROWS, OPTIONS);
    expect(scoreRow(linear, row({ values: {} }))).toBe(linear.fit.intercept);
    const promos = linear.scalings.get('promos@1');
    if (promos === undefined) throw new Error('no scaling');
    const above = { 'promos@1': promos.mean + promos.deviation, 'quotes@1': null };
    expect(scoreRow(linear, row({ values: above }))).toBeCloseTo(
      linear.fit.intercept + (linear.fit.weights[0] ?? Number.NaN),
      12,
    );
  });
});
