import { expect, test } from 'vitest';
import { belowFloors, type Floors, floorFigures, floorsOf } from '../../src/training/floors.ts';
import { train } from '../../src/training/train.ts';
import { madeUpRows, OPTIONS } from './made-up-rows.ts';

const DATA = 'f00d';
const training = train(madeUpRows(15, 3), OPTIONS);
const floors = floorsOf(DATA, [training]);
const { name } = training.model;

/** The floors with one figure moved. */
function moved(figure: 'auc' | 'recallAt1' | 'calibrationError', by: number): Floors {
  const floor = floors.models[name] as Floors['models'][string];
  return { ...floors, models: { [name]: { ...floor, [figure]: floor[figure] + by } } };
}

test('figures hold the floors that are set just below them', () => {
  expect(belowFloors(floors, DATA, [training])).toEqual([]);
  const { auc } = floorFigures(training);
  expect(floors.models[name]?.auc).toBeLessThan(auc);
  expect(floors.models[name]?.auc).toBeGreaterThan(auc - 0.01);
});

test.each([
  ['auc', 0.01, `AUC of ${name}`],
  ['recallAt1', 0.01, `recall of ${name}`],
  ['calibrationError', -0.01, `calibration error of ${name}`],
] as const)('a figure worse than its floor is named: %s', (figure, by, words) => {
  const found = belowFloors(moved(figure, by), DATA, [training]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});

test('floors of another data set, and a model without one, are named', () => {
  expect(belowFloors(floors, 'beef', [training])).toEqual(['the floors are of another data set']);
  expect(belowFloors({ ...floors, models: {} }, DATA, [training])).toEqual([`${name} has no floor`]);
});
