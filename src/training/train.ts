import type { Model, Weighing } from '../model/model.ts';
import { probabilityOf } from '../model/model.ts';
import { fitCalibration } from './calibration.ts';
import { columnWithoutFold, type DatasetRow } from './dataset.ts';
import { foldOf } from './folds.ts';
import { fitLinear, scoreRow } from './linear.ts';
import { toModel } from './model-file.ts';
import type { Fit } from './newton.ts';
import { operatingPointsOf, thresholdAt } from './operating-points.ts';
import type { ScoredRow } from './scores.ts';

/** A column that may enter a model. */
export interface Column {
  /** `id@version`. */
  readonly key: string;
  readonly scale: Weighing['scale'];
  /** The sign its weight must have for the reason to make sense: 1 farm, -1 clean, 0 any. */
  readonly sign: -1 | 0 | 1;
}

/** What can be chosen in training. */
export interface TrainingOptions {
  readonly name: string;
  readonly input: 'html' | 'text';
  readonly columns: readonly Column[];
  readonly folds: number;
  /** Share of farm pages in the crawl that probabilities are meant for. */
  readonly baseRate: number;
  /** Shares of clean pages of unseen sites that may be labelled farm, and farm or suspect. */
  readonly falsePositiveRates: { readonly farm: number; readonly suspect: number };
  /** L2 penalty of the Newton fit that finds columns whose weight contradicts their sign. */
  readonly signPenalty: number;
  /** How freely a source may take the share of farms among its pages upon itself, which is then left out; 0 not at all. */
  readonly sourceSize: number;
  /** What the model file says of the trainer. */
  readonly trainer: Readonly<Record<string, string | number>>;
  /** A model to start from: its columns and scalings are taken as they are, and fits are pulled towards its weights. */
  readonly base?: ReadonlyMap<string, Weighing>;
  /**
   * Fits standardised rows; the shipped models use the package `ml-logistic-regression`. `centre` are the weights of the
   * base, where there is one.
   */
  readonly fit: (x: readonly (readonly number[])[], y: readonly number[], centre?: readonly number[]) => Fit;
}

/** What training gives: the model, and the out-of-fold scores it was calibrated on. */
export interface Training {
  readonly model: Model;
  /** Shares of clean pages of unseen owners that reach the thresholds. */
  readonly falsePositiveRates: TrainingOptions['falsePositiveRates'];
  /** Real pages, each scored by a model that has not seen its owner. */
  readonly outOfFold: readonly ScoredRow[];
  /** Real pages that are never fitted, each scored likewise. */
  readonly holdout: readonly ScoredRow[];
  /** Made pages of held-out templates, each scored by a model that has seen neither template nor article. */
  readonly made: readonly ScoredRow[];
}

/** A row as a signal that is itself trained measures it when it has not seen fold `k` either. */
export function withoutFold(row: DatasetRow, columns: readonly Column[], k: number): DatasetRow {
  const values = { ...row.values };
  for (const { key } of columns) {
    const value = row.values[columnWithoutFold(key, k)];
    if (value !== undefined) values[key] = value;
  }
  return { ...row, values };
}

function isReal(row: DatasetRow): boolean {
  return row.template === '';
}

/** Made pages of templates marked so are only scored, never fitted. */
function isFitted(row: DatasetRow): boolean {
  return row.split === 'train';
}

/**
 * Trains one model: five folds by owner (a made page lies in the fold of its article's owner) give out-of-fold scores
 * of the real pages, which set calibration and thresholds; the model itself is then fitted on all training rows.
 */
export function train(rows: readonly DatasetRow[], options: TrainingOptions): Training {
  const usable = rows.filter(row => row.input === options.input);
  const fold = (row: DatasetRow): number => foldOf(row.owner, options.folds);
  const scored: { row: DatasetRow; score: number }[] = [];
  for (let k = 0; k < options.folds; k++) {
    const blind = usable.map(row => withoutFold(row, options.columns, k));
    const linear = fitLinear(
      blind.filter(row => isFitted(row) && fold(row) !== k),
      options,
    );
    for (const row of blind) {
      const isTested = isReal(row) || row.split === 'holdout';
      if (isTested && fold(row) === k) scored.push({ row, score: scoreRow(linear, row) });
    }
  }
  const real = scored.filter(({ row }) => isReal(row) && isFitted(row));
  const labelled = real.map(({ row, score }) => ({ score, farm: row.label === 'farm', fold: fold(row) }));
  const calibration = fitCalibration(labelled, options.baseRate);
  // The probability of a page in a report comes from a calibration that has not seen its owner either.
  const crossFitted = Array.from({ length: options.folds }, (_, k) =>
    fitCalibration(
      labelled.filter(entry => entry.fold !== k),
      options.baseRate,
    ),
  );
  const linear = fitLinear(usable.filter(isFitted), options);
  const model = toModel(linear, options, calibration, usable.filter(isFitted));
  const toScored = ({ row, score }: { row: DatasetRow; score: number }): ScoredRow => ({
    id: row.id,
    owner: row.owner,
    source: row.source,
    farm: row.label === 'farm',
    score,
    probability: probabilityOf({ ...model, calibration: crossFitted[fold(row)] ?? calibration }, score),
  });
  const outOfFold = real.map(toScored);
  const clean = outOfFold.filter(row => !row.farm).map(row => row.probability);
  const thresholds = {
    farm: thresholdAt(clean, options.falsePositiveRates.farm),
    suspect: thresholdAt(clean, options.falsePositiveRates.suspect),
  };
  return {
    model: { ...model, thresholds, operatingPoints: operatingPointsOf(clean) },
    falsePositiveRates: options.falsePositiveRates,
    outOfFold,
    holdout: scored.filter(({ row }) => isReal(row) && !isFitted(row)).map(toScored),
    made: scored.filter(({ row }) => !isReal(row)).map(toScored),
  };
}
