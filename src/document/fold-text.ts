/** No language stacks more marks on a letter (UAX #15, stream-safe text format); bringing long runs to NFC is quadratic. */
const MARK_RUN = /(\p{M}{30})\p{M}+/gu;
const WHITE_SPACE_RUN = /[\s\u00ad]+/g;

const PLAIN = 0;
const SPACE = 1;
/** White space that is no plain space, and the soft hyphen. */
const FOLDED = 2;
/** Part of a surrogate pair, or changed by NFC, or joined by it to the character before. */
const JOINING = 3;

/** Class of each UTF-16 unit, filled in on first use; -1 where it is not known yet. */
const classes = new Int8Array(0x10000).fill(-1);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit === 32) return SPACE;
  if (/[\s\u00ad]/.test(char)) return FOLDED;
  // Vowels and finals of Hangul join what stands before them.
  const joins = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\ud800-\udfff]/u.test(char);
  return joins || char.normalize('NFC') !== char ? JOINING : PLAIN;
}

/** Text with its white space folded. */
export interface Folded {
  /** No white space but single spaces, one at each end at most. */
  text: string;
  /** Whether NFC may change the text, or join its start to what stands before it. */
  joins: boolean;
}

const folded: Folded = { text: '', joins: false };

/**
 * Folds white space: runs become one space, soft hyphens vanish. The object is used again by the next call.
 * One look at each character; most pieces of a page are nothing but white space or need no change.
 */
export function foldText(raw: string): Folded {
  folded.joins = false;
  folded.text = raw;
  let needsFolding = false;
  let onlySpace = true;
  let last = PLAIN;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    let kind = classes[unit] as number;
    if (kind < 0) {
      kind = classify(unit);
      classes[unit] = kind;
    }
    if (kind === PLAIN) onlySpace = false;
    else if (kind === FOLDED || (kind === SPACE && last === SPACE)) {
      needsFolding = true;
      if (unit === 0xad) onlySpace = false;
    } else if (kind === JOINING) {
      folded.joins = true;
      onlySpace = false;
    }
    last = kind;
  }
  if (needsFolding) folded.text = onlySpace ? ' ' : raw.replace(WHITE_SPACE_RUN, foldedSpace);
  return folded;
}

function foldedSpace(run: string): string {
  return run.replaceAll('\u00ad', '') === '' ? '' : ' ';
}

/** Cuts each run of combining marks to thirty. */
export function withoutMarkRuns(text: string): string {
  return text.replace(MARK_RUN, '$1');
}
