import type { Document, PhraseSpan } from '../document/document.ts';
import { oncePerDocument, perThousandWords, type Signal } from './signal.ts';

const hedges = oncePerDocument((document: Document): readonly PhraseSpan[] => {
  if (!document.covers('superlatives')) return [];
  return document
    .phrasesIn('superlatives', document.mainBlocks)
    .filter(
      ({ row, start }) => row.kind === 'hedge' && !(row.phrase === 'may' && document.text[start] === 'M'),
    );
});

/** How little the article commits itself. */
export const signal: Signal = {
  meta: {
    id: 'hedge-rate',
    version: 1,
    title: 'Hedging',
    description:
      'How often the article hedges ("it depends", "many people", "studies show"): text without knowledge of its own says what is true of everything.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Hyland, "Hedging in Scientific Research Articles", 1998, for the classes; datasets/lexicon/superlatives.csv',
  },
  measure: document =>
    document.covers('superlatives') ? perThousandWords(hedges(document).length, document) : null,
  evidence: document => hedges(document),
};
