import { isErrorRecord, type PageRecord, type Report } from './record.ts';
import { escapeHidden } from './visible.ts';

/** What can be set on the JSON formats. */
export interface JsonOptions {
  /** Whether verdicts keep the values of all signals. */
  readonly signals: boolean;
}

/** A record as it is printed: without `signals` unless they are asked for. */
export function printed(record: PageRecord, { signals }: JsonOptions): object {
  if (signals || isErrorRecord(record)) return record;
  const { signals: _, ...rest } = record;
  return rest;
}

/**
 * A record as JSON. What terminals obey or hide is escaped, which changes no value: such characters stand in strings
 * only. `indent` is 0 for one line.
 */
export function jsonOf(record: object, indent: number): string {
  return escapeHidden(JSON.stringify(record, null, indent), '\n');
}

/** One record of a scored page as JSON; see `jsonOf`. */
export function formatJson(record: PageRecord, options: JsonOptions, indent: number): string {
  return jsonOf(printed(record, options), indent);
}

/**
 * The report as one JSON value: the record itself for a single page, and for a `list` an array that grows with the pages
 * and is valid as soon as `end` is printed.
 */
export function createJsonReport(options: JsonOptions & { readonly list: boolean }): Report {
  return jsonReport(options.list, record => printed(record, options));
}

/** A report as one JSON value, for any kind of record. `print` gives what is printed of one. */
export function jsonReport<Result>(list: boolean, print: (record: Result) => object): Report<Result> {
  let separator = '\n';
  return {
    errorsTo: 'stdout',
    begin: () => (list ? '[' : ''),
    page(record) {
      const json = jsonOf(print(record), 2);
      if (!list) return `${json}\n`;
      const item = separator + json.replace(/^/gm, '  ');
      separator = ',\n';
      return item;
    },
    end() {
      if (!list) return '';
      return separator === '\n' ? ']\n' : '\n]\n';
    },
  };
}
