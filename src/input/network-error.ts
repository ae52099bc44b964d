import { errors } from 'undici';
import type { ErrorCode } from '../index.ts';
import { PageError } from './page-error.ts';

const DNS = /^(?:ENOTFOUND|ENODATA|ESERVFAIL|EAI_\w+)$/;
const TLS =
  /^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_CA)$/;
const TIMEOUT = /^(?:ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/;
const CONNECTION = /^(?:E[A-Z]+|UND_ERR_\w+)$/;

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke the connection off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network of the host cannot be reached',
  UND_ERR_SOCKET: 'the host broke the connection off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the body ended before it was complete',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
};

const SUMMARIES = {
  'dns-error': 'the name of the host cannot be looked up',
  'tls-error': 'there is no secure connection to the host',
  'fetch-timeout': 'the host does not answer in time',
  'connection-error': 'the connection to the host failed',
} satisfies Partial<Record<ErrorCode, string>>;

function classify(code: string): keyof typeof SUMMARIES | null {
  if (DNS.test(code)) return 'dns-error';
  if (TLS.test(code)) return 'tls-error';
  if (TIMEOUT.test(code)) return 'fetch-timeout';
  return CONNECTION.test(code) ? 'connection-error' : null;
}

/** Turns what a socket or undici throws into a PageError; `internal-error` for what is no fault of the network. */
export function explainNetworkError(error: unknown): PageError {
  const cause = { cause: error };
  for (const inner of causesOf(error)) {
    if (inner instanceof PageError) return inner;
    if (inner instanceof errors.HTTPParserError) {
      return new PageError('connection-error', 'the host does not answer in HTTP/1.1', cause);
    }
    const code = 'code' in inner ? String(inner.code) : '';
    const kind = classify(code);
    if (kind !== null) return new PageError(kind, `${SENTENCES[code] ?? SUMMARIES[kind]} (${code})`, cause);
  }
  const message = error instanceof Error ? error.message : String(error);
  return new PageError('internal-error', `fetching failed: ${message}`, cause);
}

/** An error, then the errors in it: undici wraps some, and trying several addresses gives an AggregateError. */
function* causesOf(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  yield error;
  if (error instanceof AggregateError) for (const inner of error.errors) yield* causesOf(inner, depth + 1);
  if (error instanceof Error) yield* causesOf(error.cause, depth + 1);
}
