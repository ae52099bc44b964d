import { perThousandWords, type Signal } from './signal.ts';

/** First-hand work. */
export const signal: Signal = {
  meta: {
    id: 'first-hand-rate',
    version: 1,
    title: 'First-hand work',
    description:
      'How often the article speaks of what its author did: tested, measured, visited, asked. Reviewers who only claim it write the same words.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'clean',
    needs: 'text',
    reference: 'Google Search Quality Rater Guidelines, 3.4 (experience); datasets/lexicon/first-hand.csv',
  },
  measure: document =>
    document.covers('first-hand')
      ? perThousandWords(document.phrasesIn('first-hand', document.mainBlocks).length, document)
      : null,
  evidence: document =>
    document.covers('first-hand') ? document.phrasesIn('first-hand', document.mainBlocks) : [],
};
