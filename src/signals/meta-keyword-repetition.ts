import { splitWords } from '../lexicon/words.ts';
import { type Signal, share } from './signal.ts';

const LEAST_WORDS = 4;
const LONGEST = 5000;

/** Repeated words in the keywords of the head. */
export const signal: Signal = {
  meta: {
    id: 'meta-keyword-repetition',
    version: 1,
    title: 'Repeated words in the keywords of the head',
    description:
      'Share of the words of the keywords element that stood there before: lists of variants of one search phrase repeat it.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'markup',
    reference: 'Ntoulas et al., "Detecting Spam Web Pages through Content Analysis", WWW 2006',
  },
  measure({ kind, metadata }) {
    if (kind === 'text') return null;
    const { forms } = splitWords((metadata.keywords ?? '').slice(0, LONGEST));
    return share(forms.length - new Set(forms).size, forms.length, LEAST_WORDS);
  },
};
