import { describe, expect, test } from 'vitest';
import { createJsonReport } from '../../src/report/json.ts';
import { createJsonlReport } from '../../src/report/jsonl.ts';
import type { PageRecord, Report } from '../../src/report/record.ts';
import { failure, quoting, reason, verdict } from './verdicts.ts';

function print(report: Report, ...records: PageRecord[]): string {
  return report.begin() + records.map(report.page).join('') + report.end();
}

describe('json', () => {
  test('one page is an object, the verdict field by field', () => {
    const printed = print(createJsonReport({ signals: true, list: false }), verdict());
    expect(JSON.parse(printed)).toEqual(verdict());
    expect(printed).toMatch(/^\{\n {2}"schema": 1,(?:.|\n)*\n\}\n$/);
  });

  test('the values of signals are left out unless asked for', () => {
    const { signals: _, ...rest } = verdict();
    expect(JSON.parse(print(createJsonReport({ signals: false, list: false }), verdict()))).toEqual(rest);
  });

  test('an error record keeps its shape', () => {
    expect(JSON.parse(print(createJsonReport({ signals: false, list: false }), failure()))).toEqual(
      failure(),
    );
  });

  test.each([0, 1, 3])('a list of %d is an array', count => {
    const records = [verdict({ id: '1' }), failure({ id: '2' }), verdict({ id: '3' })].slice(0, count);
    const printed = print(createJsonReport({ signals: true, list: true }), ...records);
    expect(JSON.parse(printed)).toEqual(records);
    expect(printed.endsWith(']\n')).toBe(true);
  });
});

test('jsonl is a line for each page', () => {
  const text = 'a "quoted"\nline\u2028and\u001b another';
  const records = [verdict({ id: text }), failure()];
  const lines = print(createJsonlReport({ signals: true }), ...records).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.slice(0, 2).map(line => JSON.parse(line))).toEqual(records);
  expect(lines[2]).toBe('');
});

test('nothing that a terminal obeys is printed as it is', () => {
  const text = 'a\u001b[31m\u009b\u202e\u2028\u007f\u{e0041}b';
  const record = verdict({ id: text, reasons: [reason('x', { title: text, evidence: quoting(text) })] });
  for (const report of [
    createJsonReport({ signals: false, list: true }),
    createJsonlReport({ signals: false }),
  ]) {
    const printed = print(report, record);
    expect(printed).not.toMatch(/[\0-\t\v-\u001f\u007f-\u009f\u2028-\u202e]|[\u{e0000}-\u{e007f}]/u);
    expect(printed).toContain('\\u001b[31m');
  }
});
