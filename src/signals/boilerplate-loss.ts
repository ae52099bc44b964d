import type { Block } from '../document/block.ts';
import { countCases } from '../document/letter-case.ts';
import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 50;
const SHORT = 10;
const COUNTER = /^\p{N}[\p{N}.,]*[kmKM+]? ?(?:\p{L}+)?$/u;
const BUTTON =
  /^(?:sign[- ]?(?:in|up)|log ?in|read more|subscribe|share|tweet|follow|like|reply|comments?)\b|\b(?:items in cart|read more\.{0,3}|sign[- ]?in|log ?in)$/i;

/** Whether a line is dropped: by the rules of the paper. Promotions have signals of their own. */
function isDropped({ kind, text }: Block, words: number): boolean {
  if (kind === 'code' || kind === 'cell') return false;
  if (words === 1) return true;
  const [, capitals, small, uncased] = countCases(text);
  if (capitals > small || capitals + small + uncased === 0) return true;
  return words <= SHORT && (COUNTER.test(text) || BUTTON.test(text));
}

/** Words in lines that are no text. */
export const signal: Signal = {
  meta: {
    id: 'boilerplate-loss',
    version: 1,
    title: 'Words in lines that are no text',
    description:
      'Share of the words of the article in lines that a line filter takes out: in capitals, of digits, counters, a single word, or short lines with the words of buttons. Headings and promotions of other pages are left out.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Penedo et al., "The RefinedWeb Dataset for Falcon LLM", arXiv:2306.01116 (line-wise corrections)',
  },
  measure(document) {
    let lost = 0;
    let all = 0;
    for (const block of document.paragraphs) {
      const { from, to } = document.wordRange(block);
      all += to - from;
      if (isDropped(block, to - from)) lost += to - from;
    }
    return share(lost, all, LEAST_WORDS);
  },
};
