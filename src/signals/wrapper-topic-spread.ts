import type { Signal } from './signal.ts';

const LEAST_HEADLINES = 4;
/** Pairs grow with the square of the headlines: the first ones show what a page is about. */
const MOST_HEADLINES = 40;

/** How little the headlines around the article have to do with each other. */
export const signal: Signal = {
  meta: {
    id: 'wrapper-topic-spread',
    version: 1,
    title: 'Headlines on everything at once',
    description:
      'One minus the mean share of content words that two different headlines of the wrapper have in common. A farm writes on faith, savings, betting and war on one page; a magazine has subjects.',
    unit: 'score',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Mean pairwise Jaccard distance (Jaccard 1912) of stems; observed on a republished newspaper article, 2021',
  },
  measure(document) {
    const headlines = document.distinctHeadlines
      .slice(0, MOST_HEADLINES)
      .map(headline => new Set(document.stemsOf(headline)))
      .filter(stems => stems.size > 0);
    if (headlines.length < LEAST_HEADLINES) return null;
    let sum = 0;
    let pairs = 0;
    headlines.forEach((a, i) => {
      for (const b of headlines.slice(i + 1)) {
        let common = 0;
        for (const stem of a) if (b.has(stem)) common++;
        sum += common / (a.size + b.size - common);
        pairs++;
      }
    });
    return 1 - sum / pairs;
  },
};
