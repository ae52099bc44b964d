import type { Block } from './block.ts';
import type { Document } from './document.ts';

/** Languages written without spaces between words, or in characters that each stand for a word or a syllable. */
const DENSE_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my']);
const LEAST_WORDS = 8;
/** Running text has about 40 % function words; lists of titles and names have fewer than this. */
const LEAST_FUNCTION_SHARE = 0.15;

/** Whether a language writes words as runs of letters between spaces: lengths of lines and counts of words compare. */
export function hasSpacedWords(language: string | null): boolean {
  return language === null || !DENSE_LANGUAGES.has(language);
}

/** Whether a block is a piece of text as against a row of a table, a listing of code, or what stands under a picture. */
export function isText({ kind }: Block): boolean {
  return kind !== 'cell' && kind !== 'code' && kind !== 'caption';
}

/**
 * The article's blocks of running text, told by their function words: entries of a bibliography, signatures of functions and
 * lists of names have few. In a language whose function words are not known, all of eight words and more.
 */
export function findProse(document: Document): Block[] {
  const { paragraphs, language, lexicon, wordsOf } = document;
  const stopwords = lexicon.stopwords.get(language ?? '');
  return paragraphs.filter(block => {
    if (!isText(block)) return false;
    const words = wordsOf(block);
    if (words.length < LEAST_WORDS) return false;
    if (stopwords === undefined) return true;
    return words.filter(word => stopwords.has(word)).length >= words.length * LEAST_FUNCTION_SHARE;
  });
}
