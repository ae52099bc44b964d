import { parse } from 'csv-parse/sync';
import { type DatasetRow, quoted } from './dataset.ts';
import { PAGE_LABELS, type PageLabel } from './label-corrections.ts';

/** A page of the corpus and what became of it: a row of `datasets/labels.csv`. */
export interface LabelRow {
  readonly id: string;
  readonly site: string;
  readonly owner: string;
  readonly source: string;
  /** As detected from the text; "" where it was not. */
  readonly language: string;
  readonly subtype: string;
  /** Words of `PAGE_TYPES` with spaces between them; "" where nothing is known. */
  readonly page_type: string;
  /** With corrections. */
  readonly label: PageLabel;
  /** As it stands in the corpus. */
  readonly original: PageLabel;
  /** How sure the reader was; `source` where a collection was labelled as a whole, `corrected` after a correction. */
  readonly confidence: string;
  readonly split: string;
  /** `train`, `holdout`, `over-cap`, `abstained:<reason>`, `unsure`, `not_article` or `unlabelled`. */
  readonly use: string;
}

const COLUMNS = [
  'id',
  'site',
  'owner',
  'source',
  'language',
  'subtype',
  'page_type',
  'label',
  'original',
  'confidence',
  'split',
  'use',
] as const satisfies readonly (keyof LabelRow)[];

/** The labels as CSV: a header, then a line a row. */
export function* writeLabels(rows: Iterable<LabelRow>): Generator<string> {
  yield `${COLUMNS.join(',')}\n`;
  for (const row of rows) yield `${COLUMNS.map(name => quoted(row[name])).join(',')}\n`;
}

/** Reads labels. Throws where a column is missing or a label is none. */
export function readLabels(csv: string): LabelRow[] {
  const [header = [], ...records] = parse(csv, { bom: true }) as string[][];
  if (header.join() !== COLUMNS.join())
    throw new Error(`the labels have not the columns ${COLUMNS.join()}: run npm run build-dataset`);
  return records.map((cells, i) => {
    const row = Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] ?? ''])) as unknown as LabelRow;
    for (const label of [row.label, row.original])
      if (!PAGE_LABELS.includes(label)) throw new Error(`row ${i + 2} of the labels: "${label}" is no label`);
    return row;
  });
}

/**
 * The rows of a data set as the corpus labels them, before corrections. Rows that the corpus does not call farm or legit go;
 * pages that a correction has taken out of the data set do not come back, and made pages stay as they are.
 */
export function withoutCorrections(
  rows: readonly DatasetRow[],
  labels: readonly LabelRow[],
): { readonly rows: DatasetRow[]; readonly changed: number; readonly dropped: number } {
  const originals = new Map(labels.map(({ id, original }) => [id, original]));
  const kept: DatasetRow[] = [];
  let changed = 0;
  for (const row of rows) {
    const label = row.template === '' ? (originals.get(row.id) ?? row.label) : row.label;
    if (label !== 'farm' && label !== 'legit') continue;
    if (label !== row.label) changed++;
    kept.push({ ...row, label });
  }
  return { rows: kept, changed, dropped: rows.length - kept.length };
}
