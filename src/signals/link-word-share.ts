import { type Signal, share } from './signal.ts';

const LEAST_LENGTH = 300;

/** How much of the article is link text. */
export const signal: Signal = {
  meta: {
    id: 'link-word-share',
    version: 1,
    title: 'Link text in the article',
    description: 'Share of the characters of the article that stand in links.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'markup',
    reference:
      'Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010 (link density)',
  },
  measure(document) {
    if (document.kind === 'text') return null;
    const linked = document.mainBlocks.reduce((sum, block) => sum + block.linkLength, 0);
    return share(linked, document.mainText.length, LEAST_LENGTH);
  },
};
