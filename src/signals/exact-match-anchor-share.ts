import type { Link } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { type Signal, share } from './signal.ts';

function anchors(document: Document): { outward: number; commercial: Link[] } {
  const outward = document.links.filter(
    link => link.isExternal && link.end > link.start && document.blocks[link.block]?.isMainText,
  );
  // Links and phrases both stand in reading order.
  let next = 0;
  const commercial = outward.filter(link => {
    while ((document.commercialPhrases[next]?.start ?? link.start) < link.start) next++;
    return (document.commercialPhrases[next]?.end ?? Number.POSITIVE_INFINITY) <= link.end;
  });
  return { outward: outward.length, commercial };
}

/** Links sold by their words. */
export const signal: Signal = {
  meta: {
    id: 'exact-match-anchor-share',
    version: 2,
    title: 'Links with the words that are bought',
    description:
      'Share of the links from the article to other sites whose words are what sold links are bought for ("online casino", "payday loans").',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference:
      "Google's spam policies, link spam (optimised anchor text); datasets/lexicon/commercial-anchors.csv",
  },
  measure(document) {
    if (document.kind === 'text') return null;
    const { outward, commercial } = anchors(document);
    return share(commercial.length, outward);
  },
  evidence: document => (document.kind === 'text' ? [] : anchors(document).commercial),
};
