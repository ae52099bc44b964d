import type { Model } from './model.ts';

/** What of a model can be set without training it again. */
export interface Adjustments {
  /** Share of farm pages, above 0 and below 1, that probabilities are meant for. */
  readonly baseRate?: number | undefined;
  /** Share of clean pages, above 0 and below 1, that may be labelled farm. */
  readonly maxFalsePositiveRate?: number | undefined;
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function checkShare(name: string, share: number): void {
  if (!(share > 0 && share < 1)) throw new Error(`${name} is a number above 0 and below 1, not ${share}`);
}

/** Adds to the log-odds of a probability; 0 and 1 stay what they are. */
function shifted(probability: number, logits: number): number {
  return 1 / (1 + Math.exp(-(logit(probability) + logits)));
}

/**
 * The model for a crawl with another share of farm pages: by Bayes' rule the log-odds of every page move by the same
 * amount (Elkan, "The Foundations of Cost-Sensitive Learning", IJCAI 2001). Thresholds move along, so that labels stay.
 */
function withBaseRate(model: Model, baseRate: number): Model {
  checkShare('a base rate', baseRate);
  checkShare(`the base rate of the model ${model.name}`, model.baseRate);
  const logits = logit(baseRate) - logit(model.baseRate);
  const { calibration, thresholds, operatingPoints } = model;
  return {
    ...model,
    baseRate,
    calibration: { ...calibration, intercept: calibration.intercept + logits },
    thresholds: { farm: shifted(thresholds.farm, logits), suspect: shifted(thresholds.suspect, logits) },
    ...(operatingPoints === undefined
      ? {}
      : { operatingPoints: operatingPoints.map(([rate, least]) => [rate, shifted(least, logits)] as const) }),
  };
}

/** Rates come as decimal fractions: 0.01 and the sum of ten thousandths are the same. */
const NEARLY = 1e-9;

/**
 * The probability from which at most a share of clean pages is labelled farm: that of the next stricter rate that the
 * model knows. Throws with advice where it knows none.
 */
function farmThresholdAt({ name, operatingPoints = [] }: Model, rate: number): number {
  checkShare('a false-positive rate', rate);
  const [lowest] = operatingPoints;
  if (lowest === undefined)
    throw new Error(
      `the model ${name} does not say which probability stands for which false-positive rate: train it again with this version, or set a threshold by probability`,
    );
  const known = operatingPoints.findLast(([at]) => at <= rate + NEARLY);
  if (known === undefined)
    throw new Error(
      `the model ${name} was tested on too few clean pages to know a threshold for a false-positive rate of ${rate}: the lowest it knows is ${lowest[0]}`,
    );
  return known[1];
}

/** A model with another base rate or threshold for farm; the model itself where nothing is set. Throws with what cannot be set. */
export function adjustModel(model: Model, { baseRate, maxFalsePositiveRate }: Adjustments): Model {
  const moved = baseRate === undefined ? model : withBaseRate(model, baseRate);
  if (maxFalsePositiveRate === undefined) return moved;
  const farm = farmThresholdAt(moved, maxFalsePositiveRate);
  return { ...moved, thresholds: { farm, suspect: Math.min(farm, moved.thresholds.suspect) } };
}
