import { perThousandWords, type Signal } from './signal.ts';

/** Prices and discounts. */
export const signal: Signal = {
  meta: {
    id: 'price-and-discount-rate',
    version: 1,
    title: 'Prices and discounts',
    description: 'How often the article speaks of prices, discounts, stock and guarantees.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/price-words.csv',
  },
  measure: document =>
    document.covers('price-words')
      ? perThousandWords(document.phrasesIn('price-words', document.mainBlocks).length, document)
      : null,
  evidence: document =>
    document.covers('price-words') ? document.phrasesIn('price-words', document.mainBlocks) : [],
};
