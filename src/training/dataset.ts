import { parse } from 'csv-parse/sync';
import type { SignalMeta } from '../signals/signal.ts';
import type { Vector } from '../vector.ts';

/** Where a row may be used: to fit, or only to look for false positives. */
export type Split = 'train' | 'holdout';

/** One page of the data set: what is known of it, and its values. */
export interface DatasetRow {
  readonly id: string;
  /** Registrable domain, handle or id: what splits never divide, together with the owner. */
  readonly site: string;
  /** Who runs the site, where several sites share an owner; else the site. */
  readonly owner: string;
  /** Name of the corpus file, or `republisher`. */
  readonly source: string;
  readonly input: 'html' | 'text';
  readonly label: 'farm' | 'legit';
  readonly subtype: string;
  readonly language: string;
  readonly split: Split;
  /** Template of a made page; "" for a real one. */
  readonly template: string;
  /** Values by `id@version`. */
  readonly values: Vector;
}

const FIXED = [
  'id',
  'site',
  'owner',
  'source',
  'input',
  'label',
  'subtype',
  'language',
  'split',
  'template',
] as const;
/** The words that a column of few words may hold: training takes every label but farm for clean. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  input: ['html', 'text'],
  label: ['farm', 'legit'],
  split: ['train', 'holdout'],
};
const SIGNIFICANT_DIGITS = 4;

/** The key under which a model and the data set know a signal. */
export function signalKey(meta: SignalMeta): string {
  return `${meta.id}@${meta.version}`;
}

/**
 * The column that holds what a signal measures by a model that has seen neither the row's own fold of owners nor fold `k`.
 * A signal that is itself trained on labelled pages has one for each fold: with its own value, which knows the owners of
 * all other folds, cross-validation would promise too much.
 */
export function columnWithoutFold(key: string, k: number): string {
  return `${key}~${k}`;
}

/** A cell of a CSV file, in quotation marks where it needs them. */
export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The data set as CSV: a header, then a line a row. Values are cut to four significant digits; an empty cell is null. */
export function* writeDataset(rows: Iterable<DatasetRow>, keys: readonly string[]): Generator<string> {
  yield `${[...FIXED, ...keys].join(',')}\n`;
  for (const row of rows) {
    const values = keys.map(key => {
      const value = row.values[key];
      return value === null || value === undefined
        ? ''
        : String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
    });
    yield `${[...FIXED.map(name => quoted(row[name])), ...values].join(',')}\n`;
  }
}

/** Reads a data set. Throws where a column is missing, a value is no number or a label is none, and says in which row. */
export function readDataset(csv: string): {
  readonly keys: readonly string[];
  readonly rows: readonly DatasetRow[];
} {
  const [header = [], ...records] = parse(csv, { bom: true }) as string[][];
  const missing = FIXED.filter((name, i) => header[i] !== name);
  if (missing.length > 0)
    throw new Error(`the data set lacks the columns ${missing.join(', ')}: run npm run build-dataset`);
  const keys = header.slice(FIXED.length);
  const rows = records.map((cells, i) => {
    const fixed = Object.fromEntries(FIXED.map((name, column) => [name, cells[column] ?? '']));
    for (const [name, words] of Object.entries(WORDS)) {
      if (!words.includes(fixed[name] ?? ''))
        throw new Error(
          `row ${i + 2} of the data set: ${name} is "${fixed[name]}" instead of ${words.join(' or ')}`,
        );
    }
    const values: Record<string, number | null> = {};
    keys.forEach((key, column) => {
      const cell = cells[FIXED.length + column] ?? '';
      const value = cell === '' ? null : Number(cell);
      if (value !== null && (cell.trim() === '' || !Number.isFinite(value)))
        throw new Error(`row ${i + 2} of the data set: ${key} is "${cell}"`);
      values[key] = value;
    });
    return { ...(fixed as unknown as Omit<DatasetRow, 'values'>), values };
  });
  return { keys, rows };
}
