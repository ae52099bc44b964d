import type { Block } from '../document/block.ts';
import type { Document, PhraseSpan } from '../document/document.ts';
import type { Signal } from './signal.ts';

const LEAST_COMMENT_WORDS = 5;

/** Somebody's comment: words under the article that are no part of the form and no link. */
function isComment(document: Document, block: Block): boolean {
  if (block.region !== 'comments' || block.kind === 'heading') return false;
  if (block.linkLength > block.text.length / 2) return false;
  const words = document.wordsOf(block).length;
  return words >= LEAST_COMMENT_WORDS || (words >= 2 && /[.!?…。！？]/.test(block.text));
}

function formPhrases(document: Document): PhraseSpan[] {
  const found = document.phrasesIn('comment-form', document.wrapperBlocks);
  const formBlocks = new Set(found.map(phrase => phrase.block));
  const hasComment = document.wrapperBlocks.some(
    block => !formBlocks.has(block.index) && isComment(document, block),
  );
  if (hasComment) return [];
  const seen = new Set<string>();
  return found.filter(({ row }) => !seen.has(row.phrase ?? '') && seen.add(row.phrase ?? ''));
}

/** The stock phrases of a comment form under which nobody has written. */
export const signal: Signal = {
  meta: {
    id: 'comment-form-boilerplate',
    version: 1,
    title: 'A comment form and no comment',
    description:
      'Number of different stock phrases of a comment form ("Please enter your name here") on a page without a comment. Common on good blogs too: it says something only together with others.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Default forms of WordPress, tagDiv Newspaper, Disqus, Blogger and others; datasets/lexicon/comment-form.csv',
  },
  measure: document => (document.text === '' ? null : formPhrases(document).length),
  evidence: document => formPhrases(document),
};
