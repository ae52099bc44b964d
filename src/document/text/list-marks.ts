import { isBlank } from './lines.ts';

const BULLET = /^\s*(?:[-*+–·»›→➤➔✓✔✗✘☑☐►▶◆◇○□▫✦★]\s+|[•●▪■‣◦]\s*)(?=\S)/;
const NUMBER = /^\s*(?:(\d{1,3})([.)])|\((\d{1,3})\)|\(?(?:[abd-z]|[ivx]{2,5})\))\s+(?=\S)/i;
const TASK = /^\[[ xX]\]\s+/;
/** Bullets may come twice: a theme's own and a writer's. */
const MAX_BULLETS = 3;

/** An item's mark: how much of the line it takes, and whether it is a number. */
export interface ListMark {
  readonly length: number;
  readonly isNumber: boolean;
}

/**
 * Finds the marks of list items. A number with a full stop is one where its neighbours count with it: "12. januar" is a
 * date. Lines are asked in order.
 */
export class ListMarks {
  readonly #lines: readonly string[];
  #last = -1;
  /** The first line with words after the last one that began an item. */
  #afterItem = -1;
  /** Where the search for the next line with words has come. */
  #next = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** The mark at the start of `text`, which is line `i` or what is left of it. */
  markOf(text: string, i: number): ListMark | null {
    const number = NUMBER.exec(text);
    if (number !== null) {
      const value = Number(number[1] ?? number[3] ?? 0);
      if (number[2] === '.' && !this.#counts(value, i)) return null;
      if (value > 0) this.#last = value;
      this.#afterItem = this.nextLine(i);
      return { length: number[0].length, isNumber: true };
    }
    let length = 0;
    for (let count = 0; count < MAX_BULLETS; count++) {
      const bullet = BULLET.exec(text.slice(length))?.[0].length ?? 0;
      if (bullet === 0) break;
      length += bullet;
    }
    if (length === 0) return null;
    this.#afterItem = this.nextLine(i);
    const task = TASK.exec(text.slice(length))?.[0].length ?? 0;
    return { length: length + task, isNumber: false };
  }

  /** Index of the first line after `i` that is not blank, or the number of lines. `i` never goes back. */
  nextLine(i: number): number {
    if (this.#next <= i) {
      this.#next = i + 1;
      while (this.#next < this.#lines.length && isBlank(this.#lines[this.#next])) this.#next++;
    }
    return this.#next;
  }

  #counts(value: number, i: number): boolean {
    if (value === 1 || this.#afterItem === i) return true;
    if (this.#last > 0 && Math.abs(value - this.#last) <= 1) return true;
    const next = /^\W{0,12}(\d{1,3})[.)]\s/.exec(this.#lines[this.nextLine(i)] ?? '')?.[1];
    return next !== undefined && Math.abs(Number(next) - value) === 1;
  }
}
