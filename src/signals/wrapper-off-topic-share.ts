import type { Document } from '../document/document.ts';
import type { Headline } from '../document/headlines.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_HEADLINES = 3;

const headlines = oncePerDocument((document: Document): { measured: number; offTopic: Headline[] } => {
  let measured = 0;
  const offTopic = document.distinctHeadlines.filter(headline => {
    const off = document.topic.isOffTopic(document.wordsOf(headline));
    if (off !== null) measured++;
    return off === true;
  });
  return { measured, offTopic };
});

/** Headlines around the article that have nothing to do with it. */
export const signal: Signal = {
  meta: {
    id: 'wrapper-off-topic-share',
    version: 1,
    title: 'Headlines around the article on other subjects',
    description:
      'Share of the different headlines in the wrapper that are no closer to the article than nine in ten headlines of other sites. News sites show other news too: the share matters, not the fact.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Relatedness as in off-topic-promo-share; measured by npm run evaluate:relatedness',
  },
  measure(document) {
    const { measured, offTopic } = headlines(document);
    return share(offTopic.length, measured, LEAST_HEADLINES);
  },
  evidence: document => headlines(document).offTopic,
};
