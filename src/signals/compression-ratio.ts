import { compressedLength } from '../document/compression.ts';
import type { Signal } from './signal.ts';

/** The ratio grows with the length of a text: only windows of one size compare. */
const WINDOW = 300;
const MOST_WINDOWS = 3;

/** Has no divisor in common with the window. */
const STRIDE = 37;

/** How much of the article repeats itself, to the letter. */
export const signal: Signal = {
  meta: {
    id: 'compression-ratio',
    version: 1,
    title: 'Repetition, as a zip program sees it',
    description:
      'How many times smaller the article gets by replacing stretches that stood there before by pointers, against the same words in another order: phrases that recur, whatever the vocabulary and the language. The mean of windows of 300 words, so that long and short texts compare.',
    unit: 'ratio',
    range: [0, null],
    suggests: 'either',
    needs: 'text',
    reference:
      'Ntoulas et al., "Detecting Spam Web Pages through Content Analysis", WWW 2006, 4.6: zipped size, spam above 4 on whole pages; measured against the shuffled words here, since plain ratios tell small sites from commercial ones (observation, 2026-11-28)',
  },
  measure({ mainWords }) {
    const windows = Math.min(MOST_WINDOWS, Math.floor(mainWords.length / WINDOW));
    if (windows === 0) return null;
    let sum = 0;
    for (let i = 0; i < windows; i++) {
      const words = mainWords.slice(i * WINDOW, (i + 1) * WINDOW);
      const shuffled = words.map((_, k) => words[(k * STRIDE) % WINDOW]).join(' ');
      sum += compressedLength(shuffled) / compressedLength(words.join(' '));
    }
    return sum / windows;
  },
};
