import { expect, test } from 'vitest';
import { withoutDuplicates } from '../../../src/training/labels/duplicates.ts';

const row = (number: number, key: string | null, label: 'farm' | 'legit' = 'farm') => ({
  row: number,
  key,
  label,
});
const keyOf = ({ key }: { key: string | null }): string | null => key;

test('the first of each key is kept, and all without one', () => {
  const rows = [row(2, 'a'), row(3, null), row(4, 'a'), row(5, null), row(6, 'b')];
  const { kept, dropped } = withoutDuplicates(rows, keyOf, 'address');
  expect(kept.map(one => one.row)).toEqual([2, 3, 5, 6]);
  expect(dropped).toEqual([{ row: 4, like: 2 }]);
});

test('two labels of one key are an error that names the rows', () => {
  const rows = [row(2, 'a'), row(3, 'a', 'legit'), row(9, 'b', 'legit'), row(11, 'b')];
  expect(() => withoutDuplicates(rows, keyOf, 'main text')).toThrow(
    'the same main text has two labels: row 2 farm, row 3 clean; row 9 clean, row 11 farm; decide for one',
  );
  const many = Array.from({ length: 8 }, (_, i) => [
    row(i * 2, `${i}`),
    row(i * 2 + 1, `${i}`, 'legit'),
  ]).flat();
  expect(() => withoutDuplicates(many, keyOf, 'address')).toThrow('; and 3 more; decide');
});
