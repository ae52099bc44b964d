import { describe, expect, test } from 'vitest';
import { fitSparse, type SparseExample, type SparseOptions } from '../../src/training/sparse-logistic.ts';

const OPTIONS: SparseOptions = { minCount: 1, penalty: 0, penaltyFor: 'present', passes: 20 };
const example = (positive: boolean, ...features: string[]): SparseExample => ({
  features,
  positive,
  weight: 1,
});
const times = (count: number, one: SparseExample): SparseExample[] =>
  Array.from({ length: count }, () => one);

/** Three in four with the feature are positive, one in four without. */
const TABLE = [
  ...times(30, example(true, 'x')),
  ...times(10, example(false, 'x')),
  ...times(10, example(true)),
  ...times(30, example(false)),
];

describe('fitSparse', () => {
  test('comes near the log-odds of a two by two table', () => {
    const { bias, weights } = fitSparse(TABLE, { ...OPTIONS, passes: 200 });
    expect(Math.abs(bias + Math.log(3))).toBeLessThan(0.1);
    expect(Math.abs((weights.get('x') ?? 0) - 2 * Math.log(3))).toBeLessThan(0.15);
  });
  test('gives a feature the sign of the examples it is in', () => {
    const { weights } = fitSparse(
      [
        example(true, 'ten', 'ways'),
        example(true, 'ways'),
        example(false, 'council', 'vote'),
        example(false, 'vote'),
      ],
      OPTIONS,
    );
    expect(weights.get('ways')).toBeGreaterThan(0);
    expect(weights.get('ten')).toBeGreaterThan(0);
    expect(weights.get('vote')).toBeLessThan(0);
    expect(weights.get('council')).toBeLessThan(0);
    expect(weights.size).toBe(4);
  });
  test('leaves out features of too few examples', () => {
    const examples = [example(true, 'twice', 'once'), example(false, 'twice'), example(false, 'thrice')];
    const more = [...examples, ...times(2, example(true, 'thrice'))];
    expect([...fitSparse(more, { ...OPTIONS, minCount: 2 }).weights.keys()]).toEqual(['twice', 'thrice']);
    expect([...fitSparse(more, { ...OPTIONS, minCount: 3 }).weights.keys()]).toEqual(['thrice']);
    expect(fitSparse(more, { ...OPTIONS, minCount: 4 }).weights.size).toBe(0);
  });
  test('holds the weights back by the penalty, not the bias', () => {
    const sizes = [0, 0.1, 1, 10].map(
      penalty => fitSparse(TABLE, { ...OPTIONS, penalty }).weights.get('x') ?? 0,
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[3]).toBeLessThan(0.1 * (sizes[0] ?? 0));
    const rare = [...times(90, example(false)), ...times(10, example(true))];
    expect(fitSparse(rare, { ...OPTIONS, penalty: 1000 }).bias).toBe(fitSparse(rare, OPTIONS).bias);
  });
  test('lets an example count as much as its weight says', () => {
    const weighing = (weight: number): number =>
      fitSparse([...times(20, { ...example(true, 'x'), weight }), ...times(20, example(false, 'x'))], {
        ...OPTIONS,
        passes: 100,
      }).weights.get('x') ?? 0;
    expect(weighing(5)).toBeGreaterThan(weighing(1) + 0.3);
    expect(weighing(0.2)).toBeLessThan(weighing(1) - 0.3);
  });
  // 7919 is the step of the first pass: it would visit one example only, were it to run around.
  test.each([1, 2, 3, 100, 7919, 2 * 7919])('visits all of %d examples in one pass', size => {
    const examples = Array.from({ length: size }, (_, i) => example(i % 2 === 0, `feature-${i}`));
    const { weights } = fitSparse(examples, { ...OPTIONS, passes: 1 });
    const wrong = [...weights.values()].filter((weight, i) => (i % 2 === 0 ? weight <= 0 : weight >= 0));
    expect(weights.size).toBe(size);
    expect(wrong).toEqual([]);
  });
  test('gives the same model again', () => {
    const [first, second] = [fitSparse(TABLE, OPTIONS), fitSparse(TABLE, OPTIONS)];
    expect(second.bias).toBe(first.bias);
    expect([...second.weights]).toEqual([...first.weights]);
  });
  test('knows nothing from no examples', () => {
    expect(fitSparse([], OPTIONS)).toEqual({ bias: 0, weights: new Map() });
  });
});
