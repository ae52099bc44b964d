/** No language stacks more marks on a letter (UAX #15, stream-safe text format); bringing long runs to NFC is quadratic. */
const MARK_RUN = /(\p{M}{30})\p{M}+/gu;
/** Runs of white space and soft hyphens that are more than a single space. */
const UNFOLDED = /[\s\u00ad]{2,}|[^\S ]|\u00ad/g;

const BLANK = 32;

const PLAIN = 0;
const SPACE = 1;
/** White space that is no plain space. */
const WHITE = 2;
const SOFT_HYPHEN = 3;
/** Part of a surrogate pair, or changed by NFC, or joined by it to the character before. */
const JOINING = 4;

/** Class of each UTF-16 unit, filled in on first use; -1 where it is not known yet. */
const classes = new Int8Array(0x10000).fill(-1);

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known >= 0) return known;
  const kind = classify(unit);
  classes[unit] = kind;
  return kind;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === BLANK) return SPACE;
  if (unit === 0xad) return SOFT_HYPHEN;
  if (/\s/.test(char)) return WHITE;
  // Vowels and finals of Hangul join what stands before them.
  const joins = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\ud800-\udfff]/u.test(char);
  return joins || char.normalize('NFC') !== char ? JOINING : PLAIN;
}

function isWhite(unit: number): boolean {
  const kind = classOf(unit);
  return kind === SPACE || kind === WHITE;
}

/** Text with its white space folded. */
export interface Folded {
  /** No white space but single spaces, none at its ends. */
  text: string;
  /** Whether white space stood before the text; also where there was nothing else. */
  isSpacedBefore: boolean;
  isSpacedAfter: boolean;
  /** Whether NFC may change the text, or join its start to what stands before it. */
  joins: boolean;
}

const folded: Folded = { text: '', isSpacedBefore: false, isSpacedAfter: false, joins: false };

/**
 * Folds the white space of the characters from `from` to `to`: runs become one space, soft hyphens vanish. The object is
 * used again by the next call. One look at each character; most pieces of a page are nothing but white space, or need no
 * change but at their ends.
 */
export function foldText(raw: string, from: number, to: number): Folded {
  let start = from;
  while (start < to && isWhite(raw.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isWhite(raw.charCodeAt(end - 1))) end--;
  folded.isSpacedBefore = start > from;
  folded.isSpacedAfter = end < to;
  folded.joins = false;
  let needsFolding = false;
  for (let i = start; i < end; i++) {
    const kind = classOf(raw.charCodeAt(i));
    if (kind === PLAIN) continue;
    if (kind === JOINING) folded.joins = true;
    // No space is the last of these characters.
    else if (kind !== SPACE || raw.charCodeAt(i + 1) === BLANK) needsFolding = true;
  }
  folded.text = raw.slice(start, end);
  if (needsFolding) foldInside();
  return folded;
}

/** Folds the white space in the text; what remains of it at the ends stood there beside a soft hyphen. */
function foldInside(): void {
  const text = folded.text.replace(UNFOLDED, foldedSpace);
  folded.text = text.trim();
  folded.isSpacedBefore ||= text.startsWith(' ');
  folded.isSpacedAfter ||= text.endsWith(' ');
}

function foldedSpace(run: string): string {
  return run.replaceAll('\u00ad', '') === '' ? '' : ' ';
}

/** Cuts each run of combining marks to thirty. */
export function withoutMarkRuns(text: string): string {
  return text.replace(MARK_RUN, '$1');
}
