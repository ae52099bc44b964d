import { isOfType, type JsonLdNode, textOf } from '../json-ld.ts';
import type { RawPage } from '../raw-page.ts';
import { letters, titleParts } from '../title.ts';

const SITES: ReadonlySet<string> = new Set(['WebSite']);
const MAX_NAME_LENGTH = 80;
/** After a separator in a title, so few words are taken for the site's name. */
const MAX_NAME_WORDS = 6;

/** What the site of a page is called, and who publishes it. */
export interface SiteNames {
  readonly siteName: string | null;
  readonly publisher: string | null;
}

/**
 * The names of site and publisher. `leading` are the nodes that speak of the page, `nodes` all; `site` is the page's
 * registrable domain, `heading` its main heading or "".
 */
export function findSiteNames(
  page: RawPage,
  nodes: readonly JsonLdNode[],
  leading: readonly JsonLdNode[],
  site: string | null,
  heading: string,
): SiteNames {
  const meta = (name: string): string | null => {
    const content = page.head.meta.find(entry => entry.name === name)?.content ?? '';
    return content !== '' && content.length <= MAX_NAME_LENGTH && !/^https?:/.test(content) ? content : null;
  };
  const stated = (values: readonly unknown[]): string | null =>
    values
      .map(value => referred(value, nodes))
      .find(name => name !== '' && name.length <= MAX_NAME_LENGTH && !/^https?:/.test(name)) ?? null;
  const publisher =
    stated(leading.map(node => node.publisher)) ??
    meta('article:publisher') ??
    meta('dc.publisher') ??
    meta('dcterms.publisher') ??
    meta('citation_publisher') ??
    meta('publisher');
  const siteName =
    meta('og:site_name') ??
    stated(nodes.filter(node => isOfType(node, SITES)).map(node => node.name)) ??
    nameInTitle(page, site, heading) ??
    publisher ??
    meta('application-name') ??
    meta('apple-mobile-web-app-title');
  return { siteName, publisher: publisher ?? siteName };
}

/** The name that a property gives, also where it only refers to a node. */
function referred(value: unknown, nodes: readonly JsonLdNode[]): string {
  const name = textOf(value);
  if (name !== '' || typeof value !== 'object' || value === null) return name;
  const id = (value as JsonLdNode)['@id'];
  return id === undefined ? '' : textOf(nodes.find(node => node['@id'] === id && node !== value)?.name);
}

/** The part of the title element that names the site: one like the domain, or what another title of the page leaves off. */
function nameInTitle({ head }: RawPage, site: string | null, heading: string): string | null {
  const parts = titleParts(head.title);
  if (parts.length < 2) return null;
  const label = letters(site?.split('.')[0] ?? '');
  const ends = [parts.at(-1), parts[0]].filter(part => part !== undefined);
  const like = ends.find(part => label.length >= 3 && [label, letters(site ?? '')].includes(letters(part)));
  if (like !== undefined) return like;
  const shorter = [heading, head.meta.find(({ name }) => name === 'og:title')?.content ?? ''].map(letters);
  const last = parts.at(-1) as string;
  const rest = letters(parts.slice(0, -1).join(' '));
  return rest !== '' && shorter.includes(rest) && last.split(' ').length <= MAX_NAME_WORDS ? last : null;
}
