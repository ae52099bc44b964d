import { perThousandWords, type Signal } from './signal.ts';

/** Calls to act. */
export const signal: Signal = {
  meta: {
    id: 'call-to-action-rate',
    version: 1,
    title: 'Calls to act',
    description: 'How often the article tells the reader to buy, order, call, sign up or click.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/calls-to-action.csv',
  },
  measure: document =>
    document.covers('calls-to-action')
      ? perThousandWords(document.phrasesIn('calls-to-action', document.mainBlocks).length, document)
      : null,
  evidence: document =>
    document.covers('calls-to-action') ? document.phrasesIn('calls-to-action', document.mainBlocks) : [],
};
