import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import type { Fit } from './newton.ts';

/**
 * Fits with the package `ml-logistic-regression`. It has no intercept, so a constant column is added; it sums the
 * gradient over the rows, so the rate is divided by their number; it has no penalty, so the number of steps is what
 * holds the weights back: started from zero and stopped early, gradient ascent stays near the ridge solution (Ali,
 * Kolter and Tibshirani, "A Continuous-Time View of Early Stopping for Least Squares", AISTATS 2019).
 */
export function fitGradient(
  x: readonly (readonly number[])[],
  y: readonly number[],
  options: { readonly steps: number; readonly rate: number },
): Fit {
  const features = new Matrix(x.map(row => [...row, 1]));
  const target = Matrix.columnVector(y.slice());
  const regression = new LogisticRegression({
    numSteps: options.steps,
    learningRate: options.rate / x.length,
  });
  regression.train(features, target);
  const weights = regression.classifiers[0]?.weights.to1DArray() ?? [];
  return { weights: weights.slice(0, -1), intercept: weights.at(-1) ?? 0 };
}
