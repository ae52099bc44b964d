import type { SignalMeta } from '../../src/signals/signal.ts';
import type { DatasetRow } from '../../src/training/dataset.ts';
import type { LabelRow } from '../../src/training/labels.ts';
import { fitNewton } from '../../src/training/newton.ts';
import { type Random, seededRandom } from '../../src/training/random.ts';
import type { TrainingOptions } from '../../src/training/train.ts';

/** A real HTML page of one site, good to train on, with what a test says of it. */
export function row(parts: Partial<DatasetRow>): DatasetRow {
  const site = parts.site ?? 'a.example';
  return {
    id: 'a',
    site,
    owner: site,
    source: 'crawl',
    input: 'html',
    label: 'legit',
    subtype: '',
    language: 'en',
    split: 'train',
    template: '',
    values: {},
    ...parts,
  };
}

/** The label of a clean page of one site, with what a test says of it. */
export function labelRow(parts: Partial<LabelRow>): LabelRow {
  const site = parts.site ?? 'a.example';
  return {
    id: 'a',
    site,
    owner: site,
    source: 'crawl',
    language: 'en',
    subtype: '',
    page_type: '',
    label: 'legit',
    original: 'legit',
    confidence: 'high',
    split: 'train',
    use: 'train',
    ...parts,
  };
}

/** What is known of a made-up signal. */
export function meta(id: string, suggests: SignalMeta['suggests']): SignalMeta {
  return {
    id,
    version: 1,
    title: id,
    description: id,
    unit: 'share',
    range: [0, 1],
    suggests,
    needs: 'text',
    reference: 'made up',
  };
}

/** About a standard normal deviate. */
export function deviate(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random.next();
  return sum;
}

/** Owners with two sites of three pages each; every third owner is a farm. */
export function madeUpRows(owners: number, seed: number): DatasetRow[] {
  const random = seededRandom(seed);
  return Array.from({ length: owners * 6 }, (_, i) => {
    const owner = Math.floor(i / 6);
    const isFarm = owner % 3 === 0;
    return row({
      id: `page-${i}`,
      owner: `owner-${owner}`,
      site: `site-${Math.floor(i / 3)}.example`,
      source: i % 2 === 0 ? 'crawl' : 'list',
      label: isFarm ? 'farm' : 'legit',
      values: {
        'promos@1': deviate(random) + (isFarm ? 1 : 0),
        'quotes@1': random.chance(0.2) ? null : deviate(random) - (isFarm ? 1 : 0),
        'noise@1': deviate(random),
      },
    });
  });
}

/** Options with a quick exact fit, for the columns of the made-up rows. */
export const OPTIONS: TrainingOptions = {
  name: 'page-test',
  input: 'html',
  columns: [
    { key: 'promos@1', scale: 'linear', sign: 1 },
    { key: 'quotes@1', scale: 'linear', sign: -1 },
    { key: 'noise@1', scale: 'linear', sign: 0 },
  ],
  folds: 3,
  baseRate: 0.2,
  falsePositiveRates: { farm: 0.01, suspect: 0.1 },
  sourceSize: 0,
  signPenalty: 1,
  trainer: { trainer: 'newton', steps: 1 },
  fit: (x, y) => fitNewton(x, y, 1),
};
