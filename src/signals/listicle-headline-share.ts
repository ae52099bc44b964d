import type { Document } from '../document/document.ts';
import type { Headline } from '../document/headlines.ts';
import { listicleProbability } from '../lexicon/headline-model.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_HEADLINES = 3;

const listicles = oncePerDocument((document: Document): Headline[] => {
  const { headlineModel } = document.lexicon;
  return document.distinctHeadlines.filter(({ text }) => listicleProbability(headlineModel, text) > 0.5);
});

/** Headlines around the article that are generic listicles, how-tos or clickbait. */
export const signal: Signal = {
  meta: {
    id: 'listicle-headline-share',
    version: 1,
    title: 'Listicles, how-tos and clickbait around the article',
    description:
      'Share of the different headlines in the wrapper that a small model of headlines, blind to letter case, takes for a generic listicle, a how-to or clickbait. English only.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Chakraborty et al., "Stop Clickbait", ASONAM 2016; measured by npm run evaluate:headlines',
  },
  measure: document =>
    document.language === 'en'
      ? share(listicles(document).length, document.distinctHeadlines.length, LEAST_HEADLINES)
      : null,
  evidence: document => (document.language === 'en' ? listicles(document) : []),
};
