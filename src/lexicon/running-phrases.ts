import { CLASS_BITS, FORM_SHIFT, LETTER, MARK, OTHER, PLAIN, UNSPACED, unitValue } from './word-units.ts';

/** A phrase where it stands in a text: UTF-16 indexes, the end exclusive. */
export interface RunningMatch<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

interface Node<Row> {
  next: Map<number, Node<Row>>;
  row: Row | undefined;
}

const SPACE = 0x20;
const WIDE_SPACE = 0x3000;

/**
 * Phrases with letters of scripts that write words without spaces between, or add endings to them (Hangul), found
 * letter by letter: where `Intl.Segmenter` divides a running text, the words of a phrase may be divided otherwise than
 * alone. Spaces between the words of a phrase are optional. A phrase that begins with a letter of a spaced script
 * begins where a word does. The longest phrase at a place counts; the time is linear, as a phrase has a bounded length.
 */
export class RunningPhrases<Row> {
  readonly #root: Node<Row> = { next: new Map(), row: undefined };
  /** 1 for each unit of word forms that begins a phrase: nearly none of a text does. */
  readonly #openings = new Uint8Array(0x10000);

  /** `rows` pairs phrases with what is known of them; those of spaced scripts alone are left out. */
  constructor(rows: Iterable<readonly [phrase: string, row: Row]>) {
    for (const [phrase, row] of rows) {
      if (!isRunning(phrase)) continue;
      let node = this.#root;
      for (let i = 0; i < phrase.length; i++) {
        const unit = formAt(phrase, i);
        if (unit === SPACE) continue;
        let next = node.next.get(unit);
        if (next === undefined) {
          next = { next: new Map(), row: undefined };
          node.next.set(unit, next);
        }
        node = next;
      }
      node.row ??= row;
    }
    for (const unit of this.#root.next.keys()) this.#openings[unit] = 1;
  }

  /** The phrases between two indexes of a text, left to right, none overlapping another. */
  find(text: string, from: number = 0, to: number = text.length): RunningMatch<Row>[] {
    const found: RunningMatch<Row>[] = [];
    for (let i = from; i < to; ) {
      const match = this.#openings[formAt(text, i)] === 1 ? this.#matchAt(text, i, from, to) : null;
      if (match !== null) found.push(match);
      i = match?.end ?? i + 1;
    }
    return found;
  }

  #matchAt(text: string, start: number, from: number, to: number): RunningMatch<Row> | null {
    const isInWord = start > from && isSpacedLetter(text, start - 1);
    if (isInWord && isSpacedLetter(text, start)) return null;
    let best: RunningMatch<Row> | null = null;
    let node: Node<Row> | undefined = this.#root;
    for (let i = start; i < to; i++) {
      const unit = formAt(text, i);
      const next: Node<Row> | undefined = node.next.get(unit);
      if (next === undefined) {
        if ((unit !== SPACE && unit !== WIDE_SPACE) || text.charCodeAt(i - 1) === unit) break;
        continue;
      }
      node = next;
      const { row } = node;
      if (row !== undefined && (i + 1 >= to || !cutsWord(text, i))) best = { row, start, end: i + 1 };
    }
    return best;
  }
}

/** Whether a text has a letter of a script that is looked up letter by letter: without one it holds no such phrase. */
export function isRunning(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unitValue(unit) & CLASS_BITS) === UNSPACED || isHangul(unit)) return true;
  }
  return false;
}

function formAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const value = unitValue(unit);
  return (value & PLAIN) === 0 ? unit : value >> FORM_SHIFT;
}

/** Whether a phrase that ends at a letter would end inside a word. Words of Hangul take endings. */
function cutsWord(text: string, last: number): boolean {
  return isSpacedLetter(text, last) && !isHangul(text.charCodeAt(last)) && isSpacedLetter(text, last + 1);
}

function isSpacedLetter(text: string, i: number): boolean {
  const kind = i < text.length ? unitValue(text.charCodeAt(i)) & CLASS_BITS : OTHER;
  return kind === LETTER || kind === MARK;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}
