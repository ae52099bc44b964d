import { describe, expect, test } from 'vitest';
import {
  type ApartPage,
  abstentionReport,
  labelReport,
  quantile,
  quantileReport,
} from '../../scripts/apart.ts';

const abstaining = (id: string, abstained: 'too-short' | 'empty'): ApartPage => ({
  id,
  source: 'crawl',
  subtype: 'login',
  verdict: { label: 'not-evaluated', abstained, score: null, probability: null },
});
const judged = (id: string, label: 'farm' | 'clean', probability: number, source = 'crawl'): ApartPage => ({
  id,
  source,
  subtype: 'popup',
  verdict: { label, abstained: null, score: 10 * probability, probability },
});

describe('abstentions', () => {
  test('are told by reason, and pages that are judged are named', () => {
    const report = abstentionReport([
      abstaining('a', 'empty'),
      abstaining('b', 'too-short'),
      abstaining('c', 'too-short'),
      judged('d', 'farm', 0.9),
    ]);
    expect(report.split('\n')).toEqual([
      '| pages that are no articles | number |',
      '| - | -: |',
      '| all | 4 |',
      '| abstained | 3 (75.0 %) |',
      '| too-short | 2 (50.0 %) |',
      '| empty | 1 (25.0 %) |',
      '',
      'Judged all the same:',
      '',
      '- d (popup): farm 0.900',
    ]);
  });
  test('of all pages, and of none, are told too', () => {
    expect(abstentionReport([abstaining('a', 'empty')])).toContain('None is judged.');
    expect(abstentionReport([])).toContain('| abstained | - |');
  });
});

test('labels are counted by source and altogether', () => {
  const report = labelReport('pages', [
    judged('a', 'farm', 0.9, 'list'),
    judged('b', 'clean', 0.1),
    abstaining('c', 'empty'),
  ]);
  expect(report.split('\n').slice(2)).toEqual([
    '| crawl | 2 | 0 (0.0 %) | 0 (0.0 %) | 1 (50.0 %) | 1 (50.0 %) |',
    '| list | 1 | 1 (100.0 %) | 0 (0.0 %) | 0 (0.0 %) | 0 (0.0 %) |',
    '| all | 3 | 1 (33.3 %) | 0 (0.0 %) | 1 (33.3 %) | 1 (33.3 %) |',
  ]);
});

describe('quantiles', () => {
  test.each([
    [0, 1],
    [0.25, 1],
    [0.26, 2],
    [0.5, 2],
    [1, 4],
  ])('%d of 1 to 4 is %d', (share, value) => {
    expect(quantile([4, 2, 1, 3], share)).toBe(value);
  });
  test('are of the pages that were judged', () => {
    const report = quantileReport('crawl', [judged('a', 'clean', 0.2), abstaining('b', 'empty')]);
    expect(report).toContain('| crawl, 1 judged | 0 % | 1 % |');
    expect(report).toContain('| score | 2.000 | 2.000 |');
    expect(quantileReport('none', [])).toContain('| score | - | - |');
  });
});
