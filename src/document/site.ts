import { getDomain } from 'tldts';

/** Longer addresses are no addresses: many short links under one huge base would fill the memory. */
const MAX_URL_LENGTH = 4096;
const SLASH = 47;

/**
 * Resolves an address as a browser would; null where it is none, is longer than 4,096 characters, or does not lead to
 * the web.
 */
export function resolveUrl(href: string, base: string | null): string | null {
  return parsed(href, base)?.href ?? null;
}

function parsed(href: string, base: string | null): URL | null {
  if (href.length > MAX_URL_LENGTH || (base ?? '').length > MAX_URL_LENGTH) return null;
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/**
 * The registrable domain of an address ("example.co.uk" for https://a.b.example.co.uk/), by the Public Suffix List with
 * its private part, so that sites on a shared host (name.github.io) are told apart. An IP address or a bare host name
 * is its own site; null where there is no host.
 */
export function siteOf(url: string | null): string | null {
  if (url === null) return null;
  const domain = getDomain(url, { allowPrivateDomains: true });
  if (domain !== null) return domain;
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
}

/** Stands in for the address of a page that is not known: what resolves to it is the page's own site. */
const UNKNOWN_PAGE = 'http://page.invalid/';

/** Where a link leads. */
export interface LinkTarget {
  /** Absolute address, or null where it cannot be resolved. */
  readonly url: string | null;
  readonly path: string;
  /** Registrable domain, or null. */
  readonly site: string | null;
  readonly isExternal: boolean;
}

/**
 * Addresses of characters that no browser changes: in full, or a path from the root. Nine in ten links are like that, and
 * are known without parsing. Dot segments are left to the parser.
 */
const PLAIN_ADDRESS =
  /^(https?:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63})(\/[\w\-.~/%+:,@!$*;=&]*)?([?#][\w\-.~/%+:,@!$*;=&?#]*)?$/;
const PLAIN_PATH = /^(\/(?!\/)[\w\-.~/%+:,@!$*;=&]*)([?#][\w\-.~/%+:,@!$*;=&?#]*)?$/;
/** What makes the host of an address that looks plain something else: a coded name may be broken. */
const CODED = 'xn--';
/** Begins a dot segment, or may: "%2e" is a dot too. */
const DOT_SEGMENT = /\/(?:\.|%2)/;

/** The address and its parts where it is plain; null where it has to be parsed. `origin` is that of the page. */
function plainTarget(href: string, origin: string): { href: string; pathname: string; host: string } | null {
  if (href.length > MAX_URL_LENGTH || DOT_SEGMENT.test(href) || href.includes(CODED)) return null;
  if (href.charCodeAt(0) === SLASH) {
    const [, path, rest = ''] = PLAIN_PATH.exec(href) ?? [];
    return path === undefined ? null : { href: `${origin}${path}${rest}`, pathname: path, host: origin };
  }
  const [, start, path = '/', rest = ''] = PLAIN_ADDRESS.exec(href) ?? [];
  return start === undefined ? null : { href: `${start}${path}${rest}`, pathname: path, host: start };
}

const NOWHERE: LinkTarget = { url: null, path: '', site: null, isExternal: false };

/**
 * Tells where links lead, seen from a page with this base and this site of its own. Pages repeat their links, and most lead
 * to a few hosts: each address and each host is looked at once.
 */
export function linkResolver(base: string | null, ownSite: string | null): (href: string) => LinkTarget {
  const from = base ?? UNKNOWN_PAGE;
  const targets = new Map<string, LinkTarget>();
  const sites = new Map<string, string | null>();
  const origin = parsed(from, null)?.origin ?? '';
  const siteOfHost = (host: string, href: string): string | null => {
    const known = sites.get(host);
    if (known !== undefined) return known;
    const site = siteOf(href);
    sites.set(host, site);
    return site;
  };
  const resolve = (href: string): LinkTarget => {
    const url = (origin === '' ? null : plainTarget(href, origin)) ?? parsed(href, from);
    if (url === null) return NOWHERE;
    const path = url.pathname;
    if (url.href.startsWith(UNKNOWN_PAGE)) return { ...NOWHERE, path };
    const site = siteOfHost(url.host, url.href);
    return { url: url.href, path, site, isExternal: site !== ownSite };
  };
  return href => {
    const known = targets.get(href);
    if (known !== undefined) return known;
    const target = resolve(href);
    targets.set(href, target);
    return target;
  };
}
