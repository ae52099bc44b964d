import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

/** Sites of ad networks that the page loads from, each once, by kind. */
const networks = oncePerDocument((document: Document): { open: number; all: number } => {
  const sites = new Set(document.resources.flatMap(({ site }) => site ?? []));
  const kinds = [...sites].flatMap(site => document.lexicon.adNetworks.get(site) ?? []);
  return { open: kinds.filter(kind => kind === 'open').length, all: kinds.length };
});

/** Which kind of ad networks the page lives on. */
export const signal: Signal = {
  meta: {
    id: 'ad-network-kind',
    version: 1,
    title: 'Ads of open networks',
    description:
      'Share of the ad networks on the page that take any site (as against managed ad services, which look at a site before they take it). Ads alone do not show a farm; not measured without them.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference:
      'datasets/lexicon/ad-networks.csv; compare Braun and Eklund, "Fake News, Real Money", Digital Journalism 7, 2019',
  },
  measure(document) {
    if (document.kind === 'text') return null;
    const { open, all } = networks(document);
    return share(open, all);
  },
};
