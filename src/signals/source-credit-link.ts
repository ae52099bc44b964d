import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { siteOf } from '../document/site.ts';
import type { Signal } from './signal.ts';

const HOST = /(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?![\p{L}\d.@-])/giu;

/** The credits that lead elsewhere, by a link or by the name of a host. */
function credits({ sourceCredits, links, ownSite }: Document): Block[] {
  const linked = new Set(links.filter(link => link.isExternal).map(link => link.block));
  const isElsewhere = (host: string): boolean => {
    const site = siteOf(`https://${host.toLowerCase()}/`);
    return site !== null && site !== ownSite;
  };
  return sourceCredits.filter(
    ({ index, text }) => linked.has(index) || (text.match(HOST) ?? []).some(isElsewhere),
  );
}

/** Credits that name another site. */
export const signal: Signal = {
  meta: {
    id: 'source-credit-link',
    version: 1,
    title: 'Credits that name another site',
    description:
      'Lines at the beginning or end of the article that credit where it comes from and name or link another site ("Source: example.com").',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Observed on picture galleries made by machine in the labelled corpus, 2026; datasets/lexicon/source-credits.csv',
  },
  measure: document => (document.text === '' ? null : credits(document).length),
  evidence: document => credits(document),
};
