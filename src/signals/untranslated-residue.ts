import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { strayLanguage } from '../document/language.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

/** Fewer words are a title, a motto or a name. */
const LEAST_WORDS = 12;
const LEAST_OF_ARTICLE = 80;
const IS_QUOTED = /^[“"«„‘]/;

const strayBlocks = oncePerDocument(
  (document: Document): { words: number; stray: { block: Block; words: number }[] } => {
    const { paragraphs, language, lexicon } = document;
    const stray: { block: Block; words: number }[] = [];
    let all = 0;
    for (const block of paragraphs) {
      const words = document.wordsOf(block);
      all += words.length;
      if (words.length < LEAST_WORDS || block.kind === 'quote' || block.kind === 'code') continue;
      if (IS_QUOTED.test(block.text)) continue;
      if (strayLanguage(words, language ?? '', lexicon.stopwords) !== null)
        stray.push({ block, words: words.length });
    }
    return { words: all, stray };
  },
);

/** Paragraphs of the article in another language than the article. */
export const signal: Signal = {
  meta: {
    id: 'untranslated-residue',
    version: 1,
    title: 'Paragraphs in another language',
    description:
      'Share of the words of the article that stand in paragraphs of twelve words or more whose function words are those of another language: what a translating republisher or a theme left as it was. Quotations are left out.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'datasets/lexicon/stopwords.csv; Cavnar and Trenkle, "N-Gram-Based Text Categorization", 1994, for languages of short texts',
  },
  measure(document) {
    const { language, lexicon } = document;
    if (language === null || !lexicon.stopwords.has(language)) return null;
    const { words, stray } = strayBlocks(document);
    return share(
      stray.reduce((sum, { words }) => sum + words, 0),
      words,
      LEAST_OF_ARTICLE,
    );
  },
  evidence: document =>
    document.language === null ? [] : strayBlocks(document).stray.map(({ block }) => block),
};
