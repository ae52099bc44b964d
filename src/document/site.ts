import { getDomain } from 'tldts';

/** Longer addresses are no addresses: many short links under one huge base would fill the memory. */
const MAX_URL_LENGTH = 4096;

/**
 * Resolves an address as a browser would; null where it is none, is longer than 4,096 characters, or does not lead to
 * the web.
 */
export function resolveUrl(href: string, base: string | null): string | null {
  if (href.length > MAX_URL_LENGTH || (base ?? '').length > MAX_URL_LENGTH) return null;
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
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

/** Where a link leads, seen from a page with this base and this site of its own. */
export function resolveLink(
  href: string,
  base: string | null,
  ownSite: string | null,
): { url: string | null; path: string; site: string | null; isExternal: boolean } {
  const resolved = resolveUrl(href, base ?? UNKNOWN_PAGE);
  if (resolved === null) return { url: null, path: '', site: null, isExternal: false };
  const path = new URL(resolved).pathname;
  if (resolved.startsWith(UNKNOWN_PAGE)) return { url: null, path, site: null, isExternal: false };
  const site = siteOf(resolved);
  return { url: resolved, path, site, isExternal: site !== ownSite };
}
