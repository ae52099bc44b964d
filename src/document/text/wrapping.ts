import { isBlank } from './lines.ts';

/** Widths at which hand-wrapped text breaks its lines, in UTF-16 units (RFC 2646 speaks of 66 to 78). */
const WIDTH = { from: 30, to: 130 };
const MAX_PAIRS = 1000;
const MIN_PAIRS = 3;
/** Share of lines to which the next word could not have been added. */
const LEAST_FULL = 0.8;
const LEAST_BROKEN = 0.5;
/** A ragged text is known by its lines alone, when so many begin in the middle of a sentence. */
const LEAST_LOWER = 0.6;
const TOLERANCE = 2;
const SENTENCE_END = /[.!?:;…。！？।؟۔"”»)\]]$/;
const STARTS_LOWER = /^\s*["'(‘“]?\p{Ll}/u;
const FIRST_WORD = /^\s*(\S{1,60})/;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const FENCE = /^\s{0,3}```/;
const MARKED = /^\s*(?:[-*+•>#|=~`]|\d{1,3}[.)]\s)/;

/** The width at which the lines of a text are broken, or null where a line is a paragraph. */
export function wrapWidth(lines: readonly string[]): number | null {
  const all: (readonly [string, string])[] = [];
  let inCode = false;
  for (let i = 0; i + 1 < lines.length && all.length < MAX_PAIRS; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (FENCE.test(line)) inCode = !inCode;
    if (inCode || isBlank(line) || isBlank(next) || MARKED.test(next)) continue;
    all.push([line.trimEnd(), next]);
  }
  const lengths = all.map(([line]) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < WIDTH.from || width > WIDTH.to) return null;
  // Addresses and lists of names stand in wrapped texts too and say nothing of it.
  const pairs = all.filter(([line]) => line.length >= width / 2);
  if (pairs.length < MIN_PAIRS) return null;
  const share = (holds: (line: string, next: string) => boolean): number =>
    pairs.filter(([line, next]) => holds(line, next)).length / pairs.length;
  const isWrapped =
    share((line, next) => isFull(line, next, width)) > LEAST_FULL &&
    share((line, next) => !SENTENCE_END.test(line) && !startsUpper(next)) > LEAST_BROKEN;
  const isRagged = pairs.length > all.length / 2 && share((_, next) => STARTS_LOWER.test(next)) > LEAST_LOWER;
  return isWrapped || isRagged ? width : null;
}

/** Whether a line goes on in the next one, in a text that is broken at this width. */
export function continues(line: string, next: string, width: number): boolean {
  const text = line.trimEnd();
  // A word that is too long makes a line too long; a line of twice the width is a paragraph.
  if (text.length > 2 * width) return false;
  return isFull(text, next, width) || (STARTS_LOWER.test(next) && !SENTENCE_END.test(text));
}

/** What stands between the end of a line and the next when they are joined. */
export function joint(line: string, next: string): string {
  const last = line.at(-1) ?? '';
  const first = next[0] ?? '';
  if (WIDE.test(last) && WIDE.test(first)) return '';
  return /[\p{L}]-$/u.test(line.slice(-3)) && /^\p{Ll}/u.test(next) ? '' : ' ';
}

function isFull(line: string, next: string, width: number): boolean {
  const word = FIRST_WORD.exec(next)?.[1] ?? '';
  const length = WIDE.test(word) ? 0 : word.length;
  return line.length + 1 + length > width - TOLERANCE;
}

/** In scripts without capitals every line may go on. */
function startsUpper(line: string): boolean {
  return /^\s*["'(‘“]?[\p{Lu}\p{Lt}]/u.test(line);
}
