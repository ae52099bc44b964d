import type { Block, Link } from './block.ts';
import type { Metadata } from './metadata.ts';
import type { RawPage } from './raw-page.ts';
import { linkResolver, siteOf } from './site.ts';

/** An address or a number is no longer. */
const MAX_CONTACT = 200;
const CONTACT = /^\s*(?:mailto|tel):\s*([^?]{3,200})/i;
const ABSOLUTE = /^\s*(?:https?:)?\/\/([^/?#]{1,253})([^?#]*)/i;
/** Leads to no other page. */
const STAYS = /^\s*(?:#|$|[a-z]{3,12}:(?!\/\/))/i;
/** Fewer links say nothing of whose page it is. */
const LEAST_LINKS_HOME = 5;

/** The mail address or telephone number that a link leads to, or null. */
function contactOf(href: string): string | null {
  const [, coded] = CONTACT.exec(href.slice(0, MAX_CONTACT)) ?? [];
  if (coded === undefined) return null;
  try {
    return decodeURIComponent(coded).trim().toLowerCase() || null;
  } catch {
    return coded.trim().toLowerCase() || null;
  }
}

/**
 * The site that most links of a page lead to, where one of them leads to its front page and fewer links are written
 * without a host: a page whose links name a host in full is on that host. Null where it cannot be told.
 */
function mostLinked(page: RawPage): string | null {
  const counts = new Map<string, { count: number; isHome: boolean }>();
  let absolute = 0;
  let relative = 0;
  for (const { href } of page.links) {
    const [, host, path = ''] = ABSOLUTE.exec(href) ?? [];
    if (host === undefined) {
      if (!STAYS.test(href)) relative++;
      continue;
    }
    absolute++;
    const known = counts.get(host) ?? { count: 0, isHome: false };
    counts.set(host, { count: known.count + 1, isHome: known.isHome || path === '' || path === '/' });
  }
  const [first] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (first === undefined) return null;
  const [host, { count, isHome }] = first;
  const isOwn = isHome && count >= LEAST_LINKS_HOME && count > relative && count > absolute / 2;
  return isOwn ? siteOf(`https://${host}/`) : null;
}

/**
 * Registrable domain of the site a page belongs to: by its address; where that is not known, by what it says of itself,
 * and then by where its links lead.
 */
export function findOwnSite(page: RawPage, site: string | null, metadata: Metadata): string | null {
  const stated = [metadata.canonical, metadata.ogUrl].map(siteOf).find(own => own?.includes('.'));
  return site ?? stated ?? mostLinked(page);
}

/** The links of a page with where they lead. `own` is the page's site. */
export function readLinks(page: RawPage, text: string, base: string | null, own: string | null): Link[] {
  const resolve = linkResolver(base, own);
  const rels = new Map<string, readonly string[]>();
  const relOf = (rel: string): readonly string[] => {
    const tokens = rels.get(rel) ?? rel.toLowerCase().split(/\s+/);
    rels.set(rel, tokens);
    return tokens;
  };
  return page.links.map(({ href, rel, start, end, block }) => {
    const { url, path, site, isExternal } = resolve(href);
    const anchor = text.slice(start, end).replaceAll('\n', ' ');
    const contact = contactOf(href);
    return { url, path, site, isExternal, contact, anchor, start, end, block, rel: relOf(rel) };
  });
}

/** The links with words that stand in the article. */
export function linksOfArticle(links: readonly Link[], blocks: readonly Block[]): Link[] {
  return links.filter(link => link.end > link.start && blocks[link.block]?.isMainText === true);
}
