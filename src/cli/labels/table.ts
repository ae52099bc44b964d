import { parse } from 'csv-parse/sync';
import { isAddress } from '../../input/page-address.ts';
import { BODY_COLUMNS, type ColumnName, quoted, readHeader } from './columns.ts';

/** A row of a file of labels. Empty cells are null. */
export interface LabelRow {
  /** Number of the row in the file, the header being row 1. */
  readonly row: number;
  readonly label: 'farm' | 'legit';
  readonly url: string | null;
  /** Where the page is. With `url` alone it is fetched from there. */
  readonly page: { readonly kind: (typeof BODY_COLUMNS)[number]; readonly content: string };
  readonly site: string | null;
  readonly owner: string | null;
  readonly split: 'train' | 'test';
}

/** A file of labels, read. */
export interface LabelTable {
  readonly rows: readonly LabelRow[];
  readonly warnings: readonly string[];
}

const LABELS: Readonly<Record<string, LabelRow['label']>> = {
  farm: 'farm',
  spam: 'farm',
  yes: 'farm',
  '1': 'farm',
  legit: 'legit',
  clean: 'legit',
  ham: 'legit',
  no: 'legit',
  '0': 'legit',
};
const ALLOWED = 'farm, spam, yes or 1 for a farm, and clean, legit, ham, no or 0 for a good page';
/** Faulty rows that a message names. */
const MOST_NAMED = 5;

/** Spreadsheets part cells with what their country leaves over. */
function delimiterOf(csv: string): string {
  const [header = ''] = csv.split(/[\r\n]/, 1);
  if (header.includes(',')) return ',';
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',';
}

function parseCells(csv: string): string[][] {
  const options = { bom: true, delimiter: delimiterOf(csv), skip_empty_lines: true };
  try {
    return parse(csv, options) as string[][];
  } catch (error) {
    // csv-parse says what is wrong and in which line.
    throw new Error(`this is no CSV file: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Reads a file of labels: CSV with a header; parted by commas, semicolons or tabs. Throws with the rows that are wrong and
 * what is allowed in them.
 */
export function parseLabels(csv: string): LabelTable {
  const [first = [], ...records] = parseCells(csv);
  if (first.length === 0) throw new Error('the file is empty: it takes a header such as "url,label"');
  const { columns, warnings } = readHeader(first);
  if (records.length === 0) throw new Error('there are no rows below the header');
  const faults: string[] = [];
  const rows = records.flatMap((cells, at): LabelRow[] => {
    const row = readRow(cells, columns, at + 2);
    if (typeof row !== 'string') return [row];
    faults.push(`row ${at + 2}: ${row}`);
    return [];
  });
  if (faults.length > 0) {
    const more = faults.length > MOST_NAMED ? `; and ${faults.length - MOST_NAMED} more rows` : '';
    throw new Error(`${faults.slice(0, MOST_NAMED).join('; ')}${more}`);
  }
  return { rows, warnings };
}

/** The row, or what is wrong with it. */
function readRow(
  cells: readonly string[],
  columns: readonly (ColumnName | null)[],
  row: number,
): LabelRow | string {
  const cell = (name: ColumnName): string | null => {
    const at = columns.indexOf(name);
    const text = at < 0 ? '' : (cells[at] ?? '');
    return text.trim() === '' ? null : text;
  };
  const word = (name: ColumnName): string | null => cell(name)?.trim() ?? null;
  const stated = word('label');
  if (stated === null) return `the label is empty; allowed are ${ALLOWED}`;
  const label = LABELS[stated.toLowerCase()];
  if (label === undefined || !Object.hasOwn(LABELS, stated.toLowerCase()))
    return `the label is ${quoted(stated)}; allowed are ${ALLOWED}`;
  const split = word('split')?.toLowerCase() ?? 'train';
  if (split !== 'train' && split !== 'test')
    return `the split is ${quoted(split)}; allowed are train, test, and nothing, which is train`;
  const given = BODY_COLUMNS.filter(kind => cell(kind) !== null);
  const bodies = given.filter(kind => kind !== 'url');
  if (bodies.length > 1) return `it has ${bodies.join(' and ')}; give the page once`;
  const [kind] = given;
  if (kind === undefined) return 'it has no page: the cells for url, file, html and text are empty';
  const content = (kind === 'url' || kind === 'file' ? word(kind) : cell(kind)) ?? '';
  const stem = word('url');
  // Lists of addresses often leave out the scheme; a cell of this column is never a path.
  const url = stem === null || isAddress(stem) ? stem : `https://${stem}`;
  const page = { kind, content: kind === 'url' ? (url ?? '') : content };
  return { row, label, url, page, site: word('site'), owner: word('owner'), split };
}
