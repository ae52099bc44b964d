import { type Signal, share } from './signal.ts';

const LEAST_LETTERS = 200;

/** How much of the article is in capitals. */
export const signal: Signal = {
  meta: {
    id: 'uppercase-share',
    version: 1,
    title: 'Capital letters',
    description: 'Share of the cased letters of the article that are capitals.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Castillo, Mendoza and Poblete, "Information Credibility on Twitter", WWW 2011 (capitals as a mark of low credibility)',
  },
  measure({ mainText }) {
    let upper = 0;
    let cased = 0;
    for (const char of mainText) {
      const lower = char.toLowerCase();
      if (lower !== char) upper++;
      if (lower !== char || char.toUpperCase() !== char) cased++;
    }
    return share(upper, cased, LEAST_LETTERS);
  },
};
