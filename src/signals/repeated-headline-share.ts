import type { Document } from '../document/document.ts';
import type { Headline } from '../document/headlines.ts';
import { type Signal, share } from './signal.ts';

const LEAST_HEADLINES = 3;

/** The headlines that have stood in the wrapper before, in another block. */
function repeated(document: Document): Headline[] {
  const first = new Map<string, number>();
  return document.wrapperHeadlines.filter(headline => {
    const words = document.wordsOf(headline).join(' ');
    const block = first.get(words);
    if (block === undefined) first.set(words, headline.block);
    return block !== undefined && block !== headline.block;
  });
}

/** Headlines that stand more than once around the article. */
export const signal: Signal = {
  meta: {
    id: 'repeated-headline-share',
    version: 1,
    title: 'The same headline again',
    description:
      'Share of the headlines in the wrapper that repeat an earlier one: a site with little to show fills "Latest" and "Must read" with the same few stories.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on a republished newspaper article, 2021',
  },
  measure: document => share(repeated(document).length, document.wrapperHeadlines.length, LEAST_HEADLINES),
  evidence: document => repeated(document),
};
