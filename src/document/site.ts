import { getDomain } from 'tldts';

/** Longer addresses are no addresses: many short links under one huge base would fill the memory. */
const MAX_URL_LENGTH = 4096;

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

const NOWHERE: LinkTarget = { url: null, path: '', site: null, isExternal: false };

/**
 * Tells where links lead, seen from a page with this base and this site of its own. Pages repeat their links, and most lead
 * to a few hosts: each address and each host is looked at once.
 */
export function linkResolver(base: string | null, ownSite: string | null): (href: string) => LinkTarget {
  const from = base ?? UNKNOWN_PAGE;
  const targets = new Map<string, LinkTarget>();
  const sites = new Map<string, string | null>();
  const siteOfHost = ({ host, href }: URL): string | null => {
    const known = sites.get(host);
    if (known !== undefined) return known;
    const site = siteOf(href);
    sites.set(host, site);
    return site;
  };
  const resolve = (href: string): LinkTarget => {
    const url = parsed(href, from);
    if (url === null) return NOWHERE;
    const path = url.pathname;
    if (url.href.startsWith(UNKNOWN_PAGE)) return { ...NOWHERE, path };
    const site = siteOfHost(url);
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
