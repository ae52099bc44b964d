import { setMaxListeners } from 'node:events';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { DEFAULT_MAX_BYTES, tooLarge } from './collect-bytes.ts';
import { isPageType, mediaType } from './content-type.ts';
import { decodeBody, parseEncodings } from './decode-body.ts';
import { type Answer, followRedirects, withoutFragment } from './follow-redirects.ts';
import { explainNetworkError } from './network-error.ts';
import { parseAddress, withoutCredentials } from './page-address.ts';
import { PageError } from './page-error.ts';
import { type AddressRule, guardLookup, isPublicAddress } from './public-address.ts';

/** Milliseconds for one page, redirects and body included, unless the caller says otherwise. */
export const DEFAULT_TIMEOUT = 30_000;
/** Node gives an address 250 ms before it tries the next one: too short for a host on another continent. */
const ADDRESS_ATTEMPT = 1000;

/** What can be set when fetching a page. */
export interface FetchOptions {
  /** The name chaff gives itself. */
  readonly userAgent: string;
  /** Milliseconds for everything, redirects and body included; 1 to 2^31 - 1. Default 30,000. */
  readonly timeout?: number;
  /** Bytes of the decoded body, from 1. Default 20,000,000. */
  readonly maxBytes?: number;
  /** Whether addresses that are not of the public internet are connected to: all, none, or those the rule allows. */
  readonly allowPrivate?: boolean | AddressRule;
  /** Resolves host names, as `dns.lookup` does. Its answers are checked. */
  readonly lookup?: LookupFunction;
  /** Ends the fetch early; what is thrown then is the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A page as it came. */
export interface FetchedPage {
  /** The address asked for, without credentials. */
  readonly url: string;
  /** The address that answered, where a redirect led elsewhere. */
  readonly finalUrl?: string;
  /** HTTP status, 200 to 299. */
  readonly status: number;
  /** Names in lower case; several of one name are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, its content encodings undone. */
  readonly bytes: Uint8Array;
}

/**
 * Fetches one page over http or https. No cookies, no credentials, no proxy; a connection is made only to addresses
 * that `allowPrivate` does not keep out, and none outlives the call.
 * @throws PageError with the code of what went wrong; the reason of `signal` when that ended it.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const { timeout = DEFAULT_TIMEOUT, maxBytes = DEFAULT_MAX_BYTES, allowPrivate = false, signal } = options;
  const first = parseAddress(url);
  signal?.throwIfAborted();
  const isAllowed: AddressRule = address =>
    isPublicAddress(address) || (typeof allowPrivate === 'function' ? allowPrivate(address) : allowPrivate);
  const end = new AbortController();
  // Each socket of a chain of redirects listens; past ten Node would print a warning.
  setMaxListeners(0, end.signal);
  const late = new PageError('fetch-timeout', `no complete answer within ${timeout / 1000} s`);
  const timer = setTimeout(() => end.abort(late), timeout);
  const onAbort = (): void => end.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const dispatcher = new Agent({
    // undici leaves a socket alone that is still connecting when a request is aborted; the signal reaches that one too.
    connect: {
      lookup: guardLookup(isAllowed, options.lookup),
      signal: end.signal,
      timeout,
      autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT,
    },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const visit = { dispatcher, isAllowed, userAgent: options.userAgent, signal: end.signal };
  try {
    const { finalUrl, ...rest } = await readAnswer(await followRedirects(first, visit), maxBytes);
    const moved = finalUrl === withoutFragment(first) ? {} : { finalUrl };
    return { url: withoutCredentials(url), ...moved, ...rest };
  } catch (error) {
    throw end.signal.aborted ? end.signal.reason : explainNetworkError(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    dispatcher.destroy().catch(() => {});
  }
}

/** A page by the address that answered, which may be the one asked for. */
type AnsweredPage = Omit<FetchedPage, 'url'> & { readonly finalUrl: string };

async function readAnswer(answer: Answer, maxBytes: number): Promise<AnsweredPage> {
  const { url, status, headers, body } = answer;
  if (status < 200 || status > 299) throw new PageError('http-status', statusMessage(answer));
  const type = headers['content-type'];
  if (!isPageType(type)) {
    throw new PageError('unsupported-content', `the address holds ${mediaType(type)}, not a page`);
  }
  const encodings = parseEncodings(headers['content-encoding']);
  if (encodings.length === 0 && Number(headers['content-length']) > maxBytes) throw tooLarge(maxBytes);
  const bytes = await decodeBody(body, encodings, maxBytes);
  return { finalUrl: withoutFragment(url), status, headers, bytes };
}

function statusMessage({ status, headers }: Answer): string {
  const isRedirect = status < 400 && headers.location === undefined;
  return `the server answers with HTTP status ${status}${isRedirect ? ', with no address to go to' : ''}`;
}
