import { expectedCalibrationError } from './calibration.ts';
import { figuresOf } from './scores.ts';
import type { Training } from './train.ts';

/** The figures of a model on real pages, out of fold, that no change may make worse without saying so. */
export interface Floor {
  readonly auc: number;
  readonly recallAt1: number;
  /** The highest expected calibration error. */
  readonly calibrationError: number;
}

/** `models/floors.json`: the data set that the figures are of, and the floor of each model by its name. */
export interface Floors {
  /** SHA-256 of `datasets/pages.csv`, in hexadecimal digits. */
  readonly dataset: string;
  readonly models: Readonly<Record<string, Floor>>;
}

/** Room between a figure and its floor: what moves when numbers are rounded or a row comes or goes. */
const ROOM = 0.005;
const DIGITS = 1000;

/** The figures of a training that floors are set for. */
export function floorFigures({ model, outOfFold }: Training): Floor {
  const { auc, recallAt1 } = figuresOf(outOfFold, model.baseRate);
  return { auc, recallAt1, calibrationError: expectedCalibrationError(outOfFold, model.baseRate) };
}

/** The floors just below the figures of some trainings. `dataset` is the digest of their data set. */
export function floorsOf(dataset: string, trainings: readonly Training[]): Floors {
  const below = (value: number): number => Math.floor((value - ROOM) * DIGITS) / DIGITS;
  const models = trainings.map(training => {
    const { auc, recallAt1, calibrationError } = floorFigures(training);
    const floor = { auc: below(auc), recallAt1: below(recallAt1) };
    return [
      training.model.name,
      { ...floor, calibrationError: Math.ceil((calibrationError + ROOM) * DIGITS) / DIGITS },
    ] as const;
  });
  return { dataset, models: Object.fromEntries(models) };
}

/**
 * What of some trainings is worse than the floors allow, a sentence each; empty where all holds. `dataset` is the digest of
 * their data set.
 */
export function belowFloors(floors: Floors, dataset: string, trainings: readonly Training[]): string[] {
  const found: string[] = [];
  if (dataset !== floors.dataset) found.push('the floors are of another data set');
  for (const training of trainings) {
    const { name } = training.model;
    const floor = floors.models[name];
    if (floor === undefined) {
      found.push(`${name} has no floor`);
      continue;
    }
    const { auc, recallAt1, calibrationError } = floorFigures(training);
    if (!(auc >= floor.auc)) found.push(`AUC of ${name} is ${auc.toFixed(4)}, below ${floor.auc}`);
    if (!(recallAt1 >= floor.recallAt1))
      found.push(
        `recall of ${name} at 1 % false positives is ${recallAt1.toFixed(4)}, below ${floor.recallAt1}`,
      );
    if (!(calibrationError <= floor.calibrationError))
      found.push(
        `calibration error of ${name} is ${calibrationError.toFixed(4)}, above ${floor.calibrationError}`,
      );
  }
  return found;
}
