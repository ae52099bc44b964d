import type { Block, Span } from './block.ts';

/** A full stop after these ends no sentence. Lower case, without the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st sr jr rev gen col lt sgt capt sen rep gov hon vs etc inc ltd co corp no vol fig al approx dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k a.m p.m bzw usw ca nr z.b d.h u.a str dipl ing geb bspw ' +
    'sog m art p pp cf env av sra srta dª ud uds ej pág núm sig dott sig.ra ecc т.е т.д т.п г ул д ' +
    'mme mlle éd p.ex ee.uu exmo exma bijv bv o.a enz d.w.z m.b.t np tzn tj godz ul inż např tzv tzn apod atd napr resp tzn ' +
    'bl.a t.ex dvs f.eks kl esim mm stb pl ún kb vb örn sok cad dsb dll yg nn npr itd tj sv гг вв им рис стр др тыс млн млрд ' +
    'см напр див ст π.χ κ.λπ κ.ά'
  ).split(' '),
);

const STOP = 1;
/** Stops after which no space is written. */
const WIDE_STOP = 2;
const CLOSING = 4;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
const CLOSING_GUILLEMET = 0xbb;
/** What a UTF-16 unit is to the division into sentences; 0 for most. */
const kinds = new Uint8Array(0x10000);
for (const char of '.!?…।॥؟۔。！？．｡።։។။') kinds[char.charCodeAt(0)] = STOP;
for (const char of '。！？．｡') kinds[char.charCodeAt(0)] = STOP | WIDE_STOP;
// Quotation marks that close in one language open in another: right after a stop they close. So do direction marks.
for (const char of '"\'”’“‘»«›‹)]}」』》〉）\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
  kinds[char.charCodeAt(0)] = CLOSING;

/** The sentences of some blocks, as spans of the document, each within one block. */
export function splitSentences(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(block => sentencesOf(block.text, block.start));
}

/**
 * The sentences of one text that begins at `offset`. A sentence ends at a full stop, question or exclamation mark with its closing quotes,
 * before white space; not after an initial, the number of a day or a common abbreviation. Thai and Lao have no such
 * marks: there a space ends a sentence that has some length.
 */
export function sentencesOf(text: string, offset = 0): Span[] {
  const sentences: Span[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    while (start < to && text.charCodeAt(start) === SPACE) start++;
    if (start < to) sentences.push({ start: offset + start, end: offset + to });
  };
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] as number;
    if (unit === SPACE && i - start >= MIN_UNMARKED && isUnmarkedScript(text, i)) {
      add(start, i);
      start = i;
    }
    if ((kind & STOP) === 0) continue;
    if (unit === FULL_STOP && (endsAbbreviation(text, i) || endsDay(text, i))) continue;
    const end = endOfMarks(text, i + 1);
    // The next round starts after this run of marks, whether or not it ended a sentence: long runs stay cheap.
    i = end - 1;
    if (end < text.length && text.charCodeAt(end) !== SPACE && (kind & WIDE_STOP) === 0) continue;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return sentences;
}

/** The end of a run of stops and closing marks; French sets a space before the mark that closes. */
function endOfMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length && (kinds[text.charCodeAt(end)] as number) !== 0) end++;
  const closesApart = text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === CLOSING_GUILLEMET;
  return closesApart && (end + 2 >= text.length || text.charCodeAt(end + 2) === SPACE) ? end + 2 : end;
}

/** UTF-16 units. Spaces also stand around names and numbers: a shorter stretch is part of a sentence. */
const MIN_UNMARKED = 40;

/** Whether a space stands between two letters of Thai or Lao. */
function isUnmarkedScript(text: string, space: number): boolean {
  const before = text.charCodeAt(space - 1);
  const after = text.charCodeAt(space + 1);
  return before >= 0x0e00 && before <= 0x0eff && after >= 0x0e00 && after <= 0x0eff;
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
