import type { ErrorRecord, Verdict } from '../verdict.ts';
import { formatContribution } from './quantity.ts';
import { isErrorRecord, type PageRecord } from './record.ts';

/** A string is a cell of text; a number stays one; null is an empty cell. */
export type Cell = string | number | null;

/** The columns of tables, in their order. Values of signals come after them, each in a column with its id. */
export const COLUMNS = [
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

const NUMBERS: ReadonlySet<string> = new Set(['probability', 'score', 'top_contribution']);

/** Whether a column holds numbers: the ids of signals do, and three of the fixed columns. */
export function isNumeric(column: string): boolean {
  return NUMBERS.has(column) || !(COLUMNS as readonly string[]).includes(column);
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

/** The cells of a record in the given columns; a column that is none of COLUMNS is the id of a signal. */
export function cellsOf(record: PageRecord, columns: readonly string[]): Cell[] {
  const row: Readonly<Record<string, Cell>> = {
    id: record.id,
    url: record.url,
    chaff: record.chaff,
    ...(isErrorRecord(record) ? errorRow(record) : verdictRow(record)),
  };
  const values = isErrorRecord(record) ? {} : record.signals;
  return columns.map(column => row[column] ?? values[column]?.value ?? null);
}
