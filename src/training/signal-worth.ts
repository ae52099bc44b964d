import type { SignalMeta } from '../signals/signal.ts';
import { type DatasetRow, signalKey } from './dataset.ts';
import { areaUnderCurve } from './metrics.ts';

/** What is taken together: a label and where it comes from. */
interface Labelled {
  readonly farm: boolean;
  readonly source: string;
  readonly value: number;
}

/** What one signal is worth alone. Areas are of its raw value, 1 where all farm pages have the higher ones. */
export interface SignalWorth {
  readonly meta: SignalMeta;
  /** Real pages to fit that have a value, of how many. */
  readonly measured: number;
  readonly rows: number;
  /** Farm pages and clean ones among those measured. */
  readonly farm: number;
  readonly clean: number;
  readonly auc: number;
  /** Over pairs of pages of the same source only. */
  readonly aucWithin: number;
  /** By source, of those with enough pages of both classes. */
  readonly bySource: ReadonlyMap<string, number>;
  /** How well it tells the clean pages of one source from those of all others: 0.5 not at all, 1 always. The best told. */
  readonly telling: { readonly source: string; readonly auc: number } | null;
}

/** Fewer pages of a class give no figure. */
export const LEAST_OF_CLASS = 10;

function groupsBySource(rows: readonly Labelled[]): Map<string, { farm: number[]; clean: number[] }> {
  const groups = new Map<string, { farm: number[]; clean: number[] }>();
  for (const { source, farm, value } of rows) {
    const group = groups.get(source) ?? { farm: [], clean: [] };
    (farm ? group.farm : group.clean).push(value);
    groups.set(source, group);
  }
  return groups;
}

/** The area under the curve over pairs of a farm page and a clean page of the same source; NaN where there is none. */
export function areaWithinSources(rows: readonly Labelled[]): number {
  let sum = 0;
  let pairs = 0;
  for (const { farm, clean } of groupsBySource(rows).values()) {
    if (farm.length === 0 || clean.length === 0) continue;
    sum += areaUnderCurve(farm, clean) * farm.length * clean.length;
    pairs += farm.length * clean.length;
  }
  return sum / pairs;
}

function tellingOf(clean: readonly Labelled[]): SignalWorth['telling'] {
  let best: SignalWorth['telling'] = null;
  for (const source of [...new Set(clean.map(row => row.source))].sort()) {
    const own = clean.filter(row => row.source === source).map(row => row.value);
    const others = clean.filter(row => row.source !== source).map(row => row.value);
    if (own.length < LEAST_OF_CLASS || others.length < LEAST_OF_CLASS) continue;
    const auc = 0.5 + Math.abs(areaUnderCurve(own, others) - 0.5);
    if (best === null || auc > best.auc) best = { source, auc };
  }
  return best;
}

/** What each signal is worth alone, on the real pages to fit of one input. A page without a value is no pair of any. */
export function signalWorths(
  rows: readonly DatasetRow[],
  metas: readonly SignalMeta[],
  input: DatasetRow['input'],
): SignalWorth[] {
  const real = rows.filter(row => row.input === input && row.template === '' && row.split === 'train');
  return metas.map(meta => {
    const key = signalKey(meta);
    const measured = real.flatMap(({ values, label, source }): Labelled[] => {
      const value = values[key];
      return value === null || value === undefined ? [] : [{ farm: label === 'farm', source, value }];
    });
    const of = (farm: boolean): number[] => measured.filter(row => row.farm === farm).map(row => row.value);
    const farm = of(true);
    const clean = of(false);
    const bySource = [...groupsBySource(measured)]
      .filter(([, group]) => group.farm.length >= LEAST_OF_CLASS && group.clean.length >= LEAST_OF_CLASS)
      .map(([source, group]) => [source, areaUnderCurve(group.farm, group.clean)] as const);
    return {
      meta,
      measured: measured.length,
      rows: real.length,
      farm: farm.length,
      clean: clean.length,
      auc: areaUnderCurve(farm, clean),
      aucWithin: areaWithinSources(measured),
      bySource: new Map(bySource),
      telling: tellingOf(measured.filter(row => !row.farm)),
    };
  });
}

/** An area in the direction that a signal's meta gives it: above 0.5 where it is right. Without one, the better way round. */
export function directed(auc: number, suggests: SignalMeta['suggests']): number {
  if (suggests === 'farm') return auc;
  return suggests === 'clean' ? 1 - auc : Math.max(auc, 1 - auc);
}

/** Nearer to even odds than this an area says nothing, on as many pages as these: most rare signals are there. */
const LEAST_AREA = 0.55;

/**
 * `keep`, or what speaks against a signal: `suspicious`, it tells sources apart better than farms within one; `weak`, it
 * tells neither alone; or it is measured too seldom.
 */
export function verdictOf({ meta, farm, clean, aucWithin, telling }: SignalWorth): string {
  if (farm < LEAST_OF_CLASS || clean < LEAST_OF_CLASS || Number.isNaN(aucWithin)) return 'too few pages';
  const within = directed(aucWithin, meta.suggests);
  if (telling !== null && telling.auc >= LEAST_AREA && telling.auc > within) return 'suspicious';
  return within < LEAST_AREA ? 'weak' : 'keep';
}
