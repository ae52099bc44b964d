/** The part of ml-logistic-regression 2 that is used; the package ships no types. */
declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';

  /** One-versus-all logistic regression by plain gradient ascent on the summed log-likelihood, from zero weights. */
  export default class LogisticRegression {
    constructor(options?: { numSteps?: number; learningRate?: number });
    /** One classifier a class; classifier 0 separates class 0 from the rest, its target being "not class 0". */
    readonly classifiers: readonly { readonly weights: Matrix }[];
    /** `target` is a column of whole class numbers from 0. */
    train(features: Matrix, target: Matrix): void;
  }
}
