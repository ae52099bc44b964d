import { describe, expect, test } from 'vitest';
import { fitGradient } from '../../src/training/gradient.ts';
import { type Fit, fitNewton } from '../../src/training/newton.ts';
import { seededRandom } from '../../src/training/random.ts';

const random = seededRandom(11);
/** Three columns, of which the third says nothing; a fifth of the rows are positive. */
const X = Array.from({ length: 150 }, () => Array.from({ length: 3 }, () => random.next() * 3 - 1.5));
const Y = X.map(([first = 0, second = 0]) =>
  random.chance(1 / (1 + Math.exp(-1.2 * first + 0.8 * second + 1.6))) ? 1 : 0,
);
const OPTIMUM = fitNewton(X, Y, 0);

const fitted = (steps: number): Fit => fitGradient(X, Y, { steps, rate: 1 });
const parts = ({ weights, intercept }: Fit): number[] => [...weights, intercept];
function distance(a: Fit, b: Fit): number {
  const other = parts(b);
  return Math.hypot(...parts(a).map((part, j) => part - (other[j] ?? Number.NaN)));
}

describe('fitGradient', () => {
  test('comes to the exact optimum, and closer with more steps', () => {
    const distances = [5, 20, 80, 320].map(steps => distance(fitted(steps), OPTIMUM));
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
    expect(distance(fitted(1000), OPTIMUM)).toBeLessThan(1e-4);
  });
  test('holds the weights back where it stops early', () => {
    const norm = (some: Fit): number => Math.hypot(...some.weights);
    expect(norm(fitted(5))).toBeLessThan(norm(fitted(30)));
    expect(norm(fitted(30))).toBeLessThan(norm(OPTIMUM));
  });
  test('gives a weight for each column, positive where the column goes with label 1', () => {
    const { weights } = fitted(200);
    expect(weights).toHaveLength(3);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.3);
  });
  test('takes the labels for what they are, whichever comes first', () => {
    const forward = fitGradient([[1], [1], [-1], [-1], [1]], [1, 1, 0, 0, 0], { steps: 50, rate: 1 });
    const backward = fitGradient([[1], [-1], [-1], [1], [1]], [0, 0, 0, 1, 1], { steps: 50, rate: 1 });
    expect(forward.weights[0]).toBeGreaterThan(0.1);
    expect(backward.weights[0]).toBeCloseTo(forward.weights[0] ?? Number.NaN, 12);
    expect(backward.intercept).toBeCloseTo(forward.intercept, 12);
  });
  test('brings the intercept to the log-odds, though the columns say nothing', () => {
    const y = Array.from({ length: 40 }, (_, i) => (i < 4 ? 1 : 0));
    const { weights, intercept } = fitGradient(
      y.map(() => [0, 0]),
      y,
      { steps: 500, rate: 2 },
    );
    expect(weights).toEqual([0, 0]);
    expect(intercept).toBeCloseTo(Math.log(1 / 9), 6);
  });
  test('does not depend on how often the same rows are there', () => {
    const tripled = fitGradient([...X, ...X, ...X], [...Y, ...Y, ...Y], { steps: 60, rate: 1 });
    expect(distance(tripled, fitted(60))).toBeLessThan(1e-9);
  });
  test('gives the same numbers again, and leaves rows and labels alone', () => {
    const before = JSON.stringify([X, Y]);
    expect(fitted(40)).toEqual(fitted(40));
    expect(JSON.stringify([X, Y])).toBe(before);
  });
});
