import type { Document, PhraseSpan } from '../document/document.ts';
import { oncePerDocument, perThousandWords, type Signal } from './signal.ts';

const superlatives = oncePerDocument((document: Document): readonly PhraseSpan[] => {
  if (!document.covers('superlatives')) return [];
  return document
    .phrasesIn('superlatives', document.mainBlocks)
    .filter(({ row }) => row.kind === 'superlative');
});

/** How loudly the article praises. */
export const signal: Signal = {
  meta: {
    id: 'superlative-rate',
    version: 1,
    title: 'Superlatives',
    description:
      'How often the article uses the superlatives of advertising ("ultimate", "must have", "world class").',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/superlatives.csv',
  },
  measure: document =>
    document.covers('superlatives') ? perThousandWords(superlatives(document).length, document) : null,
  evidence: document => superlatives(document),
};
