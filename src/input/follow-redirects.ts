import { isUtf8 } from 'node:buffer';
import { isIP } from 'node:net';
import { type Dispatcher, request } from 'undici';
import { ACCEPTED_ENCODINGS } from './decode-body.ts';
import { parseAddress } from './page-address.ts';
import { PageError } from './page-error.ts';
import { type AddressRule, privateAddress } from './public-address.ts';

/** Half of what the fetch standard allows: pages need one to three. */
const MAX_REDIRECTS = 10;
const REDIRECT = new Set([301, 302, 303, 307, 308]);

/** What every request of a chain is made with. */
export interface Visit {
  /** Opens the connections; checks what names resolve to. */
  readonly dispatcher: Dispatcher;
  /** Which addresses may stand in a URL in place of a name. */
  readonly isAllowed: AddressRule;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/** The answer at the end of a chain of redirects, its body not read yet. */
export interface Answer {
  /** Without credentials. */
  readonly url: URL;
  readonly status: number;
  /** Names in lower case; several of one name are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData['body'];
}

/**
 * Requests a page and follows up to ten redirects, each checked like the first address.
 * @throws PageError `too-many-redirects`, `private-address`, `bad-url`, `unsupported-protocol`; undici's own errors.
 */
export async function followRedirects(first: URL, visit: Visit): Promise<Answer> {
  const seen = new Set<string>();
  let url = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    seen.add(withoutFragment(url));
    const answer = await ask(url, visit);
    const target = redirectTarget(answer);
    if (target === null) return answer;
    answer.body.destroy();
    // Without cookies the same request gets the same answer again.
    if (seen.has(withoutFragment(target))) {
      throw new PageError('too-many-redirects', `the redirects go in a circle, back to ${target.href}`);
    }
    url = target;
  }
  throw new PageError('too-many-redirects', `more than ${MAX_REDIRECTS} redirects`);
}

/** An address as a server sees it. */
export function withoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

async function ask(url: URL, { dispatcher, isAllowed, userAgent, signal }: Visit): Promise<Answer> {
  // Names are checked when they are resolved; addresses are never resolved. The URL parser has normalised odd forms.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateAddress(host, host);
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/xml;q=0.8,*/*;q=0.1',
      'accept-encoding': ACCEPTED_ENCODINGS,
    },
  });
  // A body that is given up emits an error that nobody would catch.
  body.on('error', () => {});
  const joined = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return { url, status: statusCode, headers: Object.fromEntries(joined), body };
}

function redirectTarget({ url, status, headers }: Answer): URL | null {
  const location = headers.location;
  if (!REDIRECT.has(status) || location === undefined) return null;
  try {
    return parseAddress(fromHeader(location), url);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new PageError(
      error.code,
      `the page redirects to an address that is not followed: ${error.message}`,
    );
  }
}

/** undici reads headers as Latin-1; addresses in them are UTF-8 more often. */
function fromHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}
