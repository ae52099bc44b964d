import { expect, test } from 'vitest';
import { NameTable } from '../../src/document/name-table.ts';

const table = new NameTable<number>([
  ['div', 1],
  // The same first and last letter and the same length.
  ['dov', 2],
  ['h1', 3],
  ['data-src', 4],
]);

test.each([
  ['div', 1],
  ['dov', 2],
  ['DIV', 1],
  ['Data-Src', 4],
  ['h1', 3],
  ['h\u0011', undefined],
  ['dav', undefined],
  ['divs', undefined],
  ['', undefined],
  ['data-src-set-of-an-image', undefined],
])('"%s" has the value %s', (name, value) => {
  expect(table.find(`<${name}>`, 1, 1 + name.length)).toBe(value);
});
