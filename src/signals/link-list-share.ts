import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { type Signal, share } from './signal.ts';

const LEAST_BLOCKS = 5;
const ALL = 0.9;

function linkLines(document: Document): Block[] {
  const promoted = new Set(document.promos.map(promo => promo.block));
  return document.mainBlocks.filter(
    ({ kind, text, linkLength, index }) =>
      kind !== 'heading' && linkLength >= text.length * ALL && !promoted.has(index),
  );
}

/** Lists of links in the article. */
export const signal: Signal = {
  meta: {
    id: 'link-list-share',
    version: 1,
    title: 'Lists of links in the article',
    description:
      'Share of the blocks of the article that are items of lists or lines and nothing but a link.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'markup',
    reference:
      'Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010',
  },
  measure: document =>
    document.kind === 'text'
      ? null
      : share(linkLines(document).length, document.mainBlocks.length, LEAST_BLOCKS),
  evidence: document => (document.kind === 'text' ? [] : linkLines(document)),
};
