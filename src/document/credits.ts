import type { Block } from './block.ts';
import type { Document } from './document.ts';

/** A credit stands at the top or the bottom of an article. */
const LINES_AT_END = 6;
const LINES_AT_START = 2;
const LINES_AFTER = 3;
const LONGEST_CREDIT = 30;

/** The lines at the beginning or end of the article that credit or link where it comes from. */
export function findCredits(document: Document): Block[] {
  const { mainBlocks, blocks } = document;
  // A short last line may be taken for the first of the wrapper.
  const after = (mainBlocks.at(-1)?.index ?? -1) + 1;
  const edges = new Set([
    ...mainBlocks.slice(0, LINES_AT_START),
    ...mainBlocks.slice(-LINES_AT_END),
    ...blocks.slice(after, after + LINES_AFTER),
  ]);
  return [...edges].filter(block => {
    const words = document.wordsOf(block);
    if (words.length === 0 || words.length > LONGEST_CREDIT) return false;
    const table = document.lexicon.phrases['source-credits'].for(document.language);
    const match = table.matchAt(words, 0);
    if (match === null) return false;
    // "Via" or "source" alone begin sentences too: one word has to be set off.
    const isSetOff = match.to > 1 || /^[^\s]+\s?[:：|–-]/u.test(block.text);
    return isSetOff && (match.row.kind === 'lead-in' || match.to === words.length || block.linkLength > 0);
  });
}
