import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { type Signal, share } from './signal.ts';

const LEAST_LINES = 5;
const ENDS_OPEN = /(?:\.{3,}|…)[\])"”’»]*$/;

function openLines({ paragraphs }: Document): Block[] {
  return paragraphs.filter(({ text }) => ENDS_OPEN.test(text.slice(-12)));
}

/** How many lines of the article are cut off. */
export const signal: Signal = {
  meta: {
    id: 'ellipsis-line-share',
    version: 1,
    title: 'Lines that end in an ellipsis',
    description:
      'Share of the lines and paragraphs of the article, headings and promotions left out, that end in "...": excerpts that were cut to a length, and people who trail off.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'Rae et al., "Scaling Language Models" (Gopher), arXiv:2112.11446, A1.1: above 0.30',
  },
  measure: document => share(openLines(document).length, document.paragraphs.length, LEAST_LINES),
  evidence: document => openLines(document),
};
