import { createHash } from 'node:crypto';
import type { SignalMeta } from '../signals/signal.ts';
import { type Model, SCALES, type Weighing } from './model.ts';

/** A model that has been checked against the signals at hand. */
export interface LoadedModel {
  readonly model: Model;
  /** `name#digest`: the digest is the first 8 hexadecimal digits of the SHA-256 of its content. */
  readonly label: string;
}

const NUMBERS = ['low', 'high', 'mean', 'deviation', 'weight'] as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function checkWeighing(key: string, value: unknown): asserts value is Weighing {
  const isSound =
    isRecord(value) &&
    SCALES.some(scale => scale === value.scale) &&
    NUMBERS.every(name => isFiniteNumber(value[name])) &&
    (value as unknown as Weighing).deviation > 0 &&
    (value as unknown as Weighing).low <= (value as unknown as Weighing).high;
  if (!isSound) throw new Error(`the model's entry for ${key} is broken: ${JSON.stringify(value)}`);
}

/** Rates must rise and probabilities must not: else a stricter rate could give a laxer threshold. */
function checkOperatingPoints(value: unknown): void {
  if (value === undefined) return;
  const points: unknown[] = Array.isArray(value) ? value : [null];
  let lastRate = 0;
  let lastProbability = 1;
  for (const point of points) {
    const [rate, probability, ...rest]: unknown[] = Array.isArray(point) ? point : [];
    const isSound =
      rest.length === 0 &&
      isFiniteNumber(rate) &&
      isFiniteNumber(probability) &&
      rate > lastRate &&
      rate < 1 &&
      probability >= 0 &&
      probability <= lastProbability;
    if (!isSound) throw new Error(`this model is broken: its operatingPoints hold ${JSON.stringify(point)}`);
    lastRate = rate;
    lastProbability = probability;
  }
}

/**
 * Checks a parsed model file against the signals that can be measured. Throws with what is wrong and what to do: a
 * broken file, a schema this version does not read, a signal that is unknown or has another version.
 */
export function checkModel(value: unknown, metas: readonly SignalMeta[]): LoadedModel {
  if (!isRecord(value) || !isRecord(value.signals))
    throw new Error('this is no chaff model: it has no "signals"');
  if (value.schema !== 1)
    throw new Error(`this chaff reads models of schema 1, not ${JSON.stringify(value.schema)}`);
  const { calibration, thresholds } = value;
  const numbers: unknown[] = [value.bias, value.baseRate];
  if (isRecord(calibration)) numbers.push(calibration.slope, calibration.intercept);
  if (isRecord(thresholds)) numbers.push(thresholds.farm, thresholds.suspect);
  const isSound = typeof value.name === 'string' && (value.input === 'html' || value.input === 'text');
  if (!isSound || numbers.length !== 6 || !numbers.every(isFiniteNumber)) {
    throw new Error(
      'this model is broken: name, input, bias, baseRate, calibration or thresholds are not as they should be',
    );
  }
  const { farm, suspect } = thresholds as unknown as Model['thresholds'];
  if (suspect > farm)
    throw new Error(
      `this model is broken: its threshold for suspect, ${suspect}, is above that for farm, ${farm}`,
    );
  const { baseRate } = value as unknown as Model;
  const { slope } = calibration as unknown as Model['calibration'];
  if (suspect < 0 || farm > 1 || baseRate <= 0 || baseRate >= 1 || slope <= 0)
    throw new Error(
      'this model is broken: thresholds lie between 0 and 1, the base rate too, and the slope of the calibration is above 0',
    );
  checkOperatingPoints(value.operatingPoints);
  const versions = new Map(metas.map(meta => [meta.id, meta.version]));
  for (const [key, weighing] of Object.entries(value.signals)) {
    checkWeighing(key, weighing);
    const [id = ''] = key.split('@');
    const known = versions.get(id);
    if (known === undefined)
      throw new Error(
        `the model needs the signal ${key}, which this chaff does not have: use the chaff it was trained with, or train it again`,
      );
    if (`${id}@${known}` !== key)
      throw new Error(
        `the model was trained with ${key}, this chaff measures ${id}@${known}: train it again`,
      );
  }
  // A copy: what the caller does with its object later must not change verdicts under the same digest.
  const model = structuredClone(value) as unknown as Model;
  const digest = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 8);
  return { model, label: `${model.name}#${digest}` };
}
