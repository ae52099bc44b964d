import type { Lexicon, Row } from '../lexicon/lexicon.ts';
import { isRunning } from '../lexicon/running-phrases.ts';
import { splitWords } from '../lexicon/words.ts';
import type { Span } from './block.ts';
import type { Document, PhraseSpan } from './document.ts';

/** A phrase of what doorways are made for, and where it stands. */
interface CommercialPhrase extends Span {
  readonly row: Row;
}

/** The phrases of some text by words and by letters, where both find one: of two at one place the longer counts. */
function withoutOverlaps<T extends Span>(byWords: readonly T[], byLetters: readonly T[]): readonly T[] {
  if (byLetters.length === 0) return byWords;
  let end = 0;
  return [...byWords, ...byLetters]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(phrase => {
      if (phrase.start < end) return false;
      end = phrase.end;
      return true;
    });
}

/**
 * The phrases of `commercial-anchors` in the blocks of a page, left to right, none overlapping another and none across two
 * blocks: by words, and by letters in scripts without spaces. They are looked up in whatever language a page is: hacked
 * pages name them in another one than their own.
 */
export function commercialPhrases(document: Document): readonly PhraseSpan[] {
  const { text, blocks, words, lexicon, wordRange } = document;
  const byLetters = (isRunning(text) ? blocks : []).flatMap(block => {
    const { from, to } = wordRange(block);
    if (from >= to) return [];
    const found = lexicon.runningAnchors.find(text, words.starts[from], words.ends[to - 1]);
    return found.map(phrase => ({ ...phrase, block: block.index }));
  });
  return withoutOverlaps(document.phrasesIn('commercial-anchors', blocks), byLetters);
}

/** The rows of such phrases in a title, each once. */
export function titlePhrases(title: string, lexicon: Lexicon): Set<Row> {
  const { forms, starts, ends } = splitWords(title);
  const byWords = lexicon.phrases['commercial-anchors'].for(null).find(forms);
  const spans = byWords.map(({ row, from, to }) => ({
    row,
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
  }));
  const phrases = withoutOverlaps<CommercialPhrase>(spans, lexicon.runningAnchors.find(title));
  return new Set(phrases.map(phrase => phrase.row));
}
