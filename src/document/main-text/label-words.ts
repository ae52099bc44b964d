import type { Words } from '../../lexicon/words.ts';
import type { Line } from '../sections.ts';

/** A longer block is no label: its words say what it is about, not what it is for. */
const LONGEST_LABEL = 12;
const FIRST_WORDS = 8;

/** The words by which a short block says what it is for ("Follow us", "Leave a reply"): its first ones. None of a long block. */
export function labelWords({ from, to }: Line, { forms }: Words): readonly string[] {
  return to - from > LONGEST_LABEL ? [] : forms.slice(from, Math.min(to, from + FIRST_WORDS));
}
