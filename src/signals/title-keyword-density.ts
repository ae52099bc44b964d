import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 100;

/** How much of the article is the words of its title. */
export const signal: Signal = {
  meta: {
    id: 'title-keyword-density',
    version: 1,
    title: 'Title words over and over',
    description:
      'Share of the words of the article that are content words of its title, by stem: a text written around a search phrase repeats it.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Ntoulas et al., "Detecting Spam Web Pages through Content Analysis", WWW 2006, 4.7',
  },
  measure(document) {
    const stems = new Set(document.titleStems);
    if (stems.size === 0) return null;
    let found = 0;
    for (const stem of stems) found += document.topic.counts.get(stem) ?? 0;
    return share(found, document.mainWords.length, LEAST_WORDS);
  },
};
