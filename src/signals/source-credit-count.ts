import type { Signal } from './signal.ts';

/** Lines that credit or link the source of the article. */
export const signal: Signal = {
  meta: {
    id: 'source-credit-count',
    version: 1,
    title: 'Credits to a source',
    description:
      'Lines at the beginning or end of the article that credit or link where it comes from ("Source:", "Originally published on", "Read the full article").',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/source-credits.csv',
  },
  measure: document => (document.text === '' ? null : document.sourceCredits.length),
  evidence: document => document.sourceCredits,
};
