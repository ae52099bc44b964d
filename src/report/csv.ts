import type { Report } from './record.ts';
import { type Cell, COLUMNS, cellsOf } from './table-row.ts';
import { removeHidden } from './visible.ts';

/**
 * What makes a spreadsheet take a cell for a formula, at its start, or after the ";" at which German and other settings
 * part cells (OWASP, "CSV Injection"). One such character alone is harmless: "-" names standard input. The forms in full width are folded into the plain ones by some programs.
 */
const FORMULA = /(^|;)([\s\ufeff"']*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫].)/g;

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = removeHidden(cell).replace(FORMULA, "$1'$2");
  return /[",;\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Cells as one line of CSV, its end included; text is made safe for spreadsheets. */
export function formatRow(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}

/** What can be set on the CSV format. */
export interface CsvOptions {
  /** Ids of the signals whose values get a column each, in this order. */
  readonly signals: readonly string[];
}

/**
 * The report as CSV (RFC 4180, UTF-8 without byte order mark): one row a page, safe to open in a spreadsheet. Text
 * cells lose characters that cannot be seen, and get a "'" where they would become formulas: to carry on with exact
 * strings take JSON. `reasons` holds signals with their contributions in logits.
 */
export function createCsvReport({ signals }: CsvOptions): Report {
  const columns = [...COLUMNS, ...signals];
  return {
    errorsTo: 'stdout',
    begin: () => formatRow(columns),
    page: record => formatRow(cellsOf(record, columns)),
    end: () => '',
  };
}
