import { expect, test } from 'vitest';
import { figure, insertBetween, median, table } from '../../scripts/extraction/tables.ts';

test('a table, its figures and the middle of some numbers', () => {
  expect(
    table(
      ['a', 'b'],
      [
        ['x', figure(0.5)],
        ['y', figure(null)],
      ],
    ),
  ).toBe('| a | b |\n| - | -: |\n| x | 0.500 |\n| y | - |');
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
});

test('text goes between the markers, and nowhere without them', () => {
  expect(insertBetween('a\n<s>\nold $&\n<e>\nz', '$& new', '<s>', '<e>')).toBe('a\n<s>\n$& new\n<e>\nz');
  expect(() => insertBetween('a <e> <s>', 'x', '<s>', '<e>')).toThrow('no block <s>');
});
