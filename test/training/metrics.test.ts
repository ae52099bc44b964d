import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from '../../src/training/metrics.ts';
import { seededRandom } from '../../src/training/random.ts';

/** What the definition says, pair by pair. */
function byPairs(positives: readonly number[], negatives: readonly number[]): number {
  const wins = positives.flatMap(p => negatives.map(n => (p > n ? 1 : p === n ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

describe('areaUnderCurve', () => {
  test.each([
    { positives: [3, 4], negatives: [1, 2], area: 1, why: 'all pairs are in order' },
    { positives: [1, 2], negatives: [3, 4], area: 0, why: 'no pair is in order' },
    { positives: [1, 3], negatives: [0, 2], area: 3 / 4, why: '1 and 2 are not' },
    { positives: [1, 2], negatives: [0, 2], area: 2.5 / 4, why: '2 and 2 count half, 1 and 2 nothing' },
    { positives: [7, 7, 7], negatives: [7, 7], area: 1 / 2, why: 'all are tied' },
    { positives: [5], negatives: [1, 5, 5, 9], area: 2 / 4, why: 'one won, two halves, one lost' },
    { positives: [-0], negatives: [0], area: 1 / 2, why: 'zero is zero' },
    {
      positives: [Number.POSITIVE_INFINITY],
      negatives: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      area: 3 / 4,
      why: 'infinities are tied too',
    },
  ])('of $positives above $negatives is $area: $why', ({ positives, negatives, area }) => {
    expect(areaUnderCurve(positives, negatives)).toBe(area);
  });
  test('is the share of pairs in order, on many lists with many ties', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 200; round++) {
      const list = (): number[] => Array.from({ length: random.between(1, 12) }, () => random.between(0, 5));
      const [positives, negatives] = [list(), list()];
      expect(areaUnderCurve(positives, negatives)).toBeCloseTo(byPairs(positives, negatives), 12);
    }
  });
  test('does not depend on the order of the lists, and leaves them alone', () => {
    const [positives, negatives] = [
      [4, 1, 3],
      [2, 3, 0],
    ];
    expect(areaUnderCurve(positives, negatives)).toBe(areaUnderCurve([1, 3, 4], [0, 2, 3]));
    expect([positives, negatives]).toEqual([
      [4, 1, 3],
      [2, 3, 0],
    ]);
  });
  test.each([
    { positives: [], negatives: [1] },
    { positives: [1], negatives: [] },
    { positives: [], negatives: [] },
    { positives: [1, Number.NaN], negatives: [0] },
    { positives: [1], negatives: [Number.NaN, Number.NaN] },
  ])('is not a number for $positives above $negatives', ({ positives, negatives }) => {
    expect(areaUnderCurve(positives, negatives)).toBeNaN();
  });
});
