import type { Document } from '../document/document.ts';
import type { Promo } from '../document/promos.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

/** The promos of which can be told whether they belong to the article, and those that do not. */
const promos = oncePerDocument((document: Document): { measured: Promo[]; offTopic: Promo[] } => {
  const judged = document.promos.map(promo => ({
    promo,
    off: document.topic.isOffTopic(document.wordsOf(promo.headline)),
  }));
  return {
    measured: judged.filter(({ off }) => off !== null).map(({ promo }) => promo),
    offTopic: judged.filter(({ off }) => off === true).map(({ promo }) => promo),
  };
});

/** Promotions inside the article that have nothing to do with it. */
export const signal: Signal = {
  meta: {
    id: 'off-topic-promo-share',
    version: 1,
    title: 'Off-topic promotions inside the article',
    description:
      'Share of the promotions inside the article whose headline is no closer to the article than nine in ten headlines of other sites are. An editor links what belongs to the story; a bot links what the farm wants read.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Relatedness by inverse document frequency (Spärck Jones 1972) and log term frequency; level measured by npm run evaluate:relatedness',
  },
  measure(document) {
    const { measured, offTopic } = promos(document);
    return share(offTopic.length, measured.length);
  },
  evidence: document => promos(document).offTopic,
};
