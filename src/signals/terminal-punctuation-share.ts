import { type Signal, share } from './signal.ts';

const LEAST_LINES = 5;
const TERMINAL = /[.!?…。！？।؟]["'’”»)\]]?$/;

/** How much of the article is sentences that end. */
export const signal: Signal = {
  meta: {
    id: 'terminal-punctuation-share',
    version: 1,
    title: 'Lines that end as sentences',
    description:
      'Share of the lines and paragraphs of the article, headings left out, that end in a full stop, a question or an exclamation mark.',
    unit: 'share',
    range: [0, 1],
    suggests: 'clean',
    needs: 'text',
    reference: 'Penedo et al., "The FineWeb Datasets", arXiv:2406.17557, 3.6: below 0.12',
  },
  measure({ mainBlocks }) {
    const lines = mainBlocks.filter(block => block.kind !== 'heading');
    return share(lines.filter(block => TERMINAL.test(block.text)).length, lines.length, LEAST_LINES);
  },
};
