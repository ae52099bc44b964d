import type { ErrorRecord, Verdict } from '../verdict.ts';
import { formatContribution } from './quantity.ts';
import { isErrorRecord, type PageRecord, type Report } from './record.ts';
import { removeHidden } from './visible.ts';

/** A string is a cell of text, made safe; a number stays one; null is an empty cell. */
type Cell = string | number | null;

const COLUMNS = [
  'id',
  'url',
  'final_url',
  'site',
  'label',
  'probability',
  'score',
  'language',
  'abstained',
  'top_reason',
  'top_contribution',
  'top_quote',
  'reasons',
  'error_code',
  'error_message',
  'model',
  'chaff',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

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

function formatRow(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}

function verdictRow(verdict: Verdict): Row {
  const [top] = verdict.reasons;
  return {
    final_url: verdict.finalUrl ?? null,
    site: verdict.site,
    label: verdict.label,
    probability: verdict.probability,
    score: verdict.score,
    language: verdict.language,
    abstained: verdict.abstained,
    top_reason: top?.title ?? null,
    top_contribution: top?.contribution ?? null,
    top_quote: top?.evidence[0]?.quote ?? null,
    reasons: verdict.reasons
      .map(reason => `${reason.signal} ${formatContribution(reason.contribution)}`)
      .join('; '),
    model: verdict.model,
  };
}

function errorRow({ error }: ErrorRecord): Row {
  return { error_code: error.code, error_message: error.message };
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
  const cellsOf = (record: PageRecord): Cell[] => {
    const row: Row = {
      id: record.id,
      url: record.url,
      chaff: record.chaff,
      ...(isErrorRecord(record) ? errorRow(record) : verdictRow(record)),
    };
    const values = isErrorRecord(record) ? {} : record.signals;
    return [...COLUMNS.map(column => row[column] ?? null), ...signals.map(id => values[id]?.value ?? null)];
  };
  return {
    errorsTo: 'stdout',
    begin: () => formatRow([...COLUMNS, ...signals]),
    page: record => formatRow(cellsOf(record)),
    end: () => '',
  };
}
