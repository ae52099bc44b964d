import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_LINES = 5;
/** "Yes" and "3 stars" stand twice in honest tables. */
const LEAST_LENGTH = 20;

const lines = oncePerDocument((document: Document): { all: number; repeated: Block[] } => {
  const seen = new Set<string>();
  const long = document.paragraphs.filter(block => block.text.length >= LEAST_LENGTH);
  const repeated = long.filter(({ text }) => {
    const known = seen.has(text);
    seen.add(text);
    return known;
  });
  return { all: long.length, repeated };
});

/** Lines of the article that stand in it twice. */
export const signal: Signal = {
  meta: {
    id: 'duplicate-line-share',
    version: 1,
    title: 'The same line twice',
    description:
      'Share of the lines and paragraphs of the article, headings and promotions left out, that repeat an earlier one to the letter.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: above 0.30',
  },
  measure(document) {
    const { all, repeated } = lines(document);
    return share(repeated.length, all, LEAST_LINES);
  },
  evidence: document => lines(document).repeated,
};
