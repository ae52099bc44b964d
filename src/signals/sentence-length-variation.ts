import type { Signal } from './signal.ts';

const LEAST_SENTENCES = 8;

/** How much the length of the sentences varies. */
export const signal: Signal = {
  meta: {
    id: 'sentence-length-variation',
    version: 1,
    title: 'Variation of sentence length',
    description:
      'Standard deviation of the number of words in a sentence, divided by the mean. People vary, generators keep an even pace.',
    unit: 'ratio',
    range: [0, null],
    suggests: 'clean',
    needs: 'text',
    reference: 'Coefficient of variation; "burstiness" in the literature on machine-written text since 2023',
  },
  measure(document) {
    const lengths = document.sentences
      .map(sentence => document.wordsOf(sentence).length)
      .filter(length => length > 2);
    if (lengths.length < LEAST_SENTENCES) return null;
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
    return Math.sqrt(variance) / mean;
  },
};
