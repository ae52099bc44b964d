import type { Document } from '../document/document.ts';
import type { Promo } from '../document/promos.ts';
import { type Signal, share } from './signal.ts';

/** The promos whose headline has stood in the article before. */
function repeated(document: Document): Promo[] {
  const seen = new Set<string>();
  return document.promos.filter(({ headline }) => {
    const words = document.wordsOf(headline).join(' ');
    const known = seen.has(words);
    seen.add(words);
    return known;
  });
}

/** Promotions that stand more than once in the same article. */
export const signal: Signal = {
  meta: {
    id: 'repeated-promo-share',
    version: 1,
    title: 'The same promotion again',
    description:
      'Share of the promotions inside the article that repeat an earlier one. Automatic insertion draws from a short list and does not look at what stands there already.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on a republished newspaper article, 2021',
  },
  measure: document => share(repeated(document).length, document.promos.length),
  evidence: document => repeated(document),
};
