import { type Signal, share } from './signal.ts';

const LEAST_LINES = 5;
const SHORT = 30;

/** How much of the article is scraps. */
export const signal: Signal = {
  meta: {
    id: 'short-line-share',
    version: 1,
    title: 'Short lines',
    description: 'Share of the lines and paragraphs of the article with at most 30 characters.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'Penedo et al., "The FineWeb Datasets", arXiv:2406.17557, 3.6: above 0.67',
  },
  measure: ({ mainBlocks }) =>
    share(mainBlocks.filter(block => block.text.length <= SHORT).length, mainBlocks.length, LEAST_LINES),
};
