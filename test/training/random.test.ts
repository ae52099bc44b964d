import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/training/random.ts';

const SEED = 5;
const draw = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('seededRandom', () => {
  test('is Mulberry32: the first numbers of seed 1, as published implementations give them', () => {
    expect(draw(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });
  test('gives the same stream for the same seed, another for another', () => {
    expect(draw(SEED, 50)).toEqual(draw(SEED, 50));
    expect(draw(SEED, 50)).not.toEqual(draw(SEED + 1, 50));
  });
  test('takes negative and large seeds', () => {
    for (const seed of [-1, 2 ** 32 + 7, 2 ** 31]) {
      for (const number of draw(seed, 100)) expect(number >= 0 && number < 1).toBe(true);
    }
    expect(draw(2 ** 32 + 7, 5)).toEqual(draw(7, 5));
  });
  test('spreads numbers evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of draw(SEED, 10_000)) {
      const tenth = Math.floor(number * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // Four standard deviations of a count of 1,000 are 120.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
  test('gives whole numbers with both ends', () => {
    const random = seededRandom(SEED);
    const numbers = Array.from({ length: 500 }, () => random.between(-1, 2));
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    expect(random.between(4, 4)).toBe(4);
  });
  test('lets happen what has a chance, as often as it has', () => {
    const random = seededRandom(SEED);
    const share = (probability: number): number =>
      Array.from({ length: 5000 }, () => random.chance(probability)).filter(Boolean).length / 5000;
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
    // Four standard deviations are 0.025.
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(0.026);
  });
  test('picks every item at some time, and nothing from nothing', () => {
    const random = seededRandom(SEED);
    const picked = Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c']));
    expect([...new Set(picked)].sort()).toEqual(['a', 'b', 'c']);
    expect(() => random.pick([])).toThrow('nothing to pick from');
  });
});

describe('a sample', () => {
  const ITEMS = ['a', 'b', 'c', 'd'];

  test('holds different items, and leaves the list alone', () => {
    const random = seededRandom(SEED);
    for (let i = 0; i < 100; i++) {
      const sample = random.sample(ITEMS, 3);
      expect(new Set(sample).size).toBe(3);
      for (const item of sample) expect(ITEMS).toContain(item);
    }
    expect(ITEMS).toEqual(['a', 'b', 'c', 'd']);
  });
  test('holds all items in any order where more are asked for', () => {
    const random = seededRandom(SEED);
    const orders = new Set<string>();
    for (let i = 0; i < 1000; i++) {
      const sample = random.sample(ITEMS, 9);
      expect(sample.toSorted()).toEqual(ITEMS);
      orders.add(sample.join(''));
    }
    expect(orders.size).toBe(24);
  });
  test('of nothing, or of no items, is empty', () => {
    const random = seededRandom(SEED);
    expect(random.sample([], 3)).toEqual([]);
    expect(random.sample(ITEMS, 0)).toEqual([]);
  });
});
