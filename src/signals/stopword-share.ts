import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 50;

/** How much of the article is function words. */
export const signal: Signal = {
  meta: {
    id: 'stopword-share',
    version: 1,
    title: 'Function words',
    description:
      'Share of the words of the article that are function words of its language: running text has a third and more, keyword lists hardly any.',
    unit: 'share',
    range: [0, 1],
    suggests: 'clean',
    needs: 'text',
    reference:
      'Ntoulas et al., WWW 2006, 4.8; Pomikálek, "Removing Boilerplate and Duplicate Content", 2011 (jusText)',
  },
  measure({ mainWords, language, lexicon }) {
    const stopwords = lexicon.stopwords.get(language ?? '');
    if (stopwords === undefined) return null;
    const found = mainWords.reduce((sum, word) => sum + (stopwords.has(word) ? 1 : 0), 0);
    return share(found, mainWords.length, LEAST_WORDS);
  },
};
