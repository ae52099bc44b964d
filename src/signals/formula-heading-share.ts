import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_HEADINGS = 2;

const formulas = oncePerDocument((document: Document): Block[] => {
  const table = document.lexicon.phrases['formula-headings'].for(document.language);
  return document.headings.filter(heading => {
    const words = document.wordsOf(heading);
    // A number before the phrase belongs to the outline: "3. Benefits of ...".
    const first = /^\p{N}+$/u.test(words[0] ?? '') ? 1 : 0;
    return table.matchAt(words, first) !== null;
  });
});

/** Headings made by formula. */
export const signal: Signal = {
  meta: {
    id: 'formula-heading-share',
    version: 1,
    title: 'Headings by formula',
    description:
      'Share of the headings in the article that begin with a formula ("Benefits of", "How to choose", "Final thoughts", "FAQs").',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Marginalia Search, on headings of machine-written farms; datasets/lexicon/formula-headings.csv',
  },
  measure: document =>
    document.covers('formula-headings')
      ? share(formulas(document).length, document.headings.length, LEAST_HEADINGS)
      : null,
  evidence: document => (document.covers('formula-headings') ? formulas(document) : []),
};
