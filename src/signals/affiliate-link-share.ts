import type { Link } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { isAffiliateLink } from '../lexicon/affiliate-links.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_LINKS = 3;

const affiliateLinks = oncePerDocument((document: Document): { links: number; affiliate: Link[] } => {
  const outward = document.links.filter(link => link.isExternal);
  const affiliate = outward.filter(link => isAffiliateLink(document.lexicon.affiliateLinks, link.url ?? ''));
  return { links: outward.length, affiliate };
});

/** Links that earn a commission. */
export const signal: Signal = {
  meta: {
    id: 'affiliate-link-share',
    version: 2,
    title: 'Affiliate links',
    description:
      'Share of the links to other sites that lead to an affiliate network or carry a partner code. Honest reviewers have them too.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference:
      'Bevendorff et al., "Is Google Getting Worse?", ECIR 2024; networks in datasets/lexicon/affiliate-links.csv',
  },
  measure(document) {
    if (document.kind === 'text') return null;
    const { links, affiliate } = affiliateLinks(document);
    return share(affiliate.length, links, LEAST_LINKS);
  },
  evidence: document =>
    document.kind === 'text' ? [] : affiliateLinks(document).affiliate.filter(link => link.end > link.start),
};
