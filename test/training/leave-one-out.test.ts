import { expect, test } from 'vitest';
import { foldOf } from '../../src/training/folds.ts';
import { freeWeights, leaveSignalsOut } from '../../src/training/leave-one-out.ts';
import { areaUnderCurve } from '../../src/training/metrics.ts';
import { train } from '../../src/training/train.ts';
import { madeUpRows, OPTIONS } from './made-up-rows.ts';

const ROWS = madeUpRows(60, 1);
const left = leaveSignalsOut(ROWS, OPTIONS);

test('with all signals the area is that of the training out of fold', () => {
  const { outOfFold } = train(ROWS, OPTIONS);
  const scores = (farm: boolean): number[] =>
    outOfFold.filter(row => row.farm === farm).map(row => row.score);
  expect(left.auc).toBeCloseTo(areaUnderCurve(scores(true), scores(false)), 4);
});

test('the loss is what a training without the signal loses', () => {
  const columns = OPTIONS.columns.filter(({ key }) => key !== 'promos@1');
  const without = leaveSignalsOut(ROWS, { ...OPTIONS, columns });
  expect(left.losses.get('promos@1')?.auc).toBeCloseTo(left.auc - without.auc, 4);
  expect(left.losses.get('promos@1')?.aucWithin).toBeCloseTo(left.aucWithin - without.aucWithin, 4);
  expect(left.losses.get('promos@1')?.auc).toBeGreaterThan(0.02);
  expect(Math.abs(left.losses.get('noise@1')?.auc ?? 1)).toBeLessThan(0.01);
});

test('a signal that contradicts its sign in every fold has no loss', () => {
  const columns = OPTIONS.columns.map(column => ({
    ...column,
    sign: column.key === 'quotes@1' ? (1 as const) : column.sign,
  }));
  expect([...leaveSignalsOut(ROWS, { ...OPTIONS, columns }).losses.keys()]).toEqual(['promos@1', 'noise@1']);
});

test('a fold is scored by what has not seen it', () => {
  const blind = ROWS.map(row => {
    const own = foldOf(row.owner, OPTIONS.folds);
    const promos = row.values['promos@1'] ?? null;
    // The column that may not be known outside: without fold k the value is noise, with it the label.
    const values = { ...row.values, 'promos@1': row.label === 'farm' ? 9 : -9 };
    const folds = Object.fromEntries(
      Array.from({ length: OPTIONS.folds }, (_, k) => [`promos@1~${k}`, promos] as const),
    );
    return { ...row, own, values: { ...values, ...folds } };
  });
  expect(leaveSignalsOut(blind, OPTIONS).auc).toBeCloseTo(left.auc, 12);
});

test('free weights keep no sign', () => {
  const columns = OPTIONS.columns.map(column => ({ ...column, sign: 1 as const }));
  const weights = freeWeights(ROWS, { ...OPTIONS, columns });
  expect(weights.get('quotes@1')).toBeLessThan(-0.5);
  expect(weights.get('promos@1')).toBeGreaterThan(0.5);
});
