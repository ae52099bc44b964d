import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { tableRows } from '../../src/lexicon/table-rows.ts';

test.each([
  ['a,b\n1,2\n\n3,\n'],
  ['a,b\r\n1,2\r\n'],
  ['a,b\n"1,2",3\n'],
  ['a\n'],
  ['a,b\n"1\n2",3\n'],
  ['a,"b,c"\n1,"2"""\n'],
])('%j is read as a parser reads it', csv => {
  expect(tableRows(csv)).toEqual(parse(csv, { columns: true, skip_empty_lines: true }));
});

test('rows of another length are refused', () => {
  expect(() => tableRows('a,b\n1,2,3\n')).toThrow();
});

const FOLDER = join('datasets', 'lexicon');
test.each(readdirSync(FOLDER).filter(file => file.endsWith('.csv')))('%s is the same', file => {
  const csv = readFileSync(join(FOLDER, file), 'utf8');
  expect(tableRows(csv)).toEqual(parse(csv, { columns: true, skip_empty_lines: true }));
});
