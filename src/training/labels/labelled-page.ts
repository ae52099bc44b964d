import type { SignalMeta } from '../../signals/signal.ts';
import type { Vector } from '../../vector.ts';
import { type DatasetRow, signalKey } from '../dataset.ts';
import type { ScoredRow } from '../scores.ts';
import type { Group } from './groups.ts';

/** A page with a user's label, measured and judged. */
export interface LabelledPage extends Group {
  /** Number of the row in the file of labels. */
  readonly row: number;
  /** Address or file, else the row; written by others. */
  readonly name: string;
  readonly label: 'farm' | 'legit';
  readonly split: 'train' | 'test';
  readonly input: 'html' | 'text';
  readonly language: string | null;
  /** Values by signal id. */
  readonly values: Vector;
  /** Logits, by the model that judged it. */
  readonly score: number;
  /** Calibrated probability, by the same. */
  readonly probability: number;
}

/** The page as a row of a data set. Pages of the test side are held out. */
export function toDatasetRow(page: LabelledPage, metas: readonly SignalMeta[]): DatasetRow {
  const { row, site, owner, input, label, language, split, values } = page;
  return {
    id: String(row),
    site,
    owner,
    source: 'labels',
    input,
    label,
    subtype: '',
    language: language ?? '',
    split: split === 'train' ? 'train' : 'holdout',
    template: '',
    values: Object.fromEntries(metas.map(meta => [signalKey(meta), values[meta.id] ?? null])),
  };
}

/** The page as figures take it. */
export function toScoredRow({ row, owner, label, score, probability }: LabelledPage): ScoredRow {
  return { id: String(row), owner, source: 'labels', farm: label === 'farm', score, probability };
}
