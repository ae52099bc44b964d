import { describe, expect, test } from 'vitest';
import { hasForeignDomain, pageTypesOf, ratesByType } from '../../src/training/page-types.ts';
import type { ScoredRow } from '../../src/training/scores.ts';
import { labelRow } from './made-up-rows.ts';

test.each([
  ['a.de', true],
  ['a.co.jp', true],
  ['a.co.uk', false],
  ['a.com', false],
  ['a.io', false],
  ['a.in', false],
  ['fs-0012', false],
])('%s has the domain of a country without English: %s', (site, foreign) => {
  expect(hasForeignDomain(site)).toBe(foreign);
});

test.each([
  [{ page_type: 'recipe article' }, ['article', 'recipe']],
  [{ page_type: '', site: 'a.fr' }, ['non-native-english']],
  [{ page_type: 'article', site: 'a.fr', language: 'fr' }, ['article', 'other-language']],
  [{ page_type: 'unheard-of', language: '' }, []],
])('the types of %j', (parts, types) => {
  expect(pageTypesOf(labelRow(parts))).toEqual(types);
});

describe('rates by type', () => {
  const page = (id: string, probability: number, owner = 'a'): ScoredRow => ({
    id,
    owner,
    source: 'crawl',
    farm: false,
    score: 0,
    probability,
  });
  const rates = ratesByType(
    [page('a', 0.9), page('b', 0.6, 'b'), page('c', 0.1), page('unknown', 1)],
    [
      labelRow({ id: 'a', page_type: 'recipe blog' }),
      labelRow({ id: 'b', page_type: 'blog' }),
      labelRow({ id: 'c', page_type: 'blog' }),
      labelRow({ id: 'absent', page_type: 'forum' }),
    ],
    { farm: 0.9, suspect: 0.5 },
  );

  test('count a page under each of its types, in their order, and leave types without pages out', () => {
    expect(rates.map(({ type, pages, owners }) => [type, pages, owners])).toEqual([
      ['blog', 3, 2],
      ['recipe', 1, 1],
    ]);
  });
  test('are the shares that reach the thresholds', () => {
    expect(rates[0]?.farm.value).toBeCloseTo(1 / 3, 12);
    expect(rates[0]?.suspect.value).toBeCloseTo(2 / 3, 12);
    expect(rates[0]?.suspect.high).toBeLessThan(1);
  });
});
