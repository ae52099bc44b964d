import { PageError } from './page-error.ts';

/**
 * An address fit to be shown: user name and password taken out, all else as it was given. In what cannot be parsed
 * everything between scheme and last "@" is taken for them.
 */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address.replace(/^([a-z][a-z0-9+.-]*:)?([/\\]*).*@/is, '$1$2');
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  return stripped(url).href;
}

function stripped(url: URL): URL {
  url.username = '';
  url.password = '';
  return url;
}

/**
 * Reads the address of a page: absolute, http or https, its credentials taken out.
 * @param base What a relative address is resolved against.
 * @throws PageError `bad-url` or `unsupported-protocol`.
 */
export function parseAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw new PageError('bad-url', `${withoutCredentials(address)} is not a valid address`);
  }
  const url = new URL(address, base?.href);
  if (url.protocol === 'file:') {
    throw new PageError(
      'unsupported-protocol',
      'file: addresses are not read; give the path of the file instead',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new PageError(
      'unsupported-protocol',
      `only http: and https: pages are fetched, not ${url.protocol}`,
    );
  }
  return stripped(url);
}

const SCHEME =
  /^\s*(?:[a-z][a-z0-9+.-]+:\/\/|(?:https?|file|ftp|data|javascript|mailto|blob|about|view-source):)/i;

/** Whether an argument is meant as an address and not as a path. "C:\page.html" is a path. */
export function isAddress(argument: string): boolean {
  return SCHEME.test(argument);
}

const HOST_FIRST =
  /^(?:[^\s/@]*@)?(?:[\p{L}\p{N}-]+\.)+(?<ending>\p{L}{2,}|xn--[a-z0-9-]+)(?::\d+)?(?<next>[/?#]|$)/iu;
/** Endings that files have far more often than hosts do. */
const FILE_ENDINGS = new Set(
  'html htm xhtml xml txt text md markdown json jsonl csv tsv gz zip warc wet wat pdf doc docx log php'.split(
    ' ',
  ),
);

/**
 * The address that was probably meant by a path that does not exist: "https://example.com/a" for "example.com/a".
 * Null for what looks like a path ("page.html", "notes/page.html").
 */
export function guessAddress(path: string): string | null {
  const { ending, next } = HOST_FIRST.exec(path)?.groups ?? {};
  if (ending === undefined) return null;
  if (next !== '/' && FILE_ENDINGS.has(ending.toLowerCase())) return null;
  const address = `https://${path}`;
  return URL.canParse(address) ? withoutCredentials(address) : null;
}
