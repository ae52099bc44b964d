import { MOST_ODDS, sumOf, wordingOdds, wordingParts } from '../lexicon/wording-model.ts';
import type { Signal } from './signal.ts';

/** Of other languages there are too few clean pages to tell a farm's words from those of its language. */
export const LANGUAGE = 'en';
const QUOTED = 8;

/** How much the article is worded as the articles of farms are. */
export const signal: Signal = {
  meta: {
    id: 'wording-odds',
    version: 1,
    title: 'Worded as farms word their articles',
    description:
      'Log-odds of a linear model over the words and pairs of words of the article, trained on labelled pages; honest pages have about -3. English only. The words quoted are those that said most.',
    unit: 'logits',
    range: [-MOST_ODDS, MOST_ODDS],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Joachims, "Text categorization with support vector machines", ECML 1998, for the features; trained by npm run train-wording',
  },
  measure: ({ language, lexicon, mainWords }) =>
    language === LANGUAGE ? wordingOdds(lexicon.wording, mainWords) : null,
  evidence: document => {
    if (document.language !== LANGUAGE) return [];
    const { wording } = document.lexicon;
    const parts = wordingParts(wording, document.mainWords);
    const direction = sumOf(wording, parts) < 0 ? -1 : 1;
    return parts
      .filter(({ logits }) => logits * direction > 0)
      .sort((a, b) => (b.logits - a.logits) * direction)
      .slice(0, QUOTED)
      .flatMap(({ words }) => document.occurrencesInMain(words).slice(0, 1));
  },
};
