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
  const ranges = rangesOf(document, blocks);
  const found: PhraseSpan[] = [];
  let at = 0;
  let end = 0;
  for (const opening of openings) {
    while (at < ranges.length && (ranges[at] as WordRange).to <= opening) at++;
    const range = ranges[at];
    if (range === undefined) break;
    if (opening < range.from || opening < end) continue;
    const match = table.matchAt(words.forms, opening, range.to);
    if (match === null) continue;
    found.push({ row: match.row, block: range.block, ...spanOf(words, match.from, match.to) });
    end = match.to;
  }
  return found;
}

/** The words of a block, by their indexes. */
interface WordRange {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

const knownRanges = new WeakMap<readonly Block[], readonly WordRange[]>();

/** Where the words of some blocks of one document stand. Remembered for the list: all tables are looked for in the same few. */
function rangesOf({ words }: Document, blocks: readonly Block[]): readonly WordRange[] {
  const known = knownRanges.get(blocks);
  if (known !== undefined) return known;
  const { starts } = words;
  let word = 0;
  const wordAt = (place: number): number => {
    while (word < starts.length && (starts[word] as number) < place) word++;
    return word;
  };
  const ranges = blocks.map(({ start, end, index }) => ({
    from: wordAt(start),
    to: wordAt(end),
    block: index,
  }));
  knownRanges.set(blocks, ranges);
  return ranges;
}

/** Where a run of words stands in some blocks, the first `most` times, none overlapping another. */
export function findOccurrences(
  document: Document,
  run: readonly string[],
  blocks: readonly Block[],
  most: number,
): Span[] {
  const [first] = run;
  if (first === undefined) return [];
  const { words } = document;
  const found: Span[] = [];
  for (const { from, to } of rangesOf(document, blocks)) {
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
