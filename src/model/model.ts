/** How values that reach far are brought together. */
export const SCALES = ['linear', 'log', 'signed-log'] as const;
/** One of them: values as they are, ln(1 + value), or the same of the size of a value with its sign. */
export type Scale = (typeof SCALES)[number];

/** How the value of one signal enters the score. */
export interface Weighing {
  /** What is taken of a value first: rates and counts have long tails. */
  readonly scale: Scale;
  /** Scaled values are cut to this range: the 0.5 and 99.5 percentiles of the training rows, at most 4 deviations out. */
  readonly low: number;
  readonly high: number;
  /** Mean and standard deviation of the cut values in the training rows that have one. */
  readonly mean: number;
  readonly deviation: number;
  /** Logits per standard deviation. */
  readonly weight: number;
}

/** A logistic-regression model over signals: the content of a file in `models/`. */
export interface Model {
  readonly schema: 1;
  readonly name: string;
  readonly input: 'html' | 'text';
  /** Logits of a page on which every signal is null or average. */
  readonly bias: number;
  /** By `id@version`, in the order in which contributions are summed. */
  readonly signals: Readonly<Record<string, Weighing>>;
  /** probability = 1 / (1 + exp(-(slope * score + intercept))) (Platt 1999). */
  readonly calibration: { readonly slope: number; readonly intercept: number };
  /** Calibrated probabilities from which a page is labelled so. */
  readonly thresholds: { readonly farm: number; readonly suspect: number };
  /**
   * Calibrated probabilities that no more than a share of the clean pages of unseen owners reaches, as pairs of share and
   * probability, lowest share first. Shares below one page in all are left out; older files have none.
   */
  readonly operatingPoints?: readonly (readonly [falsePositiveRate: number, probability: number])[];
  /** Share of farm pages the calibration assumes. */
  readonly baseRate: number;
  /** What the model was fitted on. */
  readonly training: Readonly<Record<string, string | number>>;
}

/** A value as it is weighed: as it is, or its logarithm, with its sign where values below 0 are meant as well. */
export function scaledValue(scale: Scale, value: number): number {
  if (scale === 'linear') return value;
  return scale === 'log' ? Math.log1p(value) : Math.sign(value) * Math.log1p(Math.abs(value));
}

/** The value that adds nothing: the mean of the training rows, brought back from its scale. */
export function usualValue({ scale, mean }: Weighing): number {
  if (scale === 'linear') return mean;
  return scale === 'log' ? Math.expm1(mean) : Math.sign(mean) * Math.expm1(Math.abs(mean));
}

/** Logits that one signal adds: 0 where it was not measured, or gave NaN, which would make the whole score NaN. */
export function contributionOf(weighing: Weighing, value: number | null): number {
  if (value === null) return 0;
  const scaled = scaledValue(weighing.scale, value);
  if (Number.isNaN(scaled)) return 0;
  const cut = Math.min(weighing.high, Math.max(weighing.low, scaled));
  return (weighing.weight * (cut - weighing.mean)) / weighing.deviation;
}

/** Logits of a page: the bias plus all contributions, summed in the order of the model's signals. */
export function scoreOf(model: Model, contributions: Readonly<Record<string, number>>): number {
  let score = model.bias;
  for (const key in model.signals) score += contributions[signalId(key)] ?? 0;
  return score;
}

/** The calibrated probability of a score, from 0 to 1. */
export function probabilityOf(model: Model, score: number): number {
  const { slope, intercept } = model.calibration;
  return 1 / (1 + Math.exp(-(slope * score + intercept)));
}

/** The id in a model's signal key: "off-topic-promo-share" of "off-topic-promo-share@1". */
export function signalId(key: string): string {
  return key.slice(0, key.lastIndexOf('@'));
}
