import { perThousandWords, type Signal } from './signal.ts';

/** How often the article is broken by headings. */
export const signal: Signal = {
  meta: {
    id: 'heading-rate',
    version: 1,
    title: 'Headings',
    description:
      'Headings per 1,000 words of the article. Text made for search boxes has one every few sentences.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on machine-written guides in the labelled corpus, 2026',
  },
  measure: document => perThousandWords(document.headings.length, document),
  evidence: document => document.headings,
};
