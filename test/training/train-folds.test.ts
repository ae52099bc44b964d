import { describe, expect, test } from 'vitest';
import { columnWithoutFold, type DatasetRow } from '../../src/training/dataset.ts';
import { foldOf } from '../../src/training/folds.ts';
import { figuresOf } from '../../src/training/scores.ts';
import { type TrainingOptions, train } from '../../src/training/train.ts';
import { madeUpRows, OPTIONS, row } from './made-up-rows.ts';

/** Scores every page with the number of rows that its model was fitted on, in thousands. */
const COUNTING: TrainingOptions = {
  ...OPTIONS,
  folds: 3,
  fit: x => ({ weights: (x[0] ?? []).map(() => 0), intercept: x.length / 1000 }),
};
const OWNERS = ['owner-a', 'owner-b', 'owner-c', 'owner-d', 'owner-e'];

/** How many pages of an owner there are: powers of two, so that a sum of them tells whose they are. */
const realBit = (owner: string): number => 2 ** (OWNERS.indexOf(owner) + 1);
const madeBit = (owner: string): number => 2 ** (OWNERS.indexOf(owner) + 1 + OWNERS.length);

/** As many pages of an owner, spread over three sites, half of them farms. */
function pages(owner: string, count: number, parts: Partial<DatasetRow> = {}): DatasetRow[] {
  return Array.from({ length: count }, (_, i) =>
    row({
      owner,
      site: `${owner}-${i % 3}.example`,
      source: `${owner}-${i % 3}.example`,
      label: i % 2 === 0 ? 'farm' : 'legit',
      values: { 'promos@1': (i * 7) % 11 },
      ...parts,
    }),
  );
}

describe('folds', () => {
  const rows = OWNERS.flatMap(owner => [
    ...pages(owner, realBit(owner)),
    ...pages(owner, madeBit(owner), { template: 'gazette' }),
    ...pages(owner, 2, { template: 'mobile', split: 'holdout', source: 'republisher' }),
  ]);
  const { outOfFold, made } = train(rows, COUNTING);
  const fittedRows = (score: number): number => Math.round(score * 1000);

  test('lie apart, for this test to tell anything', () => {
    expect(new Set(OWNERS.map(owner => foldOf(owner, 3))).size).toBe(3);
  });
  test.each(OWNERS)('never score a page of %s by a model that has seen pages of its owner', owner => {
    const own = outOfFold.filter(page => page.owner === owner);
    expect(own).toHaveLength(realBit(owner));
    for (const { score } of own) {
      expect(fittedRows(score) & realBit(owner)).toBe(0);
      expect(fittedRows(score)).toBeGreaterThan(0);
    }
  });
  test.each(OWNERS)('hold the made pages of an article together with the owner of it: %s', owner => {
    for (const { score } of outOfFold.filter(page => page.owner === owner))
      expect(fittedRows(score) & madeBit(owner)).toBe(0);
  });
  test.each(OWNERS)('score made pages by a model that has seen nothing of %s', owner => {
    const own = made.filter(page => page.owner === owner);
    expect(own).toHaveLength(2);
    for (const { score } of own) {
      expect(fittedRows(score) & (realBit(owner) | madeBit(owner))).toBe(0);
      expect(fittedRows(score)).toBeGreaterThan(0);
    }
  });
  test('fit on everything else, real and made', () => {
    for (const { owner, score } of outOfFold) {
      const others = OWNERS.filter(other => foldOf(other, 3) !== foldOf(owner, 3));
      const all = others.reduce((sum, other) => sum + realBit(other) + madeBit(other), 0);
      expect(fittedRows(score)).toBe(all);
    }
  });
  test('never divide a site: all its pages have one model', () => {
    const sites = new Set(outOfFold.map(page => page.source));
    expect(sites.size).toBe(14);
    for (const site of sites) {
      const scores = outOfFold.filter(page => page.source === site).map(page => page.score);
      expect(new Set(scores).size).toBe(1);
    }
  });
  test('do not depend on the order of the rows', () => {
    const reversed = train(rows.toReversed(), COUNTING);
    const told = ({ outOfFold: list }: typeof reversed): string[] =>
      list.map(page => `${page.source} ${page.farm} ${page.score}`).sort();
    expect(told(reversed)).toEqual(told({ ...reversed, outOfFold }));
  });
});

describe('a signal that is itself trained', () => {
  const columns = OPTIONS.columns.filter(({ key }) => key === 'promos@1');
  const aucOf = (rows: readonly DatasetRow[]): number =>
    figuresOf(train(rows, { ...OPTIONS, columns }).outOfFold, OPTIONS.baseRate).auc;
  /** What the signal says when it knows the owner, and what it says when it has not seen some fold: nothing. */
  const rows = madeUpRows(30, 8).map((page, i) => ({
    ...page,
    values: {
      'promos@1': page.label === 'farm' ? 1 : -1,
      ...Object.fromEntries([0, 1, 2].map(k => [columnWithoutFold('promos@1', k), Math.sin(i * 7919)])),
    },
  }));

  test('promises all where it has seen the pages it is measured on', () => {
    const asSeen = rows.map(page => ({ ...page, values: { 'promos@1': page.values['promos@1'] } }));
    expect(aucOf(asSeen)).toBe(1);
  });
  test('is measured by what it says without the fold', () => {
    expect(aucOf(rows)).toBeLessThan(0.65);
  });
});

describe('training refuses, with a word on why,', () => {
  const ROWS = madeUpRows(30, 4);
  const relabel = (label: 'farm' | 'legit'): DatasetRow[] => ROWS.map(page => ({ ...page, label }));

  test.each([
    ['no rows', []],
    ['no rows of the input', ROWS.map((page): DatasetRow => ({ ...page, input: 'text' }))],
    ['no rows to fit', ROWS.map((page): DatasetRow => ({ ...page, split: 'holdout' }))],
    ['farms only', relabel('farm')],
    ['clean pages only', relabel('legit')],
    [
      'farms of one owner only, which one fold is without',
      ROWS.filter(page => page.label === 'legit' || page.owner === 'owner-0'),
    ],
  ])('%s', (_, rows) => {
    expect(() => train(rows, OPTIONS)).toThrow('page-test needs farm and clean rows to fit');
  });
  test('made farms without a real one: there is nothing to calibrate on', () => {
    const rows = ROWS.map(page => (page.label === 'farm' ? { ...page, template: 'gazette' } : page));
    expect(() => train(rows, OPTIONS)).toThrow('calibration takes farm and clean pages: there are 0 farm');
  });
});
