import { expect, test } from 'vitest';
import { pageLine, rowName, testedRows } from '../../scripts/peers/pages.ts';
import { filtersTable, systemsTable } from '../../scripts/peers/tables.ts';
import type { DatasetRow } from '../../src/training/dataset.ts';
import { foldOf } from '../../src/training/folds.ts';
import { FOLDS } from '../../src/training/options.ts';
import { row } from '../training/made-up-rows.ts';

const pageOf = (id: string, label: 'farm' | 'legit', parts: Partial<DatasetRow> = {}): DatasetRow =>
  row({ id, site: id, label, ...parts });
const rows = [
  pageOf('a', 'farm'),
  pageOf('b', 'farm', { source: 'list', language: 'de' }),
  pageOf('c', 'legit'),
  pageOf('d', 'legit', { language: 'de' }),
];
const comparison = {
  rows,
  systems: new Map([
    ['right', [3, 2, 1, 0]],
    ['wrong', [0, 1, 2, 3]],
  ]),
  filters: new Map([
    ['first', [true, false, false, false]],
    ['second', [false, false, false, true]],
  ]),
};

test('tested are the real pages of the training files, an input each', () => {
  const others = [pageOf('e', 'farm', { template: 'x' }), pageOf('f', 'farm', { split: 'holdout' })];
  expect(testedRows([...rows, ...others])).toEqual(rows);
  expect(rowName({ id: 'a', input: 'html' })).not.toBe(rowName({ id: 'a', input: 'text' }));
});

test('a page is one line, with the fold of its owner', () => {
  const line = pageLine({ row: pageOf('a', 'farm'), title: 'A title', mainText: 'One line.\nAnother.' });
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({
    fold: foldOf('a', FOLDS),
    farm: true,
    title: 'A title',
    text: 'One line.\nAnother.',
  });
});

test('systems are compared on all pages and in the groups that have both classes', () => {
  const [head = '', , pages = '', right = '', wrong = ''] = systemsTable(comparison).split('\n');
  expect(head).toBe('| | AUC, all pages | recall at 1 % false positives, all pages | English | crawl |');
  expect(pages).toBe('| pages | 2 farm, 2 clean | 4 owners | 1 farm, 1 clean | 1 farm, 2 clean |');
  expect(right).toMatch(
    /^\| right \| 1\.000 \(.*\) \| 100\.0 % \(.*\) \| 1\.000, 100\.0 % \| 1\.000, 100\.0 % \|$/,
  );
  expect(wrong).toMatch(/^\| wrong \| 0\.000 .* \| 0\.000, 0\.0 % \|$/);
});

test('filters are shown by what they reject', () => {
  const lines = filtersTable(comparison).split('\n').slice(2);
  expect(lines).toEqual([
    '| first | 50.0 % | 0.0 % | 100.0 % | 0.0 % |',
    '| second | 0.0 % | 50.0 % | 0.0 % | 0.0 % |',
    '| any of them | 50.0 % | 50.0 % | 100.0 % | 0.0 % |',
  ]);
});
