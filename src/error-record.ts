/**
 * The closed list of what can keep a page from being had or read. Of a scan: `page-timeout` is a page that took longer than
 * --page-timeout, `worker-died` one on which the scoring thread ended (mostly for want of memory), `bad-record` a record of
 * the input that makes no sense or holds no page, and `truncated-input` one that its input or compressed part ends in, or has a fault
 * in that nothing can be read beyond.
 */
export const ERROR_CODES = [
  'bad-url',
  'unsupported-protocol',
  'private-address',
  'dns-error',
  'connection-error',
  'tls-error',
  'fetch-timeout',
  'too-many-redirects',
  'http-status',
  'unsupported-content',
  'too-large',
  'decode-error',
  'file-not-found',
  'file-unreadable',
  'bad-record',
  'truncated-input',
  'page-timeout',
  'worker-died',
  'internal-error',
] as const;
/** One of the error codes. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A page that could not be had or read. */
export interface ErrorRecord {
  readonly schema: 1;
  readonly chaff: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
