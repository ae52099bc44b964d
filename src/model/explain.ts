import { contributionOf, type Model, probabilityOf, scoreOf, signalId } from './model.ts';

/** Values of signals by id, as a vector holds them. */
type Values = Readonly<Record<string, number | null>>;

/** What a model makes of a page's values. */
export interface Explanation {
  /** Logits by signal id; every signal of the model is there. */
  readonly contributions: Readonly<Record<string, number>>;
  readonly score: number;
  readonly probability: number;
}

/** Scores values with a model and splits the score into what each signal adds. Signals the model does not know add nothing. */
export function explain(model: Model, values: Values): Explanation {
  const contributions: Record<string, number> = {};
  for (const [key, weighing] of Object.entries(model.signals)) {
    const id = signalId(key);
    contributions[id] = contributionOf(weighing, values[id] ?? null);
  }
  const score = scoreOf(model, contributions);
  return { contributions, score, probability: probabilityOf(model, score) };
}
