import { splitWords } from '../lexicon/words.ts';
import { type Signal, share } from './signal.ts';

const LEAST_IMAGES = 3;
const LEAST_WORDS = 3;

/** Images that say the same. */
export const signal: Signal = {
  meta: {
    id: 'repeated-alt-share',
    version: 1,
    title: 'Images that say the same',
    description:
      'Share of the images of the article with an alternative text that an earlier one had, of three words and more. One picture that is called as the page is is ordinary.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference:
      'Observed on picture galleries made by machine in the labelled corpus, 2026; Google Search Central, image best practices (keyword stuffing of alt attributes)',
  },
  measure({ kind, articleImages }) {
    if (kind === 'text') return null;
    const seen = new Set<string>();
    const texts = articleImages
      .map(({ alt }) => splitWords(alt).forms)
      .filter(words => words.length >= LEAST_WORDS)
      .map(words => words.join(' '));
    let repeated = 0;
    for (const text of texts) {
      if (seen.has(text)) repeated++;
      seen.add(text);
    }
    return share(repeated, texts.length, LEAST_IMAGES);
  },
};
