import { expect, test } from 'vitest';
import { WordingPages } from '../../scripts/wording-pages.ts';
import { columnWithoutFold, type DatasetRow } from '../../src/training/dataset.ts';
import { foldOf } from '../../src/training/folds.ts';
import { FOLDS } from '../../src/training/options.ts';
import { row } from '../training/made-up-rows.ts';

const KEY = 'wording-odds@2';
const OWNERS = Array.from({ length: 60 }, (_, i) => `owner-${i}`);
const WORDS = {
  farm: Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'bonus' : 'spin')),
  legit: Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'ferry' : 'harbour')),
};

/** Models of pages of all owners, every second a farm; labels are turned round in some folds. */
function foldsOf(turned: readonly number[]): ReturnType<WordingPages['fitFolds']> {
  const pages = new WordingPages('main');
  OWNERS.forEach((owner, i) => {
    const words = i % 2 === 0 ? 'farm' : 'legit';
    const isTurned = turned.includes(foldOf(owner, FOLDS));
    const label = isTurned === (words === 'farm') ? 'legit' : 'farm';
    pages.add(row({ id: owner, owner, label }), WORDS[words]);
  });
  return pages.fitFolds();
}
const page = (parts: Partial<DatasetRow> = {}): DatasetRow => row({ owner: 'owner-0', ...parts });
const own = foldOf('owner-0', FOLDS);

test('labels of the own fold, and of the fold that is kept away, do not move a value', () => {
  const values = foldsOf([]).valuesOf(page(), WORDS.farm);
  for (let k = 0; k < FOLDS; k++) {
    const column = columnWithoutFold(KEY, k);
    const turned = foldsOf([own, k]).valuesOf(page(), WORDS.farm);
    expect(turned[column], `fold ${k}`).toBe(values[column]);
  }
  expect(values[KEY]).toBe(values[columnWithoutFold(KEY, own)]);
  expect(values[KEY]).toBeGreaterThan(0);
});

test('labels of other folds do', () => {
  const other = (own + 1) % FOLDS;
  expect(foldsOf([other]).valuesOf(page(), WORDS.farm)[KEY]).not.toBe(
    foldsOf([]).valuesOf(page(), WORDS.farm)[KEY],
  );
});

test('made pages to fit and pages in other languages have no value, made pages to measure have', () => {
  const folds = foldsOf([]);
  const oddsOf = (parts: Partial<DatasetRow>): number | null | undefined =>
    folds.valuesOf(page(parts), WORDS.farm)[KEY];
  expect(oddsOf({ template: 'gazette' })).toBeNull();
  expect(oddsOf({ language: 'de' })).toBeNull();
  expect(oddsOf({ template: 'mobile', split: 'holdout' })).toBeGreaterThan(0);
});
