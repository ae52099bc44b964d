import { MOST_ODDS, WORDING_LANGUAGE, weightiestParts, wordingOdds } from '../lexicon/wording-model.ts';
import type { Signal } from './signal.ts';

/** How much the article is worded as the articles of farms are. */
export const signal: Signal = {
  meta: {
    id: 'wording-odds',
    version: 2,
    title: 'Worded as farms word their articles',
    description:
      'Log-odds of a linear model over the words and pairs of words of title and article, trained on labelled pages; 0 lies halfway between honest pages and farms. English only. The words quoted are those that said most.',
    unit: 'logits',
    range: [-MOST_ODDS, MOST_ODDS],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Joachims, "Text categorization with support vector machines", ECML 1998, for the features; trained by npm run train-wording',
  },
  measure: ({ language, lexicon, articleWords }) =>
    language === WORDING_LANGUAGE ? wordingOdds(lexicon.wording.main, articleWords) : null,
  evidence: ({ language, lexicon, articleWords, occurrencesInMain }) =>
    language === WORDING_LANGUAGE
      ? weightiestParts(lexicon.wording.main, articleWords).flatMap(({ words }) =>
          occurrencesInMain(words).slice(0, 1),
        )
      : [],
};
