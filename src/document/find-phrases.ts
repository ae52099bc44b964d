import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SoughtTableName } from '../lexicon/phrase-openings.ts';
import type { Words } from '../lexicon/words.ts';
import type { Block, Span } from './block.ts';
import type { Document, PhraseSpan } from './document.ts';

/** At which words of a page phrases of each table may begin, ascending. */
export type PhraseOpenings = ReadonlyMap<SoughtTableName, readonly number[]>;

const NONE: readonly number[] = [];

/** Where phrases of each table may begin: all tables in one pass, since nearly every word begins no phrase of any. */
export function findOpenings({ forms }: Words, language: string | null, lexicon: Lexicon): PhraseOpenings {
  const tablesOf = lexicon.phraseOpenings(language);
  const openings = new Map<SoughtTableName, number[]>();
  for (let i = 0; i < forms.length; i++) {
    const tables = tablesOf.get(forms[i] as string);
    if (tables === undefined) continue;
    for (const table of tables) {
      const places = openings.get(table);
      if (places === undefined) openings.set(table, [i]);
      else places.push(i);
    }
  }
  return openings;
}

/** Where phrases of a table stand in some blocks, left to right, none across two blocks. */
export function findPhrases(
  document: Document,
  name: SoughtTableName,
  blocks: readonly Block[],
): PhraseSpan[] {
  const { words, lexicon, language, phraseOpenings } = document;
  const openings = phraseOpenings.get(name) ?? NONE;
  if (openings.length === 0) return [];
  const table = lexicon.phrases[name].for(language);
  const found: PhraseSpan[] = [];
  for (const block of blocks) {
    for (const { row, from, to } of table.findAt(openings, words.forms, document.wordRange(block)))
      found.push({ row, block: block.index, ...spanOf(words, from, to) });
  }
  return found;
}

/** Where a run of words stands in some blocks, the first `most` times, none overlapping another. */
export function findOccurrences(
  { words, wordRange }: Document,
  run: readonly string[],
  blocks: readonly Block[],
  most: number,
): Span[] {
  const [first] = run;
  if (first === undefined) return [];
  const found: Span[] = [];
  for (const block of blocks) {
    const { from, to } = wordRange(block);
    for (let i = from; i + run.length <= to; ) {
      const stands = words.forms[i] === first && run.every((word, k) => words.forms[i + k] === word);
      if (stands && found.push(spanOf(words, i, i + run.length)) === most) return found;
      i += stands ? run.length : 1;
    }
  }
  return found;
}

function spanOf(words: Words, from: number, to: number): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 };
}
