import type { Document } from '../document/document.ts';
import { type Signal, share } from './signal.ts';

const LEAST_IMAGES = 3;

/** Sites that serve the page itself: its scripts, and images beside the article. */
function ownStores({ resources, articleImages, ownSite }: Document): Set<string | null> {
  const ofArticle = new Set(articleImages.map(image => image.url));
  const others = resources.filter(
    ({ kind, url }) => kind === 'script' || (kind === 'image' && !ofArticle.has(url)),
  );
  return new Set([ownSite, ...others.map(({ site }) => site)]);
}

/** Images of the article from many sites. */
export const signal: Signal = {
  meta: {
    id: 'hotlinked-image-share',
    version: 1,
    title: 'Images of the article from many sites',
    description:
      'Share of the images of the article that come from yet another site: the page, its own stores and one more host are left out. Pages put together by machine take each picture from where they found it.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference: 'Observed on picture galleries made by machine in the labelled corpus, 2026',
  },
  measure(document) {
    if (document.kind === 'text') return null;
    const own = ownStores(document);
    const sites = document.articleImages.flatMap(({ site }) => site ?? []);
    const foreign = new Set(sites.filter(site => !own.has(site)));
    return share(Math.max(0, foreign.size - 1), document.articleImages.length, LEAST_IMAGES);
  },
};
