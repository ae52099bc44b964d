import { formatJson, type JsonOptions } from './json.ts';
import type { Report } from './record.ts';

/** The report as JSON lines: one record a line, for programs that read as it is written. */
export function createJsonlReport(options: JsonOptions): Report {
  return {
    errorsTo: 'stdout',
    begin: () => '',
    page: record => `${formatJson(record, options, 0)}\n`,
    end: () => '',
  };
}
