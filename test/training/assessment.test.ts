import { expect, test } from 'vitest';
import { assess } from '../../src/training/assessment.ts';
import { cardOf, reportOf } from '../../src/training/card.ts';
import { train } from '../../src/training/train.ts';
import { labelRow, madeUpRows, OPTIONS } from './made-up-rows.ts';

const HELD_OUT = madeUpRows(9, 8).map(row => ({
  ...row,
  id: `held-${row.id}`,
  owner: `held-${row.owner}`,
  source: 'test-set',
  split: 'holdout' as const,
}));
const ROWS = [...madeUpRows(45, 3), ...HELD_OUT];
const labels = ROWS.map(({ id }) => labelRow({ id, page_type: 'blog' }));
const assessment = assess(ROWS, OPTIONS, labels);

test('an assessment has the training as it is without, and looks at sources and types', () => {
  const { training, findings } = assessment;
  expect(training).toEqual(train(ROWS, OPTIONS));
  expect(findings.sourcesLeftOut?.map(one => one.source)).toEqual(['crawl', 'list']);
  const clean = [...training.outOfFold, ...training.holdout].filter(row => !row.farm);
  expect(training.holdout).toHaveLength(HELD_OUT.length);
  expect(findings.typeRates?.map(({ type, pages }) => [type, pages])).toEqual([['blog', clean.length]]);
});

test('pages that are never fitted are scored, and change nothing else', () => {
  const { holdout, ...rest } = assessment.training;
  expect(holdout.every(row => row.source === 'test-set')).toBe(true);
  const { holdout: none, ...without } = train(madeUpRows(45, 3), OPTIONS);
  expect(none).toEqual([]);
  expect(rest).toEqual(without);
});

test('a card tells what was found, and links the diagram', () => {
  const { training, findings, diagram } = assessment;
  const card = cardOf(training, findings);
  expect(card).toContain('| source left out |');
  expect(card).toContain('| type | clean pages |');
  expect(card).toContain('](page-test-reliability.svg)');
  expect(card).not.toMatch(/undefined|NaN|\[object/);
  expect(diagram).toContain('page-test: reliability on unseen owners');
  expect(reportOf(training)).not.toContain('left out');
  expect(cardOf(training)).not.toContain('.svg');
});
