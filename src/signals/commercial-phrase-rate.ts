import { perThousandWords, type Signal } from './signal.ts';

/** How often the article says what doorways are made for. */
export const signal: Signal = {
  meta: {
    id: 'commercial-phrase-rate',
    version: 1,
    title: 'Casino, loan, pharmacy and other doorway words',
    description:
      'How often the article names what doorway pages are built for (casinos, loans, essays, followers, pills, apps). Honest reports on these subjects name them too.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/commercial-anchors.csv',
  },
  measure: document =>
    perThousandWords(document.phrasesIn('commercial-anchors', document.mainBlocks).length, document),
  evidence: document => document.phrasesIn('commercial-anchors', document.mainBlocks),
};
