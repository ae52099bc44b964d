import { siteOf } from '../document/site.ts';
import type { Signal } from './signal.ts';

/** The site that an address names, or null where its host is no name on the web: "localhost", "https:///path". */
function namedSite(url: string | null): string | null {
  const site = siteOf(url);
  return site?.includes('.') || site?.startsWith('[') ? site : null;
}

/** The page says that its original stands on another site. */
export const signal: Signal = {
  meta: {
    id: 'canonical-elsewhere',
    version: 2,
    title: 'The original is elsewhere',
    description:
      'Whether the canonical link or og:url names another site: honest syndication says so on purpose, scrapers copy it along. Not measured where the address of the page is not known.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference: 'RFC 6596 (the canonical link relation); Open Graph protocol, og:url',
  },
  measure({ metadata, site }) {
    const named = [metadata.canonical, metadata.ogUrl].flatMap(url => namedSite(url) ?? []);
    if (site === null || named.length === 0) return null;
    return named.some(other => other !== site) ? 1 : 0;
  },
};
