import { describe, expect, test } from 'vitest';
import type { SignalMeta } from '../../src/signals/signal.ts';
import type { DatasetRow } from '../../src/training/dataset.ts';
import {
  areaWithinSources,
  directed,
  type SignalWorth,
  signalWorths,
  verdictOf,
} from '../../src/training/signal-worth.ts';
import { meta, row } from './made-up-rows.ts';

const page = (farm: boolean, source: string, value: number) => ({ farm, source, value });

test('an area within sources counts pairs of the same source only, each pair once', () => {
  const rows = [
    page(true, 'a', 3),
    page(false, 'a', 1),
    page(false, 'a', 2),
    // Every page of this source is above all of the other: between sources that would count.
    page(true, 'b', 11),
    page(false, 'b', 12),
    page(true, 'farms', 0),
  ];
  expect(areaWithinSources(rows)).toBeCloseTo(2 / 3, 12);
  expect(areaWithinSources([page(true, 'a', 1), page(false, 'b', 0)])).toBeNaN();
});

describe('what a signal is worth', () => {
  /** Twelve pages of each class in two sources; the second source has higher values altogether. */
  const rows = ['low', 'high'].flatMap((source, s) =>
    Array.from({ length: 24 }, (_, i): DatasetRow => {
      const isFarm = i % 2 === 0;
      return row({
        id: `${source}-${i}`,
        source,
        label: isFarm ? 'farm' : 'legit',
        values: { 'promos@1': 100 * s + i + (isFarm ? 50 : 0), 'rare@1': i < 4 ? i : null },
      });
    }),
  );
  const ignored = [
    row({ ...rows[0], template: 'gazette', values: { 'promos@1': -1 } }),
    row({ ...rows[0], split: 'holdout', values: { 'promos@1': -1 } }),
    row({ ...rows[0], input: 'text', values: { 'promos@1': -1 } }),
  ];
  const [promos, rare] = signalWorths(
    [...rows, ...ignored],
    [meta('promos', 'farm'), meta('rare', 'farm')],
    'html',
  ) as [SignalWorth, SignalWorth];

  test('is told over all pages, within sources, and by source', () => {
    expect(promos.aucWithin).toBe(1);
    expect(promos.auc).toBeCloseTo(0.75, 12);
    expect([...promos.bySource]).toEqual([
      ['low', 1],
      ['high', 1],
    ]);
    expect([promos.measured, promos.rows, promos.farm, promos.clean]).toEqual([48, 48, 24, 24]);
  });
  test('holds the source that its value tells best', () => {
    expect(promos.telling).toEqual({ source: 'high', auc: 1 });
  });
  test('is of pages that have a value, and says how many', () => {
    expect([rare.measured, rare.rows, rare.farm, rare.clean]).toEqual([8, 48, 4, 4]);
    expect(rare.bySource.size).toBe(0);
    expect(rare.telling).toBeNull();
  });
});

describe('a verdict', () => {
  const worth = (suggests: SignalMeta['suggests'], parts: Partial<SignalWorth>): SignalWorth => ({
    meta: meta('a', suggests),
    measured: 40,
    rows: 40,
    farm: 20,
    clean: 20,
    auc: 0.5,
    aucWithin: 0.7,
    bySource: new Map(),
    telling: { source: 'crawl', auc: 0.6 },
    ...parts,
  });
  test.each([
    ['farm', {}, 'keep'],
    ['farm', { aucWithin: 0.58 }, 'suspicious'],
    ['clean', {}, 'suspicious'],
    ['clean', { aucWithin: 0.3 }, 'keep'],
    ['either', { aucWithin: 0.3 }, 'keep'],
    ['farm', { aucWithin: 0.51, telling: { source: 'crawl', auc: 0.54 } }, 'weak'],
    ['farm', { telling: null }, 'keep'],
    ['farm', { farm: 9 }, 'too few pages'],
    ['farm', { aucWithin: Number.NaN }, 'too few pages'],
  ] as const)('of a signal that suggests %s, with %j, is %s', (suggests, parts, verdict) => {
    expect(verdictOf(worth(suggests, parts))).toBe(verdict);
  });
  test('takes an area in the direction of the meta', () => {
    expect(directed(0.3, 'farm')).toBe(0.3);
    expect(directed(0.3, 'clean')).toBe(0.7);
    expect(directed(0.3, 'either')).toBe(0.7);
  });
});
