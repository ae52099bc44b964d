import { describe, expect, test } from 'vitest';
import { duration, progressLine } from '../../src/cli/scan-progress.ts';
import { summaryLines } from '../../src/cli/scan-summary.ts';
import { NO_TALLY } from '../../src/scan/tally.ts';

const TALLY = {
  ...NO_TALLY,
  pages: 2000,
  found: 100,
  labels: { farm: 100, clean: 1900 },
  errors: { 'page-timeout': 2 },
  sites: { 'a.example': 60, 'evil\u001b[31m.example': 40 },
};

describe('the line of progress', () => {
  test('has speed, time left, errors and shares', () => {
    expect(progressLine(TALLY, { bytes: 4e6, all: 12e6, seconds: 4 })).toBe(
      '2,000 pages, 500/s, 1.0 MB/s, 8 s left, 2 errors, farm 5.0 %, clean 95.0 %',
    );
  });
  test('has no time left where it cannot be known', () => {
    expect(progressLine(NO_TALLY, { bytes: 0, all: 100, seconds: 0 })).toBe(
      '0 pages, 0/s, 0.0 MB/s, 0 errors',
    );
    expect(progressLine(TALLY, { bytes: 4e6, all: null, seconds: 4 })).not.toContain('left');
  });
  test.each([
    [59.4, '59 s'],
    [600, '10 min'],
    [5400, '1 h 30 min'],
    [400_000, '4 days 15 h'],
  ])('tells %d seconds as %s', (seconds, told) => {
    expect(duration(seconds)).toBe(told);
  });
});

test('the summary shows what others wrote as escapes', () => {
  const lines = summaryLines(TALLY, 'farm', 4, 2000).join('\n');
  expect(lines).toContain('2,000 pages, 100 reach farm; 2,000 in this run, 4.0 s, 500.0 a second');
  expect(lines).toContain('  60  a.example\n  40  evil\\u001b[31m.example');
});
