import { explain } from '../../model/explain.ts';
import type { Model } from '../../model/model.ts';
import type { SignalMeta } from '../../signals/signal.ts';
import { signalKey } from '../dataset.ts';
import { fitNewton } from '../newton.ts';
import { BASE_RATE, PENALTY, shippedOptions } from '../options.ts';
import { type TrainingOptions, train } from '../train.ts';
import { type Evaluation, evaluate } from './evaluation.ts';
import { type LabelledPage, toDatasetRow, toScoredRow } from './labelled-page.ts';
import { counted, shortageOf } from './sufficiency.ts';

/** What can be chosen when a model is trained on a user's labels. */
export interface LabelTrainingOptions {
  readonly input: 'html' | 'text';
  /** Share of farm pages that probabilities are meant for; default that of the base, else 0.13. */
  readonly baseRate?: number | undefined;
  /** Share of clean pages of unseen owners that may be labelled farm; default 0.01. */
  readonly maxFalsePositiveRate?: number | undefined;
  /** A model to adjust instead of fitting from nothing, and what verdicts call it. */
  readonly base?: { readonly model: Model; readonly label: string } | undefined;
  /** Digest of the file of labels: `evaluate` tells by it that a model is tested on what it was trained on. */
  readonly labels: string;
}

/** A model trained on a user's labels, and how good it is. */
export interface LabelTraining {
  readonly model: Model;
  readonly falsePositiveRates: TrainingOptions['falsePositiveRates'];
  /** On the training pages, each judged by a model that has not seen its owner. */
  readonly outOfFold: Evaluation;
  /** On the pages of the test side, where there are any. */
  readonly test: Evaluation | null;
  readonly warnings: readonly string[];
}

/** A person who looks through results bears with one wrong page in a hundred. */
export const DEFAULT_FALSE_POSITIVE_RATE = 0.01;
/** Suspect is for a second look: five times as many, while that is one page in twenty at most. */
const SUSPECT_TIMES = 5;
const MOST_SUSPECT = 0.05;

function falsePositiveRates(farm: number): TrainingOptions['falsePositiveRates'] {
  return { farm, suspect: Math.max(farm, Math.min(MOST_SUSPECT, farm * SUSPECT_TIMES)) };
}

/**
 * Options of a training on labels. From a base, weights are drawn to its weights on its scalings: the sum of log-losses
 * plus penalty / 2 times the squared distance from them, the intercept free. In terms of Bayes the base is a normal prior
 * with variance 1 / penalty; without labels nothing moves, and with many the base is forgotten.
 */
function optionsOf(
  { input, baseRate, maxFalsePositiveRate, base, labels }: LabelTrainingOptions,
  metas: readonly SignalMeta[],
): TrainingOptions {
  const shipped = shippedOptions(
    input,
    metas.map(signalKey),
    metas,
    baseRate ?? base?.model.baseRate ?? BASE_RATE,
  );
  const rates = falsePositiveRates(maxFalsePositiveRate ?? DEFAULT_FALSE_POSITIVE_RATE);
  const own = { ...shipped, falsePositiveRates: rates };
  if (base === undefined) return { ...own, trainer: { ...shipped.trainer, labels } };
  const { signals } = base.model;
  return {
    ...own,
    columns: shipped.columns.filter(({ key }) => key in signals),
    base: new Map(Object.entries(signals)),
    trainer: { trainer: 'newton', penalty: PENALTY, base: base.label, labels },
    fit: (x, y, centre) => fitNewton(x, y, PENALTY, undefined, { centre }),
  };
}

/**
 * Trains a model on a user's pages of one input, and measures it on owners that it has not seen. Pages of the test side are
 * only judged. Throws where the pages are too few, with what to add.
 */
export function trainOnLabels(
  pages: readonly LabelledPage[],
  options: LabelTrainingOptions,
  metas: readonly SignalMeta[],
): LabelTraining {
  const ofInput = pages.filter(page => page.input === options.input);
  const training = ofInput.filter(page => page.split === 'train');
  const chosen = optionsOf(options, metas);
  const shortage = shortageOf(training, chosen.folds);
  if (shortage !== null) throw new Error(shortage);
  const { model, outOfFold } = train(
    training.map(page => toDatasetRow(page, metas)),
    chosen,
  );
  const { falsePositiveRates: rates } = chosen;
  const tested = ofInput
    .filter(page => page.split === 'test')
    .map(page => {
      const { score, probability } = explain(model, page.values);
      return toScoredRow({ ...page, score, probability });
    });
  const clean = outOfFold.filter(row => !row.farm).length;
  const warnings =
    rates.farm * clean >= 1
      ? []
      : [
          `the threshold for farm is meant for a false-positive rate of ${rates.farm}, and ${counted(clean, 'clean page')} cannot show rates below 1 in ${clean}: it lies just above all of them, and the true rate may well be higher; ${Math.ceil(1 / rates.farm)} clean pages or more would do`,
        ];
  return {
    model,
    falsePositiveRates: rates,
    outOfFold: evaluate(outOfFold, model),
    test: tested.length === 0 ? null : evaluate(tested, model),
    warnings,
  };
}
