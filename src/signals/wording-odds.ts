import type { Document } from '../document/document.ts';
import { MOST_ODDS, readWording, WORDING_LANGUAGE, type Wording } from '../lexicon/wording.ts';
import { oncePerDocument, type Signal } from './signal.ts';

const wording = oncePerDocument(({ language, lexicon, articleWords }: Document): Wording | null =>
  language === WORDING_LANGUAGE ? readWording(lexicon.wording.main, articleWords) : null,
);

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
  measure: document => wording(document)?.odds ?? null,
  evidence: document =>
    wording(document)?.weightiest.flatMap(({ words }) => document.occurrencesInMain(words, 1)) ?? [],
};
