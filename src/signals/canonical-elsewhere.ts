import { siteOf } from '../document/site.ts';
import type { Signal } from './signal.ts';

/** The page says that its original stands on another site. */
export const signal: Signal = {
  meta: {
    id: 'canonical-elsewhere',
    version: 1,
    title: 'The original is elsewhere',
    description:
      'Whether the canonical link or og:url names another site: honest syndication says so on purpose, scrapers copy it along. Not measured where the address of the page is not known.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference: 'RFC 6596 (the canonical link relation); Open Graph protocol, og:url',
  },
  measure(document) {
    const { canonical, ogUrl } = document.metadata;
    if (document.site === null || (canonical === null && ogUrl === null)) return null;
    return [canonical, ogUrl].some(url => url !== null && siteOf(url) !== document.site) ? 1 : 0;
  },
};
