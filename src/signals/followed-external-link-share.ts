import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 2;
const QUALIFIED = ['nofollow', 'sponsored', 'ugc'];

/** Links to other sites that pass on weight. */
export const signal: Signal = {
  meta: {
    id: 'followed-external-link-share',
    version: 1,
    title: 'Links to other sites that pass on weight',
    description:
      'Share of the links of the article to other sites, of two words and more, without nofollow, sponsored or ugc.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'markup',
    reference: 'Google Search Central, "Qualify your outbound links"',
  },
  measure({ kind, ownSite, articleLinks, wordsOf }) {
    if (kind === 'text' || ownSite === null) return null;
    const links = articleLinks.filter(link => link.isExternal && wordsOf(link).length >= LEAST_WORDS);
    const followed = links.filter(({ rel }) => !rel.some(token => QUALIFIED.includes(token)));
    return share(followed.length, links.length);
  },
};
