import type { Model } from '../model/model.ts';
import type { DatasetRow } from './dataset.ts';
import type { LinearModel } from './linear.ts';
import type { Scaling } from './matrix.ts';
import type { TrainingOptions } from './train.ts';

const SIGNIFICANT_DIGITS = 6;

/** A number as a model file holds it: six digits. */
export function round(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * The model of a fit on some rows, its thresholds still open. Numbers are rounded, so that the file is short and the same on every
 * machine.
 */
export function toModel(
  { scalings, fit }: LinearModel,
  options: TrainingOptions,
  calibration: Model['calibration'],
  rows: readonly DatasetRow[],
): Model {
  const keys = [...scalings.keys()];
  const signals = keys.map((key, i) => {
    const { scale, low, high, mean, deviation } = scalings.get(key) as Scaling;
    const weighing = {
      scale,
      low: round(low),
      high: round(high),
      mean: round(mean),
      deviation: round(deviation),
    };
    return [key, { ...weighing, weight: round(fit.weights[i] ?? 0) }] as const;
  });
  const count = (label: string, real: boolean): number =>
    rows.filter(row => row.label === label && (row.template === '') === real).length;
  return {
    schema: 1,
    name: options.name,
    input: options.input,
    bias: round(fit.intercept),
    signals: Object.fromEntries(signals),
    calibration: { slope: round(calibration.slope), intercept: round(calibration.intercept) },
    thresholds: { farm: 1, suspect: 1 },
    operatingPoints: [],
    baseRate: options.baseRate,
    training: {
      ...options.trainer,
      realFarm: count('farm', true),
      realClean: count('legit', true),
      madeFarm: count('farm', false),
      madeClean: count('legit', false),
    },
  };
}
