import type { Model } from '../../model/model.ts';
import { expectedCalibrationError } from '../calibration.ts';
import { seededRandom } from '../random.ts';
import { bootstrapFigures, type Figures, type Interval, type ScoredRow } from '../scores.ts';
import { counted } from './sufficiency.ts';

/** How many pages got which label. */
export interface LabelCounts {
  readonly farm: number;
  readonly suspect: number;
  readonly clean: number;
}

/** How well a model judges pages whose truth is known. */
export interface Evaluation {
  readonly farm: number;
  readonly clean: number;
  readonly owners: number;
  /** With 95 % intervals from resampling owners; null where either label is missing. */
  readonly figures: Readonly<Record<keyof Figures, Interval>> | null;
  /** Expected calibration error at the model's base rate; null where either label is missing. */
  readonly calibrationError: number | null;
  /** By the truth: what the model's thresholds make of the pages. */
  readonly confusion: { readonly farm: LabelCounts; readonly clean: LabelCounts };
  /** What makes the figures less sure than they look, a sentence each. */
  readonly caveats: readonly string[];
}

const ROUNDS = 1000;
const SEED = 20261128;
/** Fewer owners of a label give intervals that are too narrow themselves. */
const FEW_OWNERS = 10;
/** Rates of false positives for which recall is told. */
const RATES = [
  [0.01, '1 %'],
  [0.005, '0.5 %'],
] as const;

function countLabels(rows: readonly ScoredRow[], { farm, suspect }: Model['thresholds']): LabelCounts {
  const isFarm = rows.filter(row => row.probability >= farm).length;
  const isSuspect = rows.filter(row => row.probability >= suspect).length - isFarm;
  return { farm: isFarm, suspect: isSuspect, clean: rows.length - isFarm - isSuspect };
}

function caveatsOf(farm: readonly ScoredRow[], clean: readonly ScoredRow[]): string[] {
  const caveats: string[] = [];
  for (const [name, rows] of [
    ['farm', farm],
    ['clean', clean],
  ] as const) {
    const owners = new Set(rows.map(row => row.owner)).size;
    if (owners > 0 && owners < FEW_OWNERS)
      caveats.push(
        `the ${counted(rows.length, `${name} page`)} come from ${counted(owners, 'owner')}: figures and intervals rest on little`,
      );
  }
  const unknown = RATES.filter(([rate]) => clean.length > 0 && rate * clean.length < 1).map(
    ([, name]) => name,
  );
  if (farm.length > 0 && unknown.length > 0)
    caveats.push(
      `with ${counted(clean.length, 'clean page')} a false-positive rate of ${unknown.join(' or ')} is less than one page: recall there is that above all clean pages`,
    );
  return caveats;
}

/** Measures the probabilities of pages against their labels. */
export function evaluate(
  rows: readonly ScoredRow[],
  { thresholds, baseRate }: Pick<Model, 'thresholds' | 'baseRate'>,
): Evaluation {
  const farm = rows.filter(row => row.farm);
  const clean = rows.filter(row => !row.farm);
  const hasBoth = farm.length > 0 && clean.length > 0;
  return {
    farm: farm.length,
    clean: clean.length,
    owners: new Set(rows.map(row => row.owner)).size,
    figures: hasBoth ? bootstrapFigures(rows, baseRate, ROUNDS, seededRandom(SEED)) : null,
    calibrationError: hasBoth ? expectedCalibrationError(rows, baseRate) : null,
    confusion: { farm: countLabels(farm, thresholds), clean: countLabels(clean, thresholds) },
    caveats: caveatsOf(farm, clean),
  };
}
