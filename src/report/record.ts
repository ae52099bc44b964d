import type { ErrorRecord, Verdict } from '../verdict.ts';

/** What is reported of one page. */
export type PageRecord = Verdict | ErrorRecord;

/** Whether a page could not be had or read. */
export function isErrorRecord(record: object): record is ErrorRecord {
  return 'error' in record;
}

/**
 * One format: `begin`, then `page` for each page as soon as it is ready, then `end`; what they give is printed as it
 * is, line ends included. A formatter is used for one run.
 */
export interface Report<Result = PageRecord> {
  /** Where error records go. People who pipe text want verdicts in the pipe; programs want every page in one place. */
  readonly errorsTo: 'stdout' | 'stderr';
  begin(): string;
  page(record: Result): string;
  end(): string;
}
