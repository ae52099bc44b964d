import { expect, test } from 'vitest';
import { explainNetworkError } from '../../src/input/network-error.ts';
import { PageError } from '../../src/input/page-error.ts';

function withCode(code: string): Error {
  return Object.assign(new Error('low-level words'), { code });
}

test.each([
  ['dns-error', 'ENOTFOUND EAI_AGAIN EAI_FAIL ESERVFAIL'],
  [
    'tls-error',
    'CERT_HAS_EXPIRED DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE ' +
      'ERR_TLS_CERT_ALTNAME_INVALID ERR_SSL_WRONG_VERSION_NUMBER EPROTO',
  ],
  ['fetch-timeout', 'ETIMEDOUT UND_ERR_CONNECT_TIMEOUT UND_ERR_HEADERS_TIMEOUT'],
  ['connection-error', 'ECONNREFUSED ECONNRESET EPIPE EHOSTUNREACH UND_ERR_SOCKET UND_ERR_HEADERS_OVERFLOW'],
  ['internal-error', 'ERR_INVALID_ARG_TYPE'],
])('%s', (expected, codes) => {
  for (const code of codes.split(' ')) {
    expect(`${code} ${explainNetworkError(withCode(code)).code}`).toBe(`${code} ${expected}`);
  }
});

test('the reason is found in wrapped errors, and a PageError stays itself', () => {
  const wrapped = new Error('outer', { cause: new AggregateError([withCode('ECONNREFUSED')]) });
  expect(explainNetworkError(wrapped)).toMatchObject({ code: 'connection-error', cause: wrapped });
  const own = new PageError('private-address', 'refused');
  expect(explainNetworkError(new Error('outer', { cause: own }))).toBe(own);
});

test('an error that contains itself ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(explainNetworkError(error).code).toBe('internal-error');
  expect(explainNetworkError('only words').message).toBe('fetching failed: only words');
});
