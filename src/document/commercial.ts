import type { Lexicon, Row } from '../lexicon/lexicon.ts';
import type { Words } from '../lexicon/words.ts';
import type { Span } from './block.ts';

/** A phrase of what doorways are made for, and where it stands. */
export interface CommercialPhrase extends Span {
  readonly row: Row;
}

/**
 * The phrases of `commercial-anchors` between two words of a text, left to right, none overlapping another: by words,
 * and by letters in scripts without spaces. Of two at one place the longer counts. They are looked up in whatever
 * language a page is: hacked pages name them in another one than their own.
 */
export function findCommercial(
  lexicon: Lexicon,
  text: string,
  words: Words,
  range: { readonly from: number; readonly to: number },
): CommercialPhrase[] {
  const { from, to } = range;
  if (from >= to) return [];
  const byWords = lexicon.phrases['commercial-anchors'].for(null).find(words.forms, from, to);
  const found: CommercialPhrase[] = byWords.map(match => ({
    row: match.row,
    start: words.starts[match.from] ?? 0,
    end: words.ends[match.to - 1] ?? 0,
  }));
  const byLetters = lexicon.runningAnchors.find(text, words.starts[from], words.ends[to - 1]);
  if (byLetters.length === 0) return found;
  const sorted = [...found, ...byLetters].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter(phrase => {
    if (phrase.start < end) return false;
    end = phrase.end;
    return true;
  });
}
