import { type Signal, share } from './signal.ts';

const LEAST_LINES = 5;

/** How much of the article is lists. */
export const signal: Signal = {
  meta: {
    id: 'list-line-share',
    version: 1,
    title: 'List items',
    description: 'Share of the lines and paragraphs of the article that are list items.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: above 0.90 of lines',
  },
  measure: ({ mainBlocks }) =>
    share(mainBlocks.filter(block => block.kind === 'list-item').length, mainBlocks.length, LEAST_LINES),
};
