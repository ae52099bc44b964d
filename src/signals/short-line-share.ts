import { hasSpacedWords, isText } from '../document/prose.ts';
import { type Signal, share } from './signal.ts';

const LEAST_LINES = 5;
const SHORT = 30;

/** How much of the article is scraps. */
export const signal: Signal = {
  meta: {
    id: 'short-line-share',
    version: 2,
    title: 'Short lines',
    description:
      'Share of the lines and paragraphs of the article with at most 30 characters. Rows of tables and code are left out; not measured in languages that say more in a character.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'Penedo et al., "The FineWeb Datasets", arXiv:2406.17557, 3.6: above 0.67',
  },
  measure({ mainBlocks, language }) {
    if (!hasSpacedWords(language)) return null;
    const lines = mainBlocks.filter(isText);
    return share(lines.filter(block => block.text.length <= SHORT).length, lines.length, LEAST_LINES);
  },
};
