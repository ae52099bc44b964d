import { describe, expect, it } from 'vitest';
import { foldOf } from '../../src/training/folds.ts';

describe('foldOf', () => {
  const groups = Array.from({ length: 5000 }, (_, i) => `site-${i}.example`);

  it('gives every group a fold within range', () => {
    for (const group of groups) expect([0, 1, 2, 3, 4]).toContain(foldOf(group, 5));
  });

  it('spreads groups evenly', () => {
    const counts = [0, 0, 0, 0, 0];
    for (const group of groups) counts[foldOf(group, 5)] = (counts[foldOf(group, 5)] ?? 0) + 1;
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  it('depends on the name alone', () => {
    expect(foldOf('example.com', 7)).toBe(foldOf('example.com', 7));
    expect(groups.map(group => foldOf(group, 5))).not.toEqual(groups.map(group => foldOf(`${group}x`, 5)));
  });
});
