import { describe, expect, test } from 'vitest';
import { leaveSourcesOut, type SourceLeftOut, worstSources } from '../../src/training/sources-left-out.ts';
import { madeUpRows, OPTIONS } from './made-up-rows.ts';

/** Made-up rows, the source by owner: every fourth owner is of the third one. */
const ROWS = madeUpRows(60, 2).map((row, i) => ({
  ...row,
  source: ['crawl', 'list', 'hand', 'crawl'][Math.floor(i / 6) % 4] ?? '',
}));

describe('a source left out', () => {
  const results = leaveSourcesOut(ROWS, OPTIONS);

  test('is each one in turn, with its pages', () => {
    expect(results.map(({ source, farmPages, cleanPages }) => [source, farmPages, cleanPages])).toEqual([
      ['crawl', 60, 120],
      ['hand', 30, 60],
      ['list', 30, 60],
    ]);
    for (const { recall, falsePositiveRate } of results) {
      expect(recall?.suspect.value).toBeGreaterThan(0.1);
      expect(recall?.suspect.value).toBeGreaterThanOrEqual(recall?.farm.value ?? 2);
      expect(falsePositiveRate?.suspect.value).toBeLessThan(recall?.suspect.value ?? 0);
    }
  });
  test('has no say in weights and thresholds: other values of it change its own line only', () => {
    const moved = ROWS.map(row =>
      row.source === 'hand' ? { ...row, values: { ...row.values, 'promos@1': -50 } } : row,
    );
    const [, hand] = leaveSourcesOut(moved, OPTIONS);
    expect(hand?.recall?.suspect.value).toBe(0);
    expect(hand?.falsePositiveRate?.suspect.value).toBe(0);
  });
  test('takes the made pages of its owners along', () => {
    const made = ROWS.filter(row => row.source === 'hand').map(row => ({
      ...row,
      id: `${row.id}~farm`,
      source: 'republisher',
      template: 'gazette',
      label: 'farm' as const,
      values: { 'promos@1': -3, 'quotes@1': 3, 'noise@1': 0 },
    }));
    const withMade = leaveSourcesOut([...ROWS, ...made], OPTIONS);
    expect(withMade[1]).toEqual(results[1]);
    expect(withMade[0]).not.toEqual(results[0]);
  });
  test('without which nothing can be trained has no figures', () => {
    const one = ROWS.map(row => ({ ...row, source: row.label === 'farm' ? 'farms' : 'others' }));
    for (const { recall, falsePositiveRate } of leaveSourcesOut(one, OPTIONS)) {
      expect(recall).toBeNull();
      expect(falsePositiveRate).toBeNull();
    }
  });
});

describe('the worst source', () => {
  const shares = (value: number): SourceLeftOut['recall'] => {
    const interval = { value, low: 0, high: 1 };
    return { farm: interval, suspect: interval };
  };
  const one = (source: string, recall: number, rate: number, pages = 20): SourceLeftOut => ({
    source,
    farmPages: pages,
    cleanPages: pages,
    recall: shares(recall),
    falsePositiveRate: shares(rate),
  });

  test('has the lowest recall, or the highest false-positive rate', () => {
    const worst = worstSources([one('a', 0.5, 0.01), one('b', 0.2, 0.02), one('c', 0.3, 0.09)]);
    expect(worst.recall?.source).toBe('b');
    expect(worst.falsePositiveRate?.source).toBe('c');
  });
  test('is none of few pages, nor one without figures', () => {
    const worst = worstSources([
      one('few', 0, 1, 9),
      { ...one('none', 0, 1), recall: null, falsePositiveRate: null },
    ]);
    expect(worst).toEqual({ recall: null, falsePositiveRate: null });
  });
});
