import type { Block, Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Signal } from './signal.ts';

const LEAST_WORDS = 12;
const LINES_AFTER = 2;
const LONGEST_LINK = 12;
const BRACKETED = /\[ ?(?:\.{3,}|…) ?\]$/;
const ENDS_SENTENCE = /[!?。！？؟।:;]["'”’»)\]]*$|(?<!\.\.)\.["'”’»)\]]*$/u;
/** "Learn more" leads elsewhere. */
const LEADS_ELSEWHERE = /^(?:learn|show|view|see|load|more)$/;

/** Where the article breaks off: at the mark of omission, or at a link to the rest. */
function cut(document: Document): Span | null {
  const { paragraphs, blocks } = document;
  const isLong = (block: Block): boolean => document.wordsOf(block).length >= LEAST_WORDS;
  const last = paragraphs.findLast(isLong);
  if (last === undefined || last.kind === 'quote' || last.kind === 'code') return null;
  const marked = blocks.filter(block => BRACKETED.test(block.text.slice(-8)));
  const [only] = marked;
  if (only !== undefined) {
    // Where more blocks are cut, the page lists articles. The last of an article looks like a teaser of another one.
    const isLast = only.index === last.index || (only.index === last.index + 1 && isLong(only));
    if (marked.length > 1 || !isLast) return null;
    return { start: only.start + only.text.lastIndexOf('['), end: only.end };
  }
  // Bloggers trail off, and snippets are cut anywhere: without brackets there has to be a link to the rest.
  if (ENDS_SENTENCE.test(last.text.slice(-6))) return null;
  const table = document.lexicon.phrases['continue-markers'].for(document.language);
  const link = blocks.slice(last.index + 1, last.index + 1 + LINES_AFTER).find(block => {
    const words = document.wordsOf(block);
    if (words.length > LONGEST_LINK || block.kind === 'heading') return false;
    const match = LEADS_ELSEWHERE.test(words[0] ?? '') ? null : table.matchAt(words, 0);
    return match !== null && (match.to === words.length || block.linkLength > block.text.length / 2);
  });
  return link ?? null;
}

/** Whether the article ends before its end. */
export const signal: Signal = {
  meta: {
    id: 'truncated-article-end',
    version: 1,
    title: 'The article breaks off',
    description:
      'Whether the article ends in a mark of omission ("[...]"), or in the middle of a sentence with a link to the rest: an excerpt of somebody else. Lists of articles, where each is cut, do not count.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Observation on republished feeds, 2026-11-28: WordPress ends the excerpts of a feed in "[...]"',
  },
  measure: document => (document.paragraphs.length === 0 ? null : Number(cut(document) !== null)),
  evidence(document) {
    const span = cut(document);
    return span === null ? [] : [span];
  },
};
