import { contributionOf, type Model, probabilityOf, scoreOf, signalId } from '../model/model.ts';
import type { DatasetRow } from './dataset.ts';
import { foldOf } from './folds.ts';
import { wilsonInterval } from './intervals.ts';
import type { Interval } from './scores.ts';
import { type TrainingOptions, train } from './train.ts';

/** Shares of pages labelled farm, and farm or suspect. */
export interface LabelledShares {
  readonly farm: Interval;
  readonly suspect: Interval;
}

/** What a model trained without a source, its thresholds fixed without it, makes of the source's pages. */
export interface SourceLeftOut {
  readonly source: string;
  readonly farmPages: number;
  readonly cleanPages: number;
  /** Of its farm pages; null where it has none, or the others do not suffice to train on. */
  readonly recall: LabelledShares | null;
  /** Of its clean pages; null likewise. */
  readonly falsePositiveRate: LabelledShares | null;
}

/** A source of fewer pages of a class is no candidate for the worst one: a page more or less would decide. */
export const LEAST_PAGES = 10;

const isReal = (row: DatasetRow): boolean => row.template === '' && row.split === 'train';

/** Whether calibration has both classes whichever fold it leaves out. */
function canTrain(rows: readonly DatasetRow[], folds: number): boolean {
  const real = rows.filter(isReal);
  return Array.from({ length: folds }, (_, k) =>
    real.filter(row => foldOf(row.owner, folds) !== k).map(row => row.label),
  ).every(labels => labels.includes('farm') && labels.includes('legit'));
}

function probabilityWith(model: Model, { values }: DatasetRow): number {
  const contributions = Object.entries(model.signals).map(([key, weighing]) => [
    signalId(key),
    contributionOf(weighing, values[key] ?? null),
  ]);
  return probabilityOf(model, scoreOf(model, Object.fromEntries(contributions)));
}

/**
 * Leaves each source of the training pages out in turn. What goes with it are all pages of its owners, and the made pages
 * of its articles. The others set weights, calibration and thresholds as in training. A signal that is itself trained
 * keeps its value out of fold: it has seen other owners of the source.
 */
export function leaveSourcesOut(rows: readonly DatasetRow[], options: TrainingOptions): SourceLeftOut[] {
  const usable = rows.filter(row => row.input === options.input);
  const sources = [...new Set(usable.filter(isReal).map(row => row.source))].sort();
  return sources.map(source => {
    const tested = usable.filter(row => isReal(row) && row.source === source);
    const owners = new Set(tested.map(row => row.owner));
    const others = usable.filter(row => !owners.has(row.owner));
    const farms = tested.filter(row => row.label === 'farm');
    const clean = tested.filter(row => row.label !== 'farm');
    const counts = { source, farmPages: farms.length, cleanPages: clean.length };
    if (!canTrain(others, options.folds)) return { ...counts, recall: null, falsePositiveRate: null };
    const { model } = train(others, options);
    const shares = (pages: readonly DatasetRow[]): LabelledShares | null => {
      if (pages.length === 0) return null;
      const probabilities = pages.map(row => probabilityWith(model, row));
      const reaching = (threshold: number): Interval =>
        wilsonInterval(probabilities.filter(value => value >= threshold).length, pages.length);
      return { farm: reaching(model.thresholds.farm), suspect: reaching(model.thresholds.suspect) };
    };
    return { ...counts, recall: shares(farms), falsePositiveRate: shares(clean) };
  });
}

/** The source whose farms are missed most, and the one whose clean pages are taken for farms most, by farm or suspect. */
export function worstSources(results: readonly SourceLeftOut[]): {
  readonly recall: SourceLeftOut | null;
  readonly falsePositiveRate: SourceLeftOut | null;
} {
  const recalls = results.filter(one => one.recall !== null && one.farmPages >= LEAST_PAGES);
  const rates = results.filter(one => one.falsePositiveRate !== null && one.cleanPages >= LEAST_PAGES);
  const value = (shares: LabelledShares | null): number => shares?.suspect.value ?? Number.NaN;
  return {
    recall: recalls.toSorted((a, b) => value(a.recall) - value(b.recall))[0] ?? null,
    falsePositiveRate:
      rates.toSorted((a, b) => value(b.falsePositiveRate) - value(a.falsePositiveRate))[0] ?? null,
  };
}
