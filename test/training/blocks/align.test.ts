import { expect, test } from 'vitest';
import { alignBlocks } from '../../../src/training/blocks/align.ts';

const words = (text: string): string[] => text.split(' ');

test('blocks of the truth are found, others are not', () => {
  const truth = words('the ferry leaves at noon from the old pier and returns at six in the evening');
  const blocks = [
    'home news boats',
    'the ferry leaves at noon from the old pier',
    'and returns at six in the evening',
    'ten cheap recipes for vegan pancakes',
  ];
  expect([...alignBlocks(blocks.map(words), truth)]).toEqual([0, 1, 1, 0]);
});

test('a block that is half in the truth counts half', () => {
  const truth = words('one two three four five six');
  expect(alignBlocks([words('one two three four five x y z v w')], truth)[0]).toBeCloseTo(0.5);
});

test('a short line counts where the truth has it, not where a menu repeats it', () => {
  const truth = words(
    'prices the ferry leaves at noon from the pier timetable it returns at six in the evening',
  );
  const blocks = [
    'timetable',
    'the ferry leaves at noon from the pier',
    'timetable',
    'it returns at six in the evening',
    'prices',
  ];
  expect([...alignBlocks(blocks.map(words), truth)]).toEqual([0, 1, 1, 1, 0]);
});

test('without a truth nothing is in it', () => {
  expect([...alignBlocks([words('a b c d e f'), []], [])]).toEqual([0, 0]);
});
