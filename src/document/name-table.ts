/** Of all small odd pairs the one by which the fewest names of elements and attributes fall on one place. */
const FIRST_FACTOR = 39;
const LAST_FACTOR = 49;
const CASE_BIT = 32;
const LOWER_A = 97;

/**
 * Looks up names where they stand in a page, in either case, without cutting them out: pages are made of some twenty names
 * that return thousands of times. A hash table with open addressing by the first and the last character and the length of
 * a name, which tell nearly all names apart.
 */
export class NameTable<T> {
  readonly #mask: number;
  readonly #names: string[];
  readonly #values: (T | undefined)[];
  readonly #longest: number;

  /** The names are in lower case: letters, digits and dashes. */
  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    const all = [...entries];
    const size = 1 << Math.ceil(Math.log2(4 * all.length));
    this.#mask = size - 1;
    this.#names = new Array(size).fill('');
    this.#values = new Array(size).fill(undefined);
    this.#longest = Math.max(...all.map(([name]) => name.length));
    for (const [name, value] of all) {
      let place = this.#placeOf(name, 0, name.length);
      while (this.#values[place] !== undefined) place = (place + 1) & this.#mask;
      this.#names[place] = name;
      this.#values[place] = value;
    }
  }

  /** The value of the name that stands from `start` to `end`, or undefined. */
  find(html: string, start: number, end: number): T | undefined {
    if (end - start > this.#longest) return undefined;
    let place = this.#placeOf(html, start, end);
    for (let value = this.#values[place]; value !== undefined; value = this.#values[place]) {
      if (isWritten(this.#names[place] as string, html, start, end)) return value;
      place = (place + 1) & this.#mask;
    }
    return undefined;
  }

  /** Letters of both cases differ in one bit, which digits and dashes have as well. */
  #placeOf(html: string, start: number, end: number): number {
    const first = html.charCodeAt(start) | CASE_BIT;
    const last = html.charCodeAt(end - 1) | CASE_BIT;
    return (first * FIRST_FACTOR + last * LAST_FACTOR + (end - start)) & this.#mask;
  }
}

function isWritten(name: string, html: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const written = html.charCodeAt(start + i);
    if (written !== unit && (unit < LOWER_A || written !== unit - CASE_BIT)) return false;
  }
  return true;
}
