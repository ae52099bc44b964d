import { perThousandWords, type Signal } from './signal.ts';

/** Stock phrases of mass-produced text. */
export const signal: Signal = {
  meta: {
    id: 'template-phrase-density',
    version: 1,
    title: 'Stock phrases of mass-produced text',
    description:
      'How often the article uses phrases that mass-produced and machine-written text is full of ("look no further", "delve into").',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'datasets/lexicon/template-phrases.csv, source and date by row; counted on the labelled corpus',
  },
  measure: document =>
    document.covers('template-phrases')
      ? perThousandWords(document.phrasesIn('template-phrases', document.mainBlocks).length, document)
      : null,
  evidence: document =>
    document.covers('template-phrases') ? document.phrasesIn('template-phrases', document.mainBlocks) : [],
};
