import { perThousandWords, type Signal } from './signal.ts';

/** Words that rose with language models. */
export const signal: Signal = {
  meta: {
    id: 'machine-vocabulary-rate',
    version: 1,
    title: 'Words that rose with language models',
    description:
      'How often the article uses words that became common when texts began to be written by language models ("tapestry", "underscores", "multifaceted"). People use them too. English only.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Kobak et al., "Delving into ChatGPT usage in academic writing through excess vocabulary", arXiv:2406.07016, 2024; Liang et al., "Monitoring AI-Modified Content at Scale", arXiv:2403.07183, 2024; by row in datasets/lexicon/machine-vocabulary.csv',
  },
  measure: document =>
    document.covers('machine-vocabulary')
      ? perThousandWords(document.phrasesIn('machine-vocabulary', document.mainBlocks).length, document)
      : null,
  evidence: document =>
    document.covers('machine-vocabulary')
      ? document.phrasesIn('machine-vocabulary', document.mainBlocks)
      : [],
};
