import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

const LEAST_WORDS = 50;
/** A hash of a tag, and the mark of omission in both spellings. */
const SYMBOL = /#|\.{3,}|…/g;

const symbols = oncePerDocument(({ mainBlocks }: Document): Span[] => {
  return mainBlocks
    .filter(block => block.kind !== 'code')
    .flatMap(block =>
      [...block.text.matchAll(SYMBOL)].map(match => ({
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
      })),
    );
});

/** How many hashes and dots of omission the article has. */
export const signal: Signal = {
  meta: {
    id: 'symbol-word-ratio',
    version: 1,
    title: 'Hashes and ellipses',
    description:
      'Number signs and ellipses in the article for each of its words: tag lists and cut texts have many, and so have people who write as they talk.',
    unit: 'ratio',
    range: [0, null],
    suggests: 'either',
    needs: 'text',
    reference: 'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: above 0.1',
  },
  measure: document =>
    document.mainWords.length < LEAST_WORDS ? null : symbols(document).length / document.mainWords.length,
  evidence: document => symbols(document),
};
