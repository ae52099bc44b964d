import { perThousandWords, type Signal } from './signal.ts';

/** Names and fixed phrases broken by synonyms. */
export const signal: Signal = {
  meta: {
    id: 'mangled-name-rate',
    version: 1,
    title: 'Names and fixed phrases broken by synonyms',
    description:
      'How often a fixed expression or a name stands in the article with a synonym put into it ("bosom peril" for breast cancer): the trace of a synonym swapper.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'Cabanac, Labbé and Magazinov, "Tortured phrases", arXiv:2107.06751, 2021',
  },
  measure: document =>
    document.covers('tortured-phrases')
      ? perThousandWords(document.phrasesIn('tortured-phrases', document.mainBlocks).length, document)
      : null,
  evidence: document =>
    document.covers('tortured-phrases') ? document.phrasesIn('tortured-phrases', document.mainBlocks) : [],
};
