import type { Lexicon, Row } from '../lexicon/lexicon.ts';
import { splitWords, type Words } from '../lexicon/words.ts';
import type { Span } from './block.ts';
import type { Document, PhraseSpan } from './document.ts';

/** A phrase of what doorways are made for, and where it stands. */
interface CommercialPhrase extends Span {
  readonly row: Row;
}

/**
 * The phrases of `commercial-anchors` between two words of a text, left to right, none overlapping another: by words,
 * and by letters in scripts without spaces. Of two at one place the longer counts. They are looked up in whatever
 * language a page is: hacked pages name them in another one than their own.
 */
function findCommercial(
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

/** Such phrases in the blocks of a page, none across two. */
export function commercialPhrases({ text, blocks, words, lexicon, wordRange }: Document): PhraseSpan[] {
  return blocks.flatMap(block =>
    findCommercial(lexicon, text, words, wordRange(block)).map(phrase => ({ ...phrase, block: block.index })),
  );
}

/** The rows of such phrases in a title, each once. */
export function titlePhrases(title: string, lexicon: Lexicon): Set<Row> {
  const words = splitWords(title);
  const phrases = findCommercial(lexicon, title, words, { from: 0, to: words.forms.length });
  return new Set(phrases.map(phrase => phrase.row));
}
