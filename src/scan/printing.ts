import type { ErrorCode, ErrorRecord, Verdict } from '../index.ts';
import type { CrawlRecord } from '../input/crawl-record.ts';
import { formatRow } from '../report/csv.ts';
import { jsonOf, printed } from '../report/json.ts';
import { isErrorRecord, type PageRecord } from '../report/record.ts';
import { type Cell, COLUMNS, cellsOf } from '../report/table-row.ts';
import type { ScanSettings } from './settings.ts';

/** What is written of one record: text with its line end, a row of a Parquet file, or nothing. */
export type Output = string | readonly Cell[] | null;

/** What every worker and the writer of the files know of a run. */
export interface RunFacts {
  /** Version of chaff. */
  readonly version: string;
  /** Ids of all signals, in their order. */
  readonly signals: readonly string[];
  /** Names of the models with their digests. */
  readonly models: readonly string[];
}

/** The columns of tables in a run. */
export function columnsOf({ columns, signals }: ScanSettings, facts: RunFacts): readonly string[] {
  return columns ?? [...COLUMNS, ...(signals ? facts.signals : [])];
}

/** The fields of verdicts and error records: all of them, or it does not compile. */
const FIELDS = Object.keys({
  schema: true,
  chaff: true,
  model: true,
  id: true,
  url: true,
  finalUrl: true,
  site: true,
  label: true,
  probability: true,
  score: true,
  bias: true,
  thresholds: true,
  language: true,
  abstained: true,
  reasons: true,
  against: true,
  counterfactual: true,
  signals: true,
  error: true,
} satisfies Record<keyof Verdict | keyof ErrorRecord, true>);

/** @throws Error that names a column which is no field of the JSON, or no column of tables, and no signal. */
export function checkColumns(settings: ScanSettings, facts: RunFacts): void {
  if (settings.format === 'attributes') return;
  const isJson = settings.format === 'jsonl';
  const names: readonly string[] = isJson ? FIELDS : COLUMNS;
  const unknown = settings.columns?.find(
    column => !names.includes(column) && !facts.signals.includes(column),
  );
  if (unknown !== undefined)
    throw new Error(
      `there is no ${isJson ? 'field' : 'column'} "${unknown}": ${names.join(', ')}, or the id of a signal`,
    );
}

/** The error record of a page. */
export function errorOf(record: CrawlRecord, code: ErrorCode, message: string, version: string): ErrorRecord {
  const url = record.kind === 'page' ? (record.source.url ?? null) : record.url;
  return { schema: 1, chaff: version, id: record.id, url, error: { code, message } };
}

/** What stands before the records of a file: a table's head. */
export function headOf(settings: ScanSettings, facts: RunFacts): string {
  return settings.format === 'csv' ? formatRow(columnsOf(settings, facts)) : '';
}

/** Makes what is written of a record; `result` is null for one that was skipped. `source` names its input. */
export type Print = (record: CrawlRecord, result: PageRecord | null, source: string) => Output;

/** The way of writing that settings ask for. */
export function createPrint(settings: ScanSettings, facts: RunFacts): Print {
  const columns = columnsOf(settings, facts);
  const print = ((): ((record: CrawlRecord, result: PageRecord, source: string) => Output) => {
    switch (settings.format) {
      case 'jsonl':
        return (_, result) => `${jsonOf(fieldsOf(result, settings), 0)}\n`;
      case 'csv':
        return (_, result) => formatRow(cellsOf(result, columns));
      case 'parquet':
        return (_, result) => cellsOf(result, columns);
      case 'attributes':
        return attributesLine;
    }
  })();
  return (record, result, source) => {
    // Attributes go beside documents line by line: none may be missing.
    if (settings.format === 'attributes') return attributesLine(record, result, source);
    return result !== null && isKept(result, settings) ? print(record, result, source) : null;
  };
}

function isKept(result: PageRecord, { only, minProbability }: ScanSettings): boolean {
  if (isErrorRecord(result)) return only === null || only.includes('error');
  if (only !== null && !only.includes(result.label)) return false;
  return minProbability === null || (result.probability ?? -1) >= minProbability;
}

/** What is written of a record as JSON: all of it, or some fields and the values of some signals. */
function fieldsOf(result: PageRecord, settings: ScanSettings): object {
  if (settings.columns === null) return printed(result, settings);
  const fields = { ...result } as Readonly<Record<string, unknown>>;
  const signals = isErrorRecord(result) ? {} : result.signals;
  return Object.fromEntries(
    settings.columns.map(column => [column, fields[column] ?? signals[column]?.value ?? null]),
  );
}

/**
 * The attributes of a document as the toolkit of Dolma keeps them (github.com/allenai/dolma, docs/data-format.md): a
 * span, [start, end, score], over the whole document for each.
 */
function attributesLine(record: CrawlRecord, result: PageRecord | null, source: string): string {
  const span = (score: number): [[number, number, number]] => [[0, lengthOf(record), score]];
  const attributes: Record<string, [[number, number, number]]> = {};
  if (result !== null && !isErrorRecord(result)) {
    attributes[`chaff__label__${underscored(result.label)}`] = span(1);
    if (result.probability !== null) attributes.chaff__verdict__probability = span(result.probability);
    if (result.score !== null) attributes.chaff__verdict__score = span(result.score);
    if (result.abstained !== null) attributes[`chaff__abstained__${underscored(result.abstained)}`] = span(1);
    for (const { signal, contribution } of result.reasons)
      attributes[`chaff__reason__${underscored(signal)}`] = span(contribution);
  }
  return `${jsonOf({ id: record.id, source, attributes }, 0)}\n`;
}

/** Characters of a document as Python counts them: Unicode code points. Of bytes, their number. */
function lengthOf(record: CrawlRecord): number {
  if (record.kind !== 'page') return 0;
  const body = record.source.html ?? record.source.text;
  return body === undefined
    ? record.bytes
    : body.length - (body.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}
