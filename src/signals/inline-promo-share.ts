import { type Signal, share } from './signal.ts';

const LEAST_PARAGRAPHS = 3;

/** Lines inside the article that send the reader elsewhere, against its paragraphs. */
export const signal: Signal = {
  meta: {
    id: 'inline-promo-share',
    version: 1,
    title: 'Promotions inside the article',
    description:
      'Lines between the paragraphs that promote another page ("See also ..."), per paragraph of the article. Themes and bots of news-copying farms insert one every few paragraphs; honest sites place a few.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Observed on a republished newspaper article, 2021; lead-ins in 41 languages in datasets/lexicon/promo-lead-ins.csv',
  },
  measure: document => share(document.promos.length, document.paragraphs.length, LEAST_PARAGRAPHS),
  evidence: document => document.promos,
};
