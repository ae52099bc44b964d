import { contributionOf, type Model, probabilityOf, scoreOf, signalId, usualValue } from './model.ts';

/** Values of signals by id, as a vector holds them. */
type Values = Readonly<Record<string, number | null>>;

/** What a model makes of a page's values. */
export interface Explanation {
  /** Logits by signal id; every signal of the model is there. */
  readonly contributions: Readonly<Record<string, number>>;
  /** The values that add nothing: the means of the training rows, by signal id. */
  readonly usual: Readonly<Record<string, number>>;
  readonly score: number;
  readonly probability: number;
}

/** Scores values with a model and splits the score into what each signal adds. Signals the model does not know add nothing. */
export function explain(model: Model, values: Values): Explanation {
  const contributions: Record<string, number> = {};
  const usual: Record<string, number> = {};
  for (const [key, weighing] of Object.entries(model.signals)) {
    const id = signalId(key);
    contributions[id] = contributionOf(weighing, values[id] ?? null);
    usual[id] = usualValue(weighing);
  }
  const score = scoreOf(model, contributions);
  return { contributions, usual, score, probability: probabilityOf(model, score) };
}
