import type { Block, Span } from './block.ts';

/** A full stop after these ends no sentence. Lower case, without the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st sr jr rev gen col lt sgt capt sen rep gov hon vs etc inc ltd co corp no vol fig al approx dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k a.m p.m bzw usw ca nr z.b d.h u.a str dipl ing geb bspw ' +
    'sog m art p pp cf env av sra srta dª ud uds ej pág núm sig dott sig.ra ecc т.е т.д т.п г ул д'
  ).split(' '),
);
const CLOSING = new Set('"\'”’»)]}」』》〉）');
const STOPS = new Set('.!?…।؟。！？．｡');
const WIDE_STOPS = new Set('。！？．｡');

/** The sentences of some blocks, as spans of the document, each within one block. */
export function splitSentences(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(block =>
    sentencesOf(block.text).map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
  );
}

/**
 * The sentences of one text. A sentence ends at a full stop, question or exclamation mark with its closing quotes,
 * before white space; not after an initial, the number of a day or a common abbreviation.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    while (start < to && text[start] === ' ') start++;
    if (start < to) sentences.push({ start, end: to });
  };
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (!STOPS.has(char)) continue;
    if (char === '.' && (endsAbbreviation(text, i) || endsDay(text, i))) continue;
    let end = i + 1;
    while (end < text.length && (CLOSING.has(text[end] as string) || STOPS.has(text[end] as string))) end++;
    // The next round starts after this run of marks, whether or not it ended a sentence: long runs stay cheap.
    i = end - 1;
    if (end < text.length && text[end] !== ' ' && !WIDE_STOPS.has(char)) continue;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return sentences;
}

const MAX_ABBREVIATION = 8;

function endsAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start <= MAX_ABBREVIATION && text[start - 1] !== ' ' && text[start - 1] !== '(')
    start--;
  const word = text.slice(start, stop);
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** Whether a stop follows the number of a day before a capitalised word, as in "3. Mai". */
function endsDay(text: string, stop: number): boolean {
  return (
    /(?:^|\s)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(stop + 1, stop + 4))
  );
}
