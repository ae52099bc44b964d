/** A pattern in class names and ids, with the bits of what it says. */
export type NamePattern = readonly [pattern: string, bits: number];

const LETTERS = 26;
const DASH = LETTERS + 1;
const SPACE = LETTERS + 2;
const SYMBOLS = LETTERS + 3;

/** The symbol of each character below 128: letters in either case, the dashes, white space, and 0 for all others. */
const SYMBOL = new Uint8Array(128);
for (let i = 0; i < LETTERS; i++) SYMBOL[65 + i] = SYMBOL[97 + i] = i + 1;
for (const dash of '-_') SYMBOL[dash.charCodeAt(0)] = DASH;
for (const space of ' \t\n\f\r') SYMBOL[space.charCodeAt(0)] = SPACE;

/**
 * Finds many patterns in one pass over a name, at one table look-up a character, by the automaton of Aho and Corasick
 * ("Efficient string matching", CACM 18, 1975): the state is the longest end of what was read that begins a pattern.
 * Patterns are lower-case letters; "-" stands for a dash, an underscore, white space or an end of the name, " " for the
 * latter two alone. With the patterns "-nav-" and "menu" the name "main_nav submenu" has the bits of both.
 */
export class NamePatterns {
  /** The next state by state and symbol. */
  readonly #next: Uint16Array;
  /** The bits of all patterns that end in a state. */
  readonly #bits: Int32Array;

  constructor(patterns: readonly NamePattern[]) {
    const words = patterns.flatMap(([pattern, bits]) =>
      spellings(pattern).map(symbols => ({ symbols, bits })),
    );
    const size = 1 + words.reduce((sum, { symbols }) => sum + symbols.length, 0);
    this.#next = new Uint16Array(size * SYMBOLS);
    this.#bits = new Int32Array(size);
    let last = 0;
    for (const { symbols, bits } of words) {
      let state = 0;
      for (const symbol of symbols) {
        const at = state * SYMBOLS + symbol;
        if (this.#next[at] === 0) this.#next[at] = ++last;
        state = this.#next[at] as number;
      }
      this.#bits[state] = (this.#bits[state] as number) | bits;
    }
    this.#linkEnds();
  }

  /** Fills in, breadth first, where to go on when no pattern goes on. */
  #linkEnds(): void {
    const fallback = new Uint16Array(this.#bits.length);
    const queue: number[] = [];
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const state = this.#next[symbol] as number;
      if (state !== 0) queue.push(state);
    }
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i] as number;
      const other = fallback[state] as number;
      this.#bits[state] = (this.#bits[state] as number) | (this.#bits[other] as number);
      for (let symbol = 0; symbol < SYMBOLS; symbol++) {
        const at = state * SYMBOLS + symbol;
        const onward = this.#next[other * SYMBOLS + symbol] as number;
        const child = this.#next[at] as number;
        if (child === 0) this.#next[at] = onward;
        else {
          fallback[child] = onward;
          queue.push(child);
        }
      }
    }
  }

  /** The bits of all patterns in a name. */
  find(name: string): number {
    let state = this.#next[SPACE] as number;
    let bits = 0;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      const symbol = unit < 128 ? (SYMBOL[unit] as number) : 0;
      state = this.#next[state * SYMBOLS + symbol] as number;
      bits |= this.#bits[state] as number;
    }
    return bits | (this.#bits[this.#next[state * SYMBOLS + SPACE] as number] as number);
  }
}

/** The symbols of a pattern: a dash in it may be a dash or white space. */
function spellings(pattern: string): number[][] {
  let found: number[][] = [[]];
  for (const char of pattern) {
    const symbol = SYMBOL[char.charCodeAt(0)] ?? 0;
    const choices = symbol === DASH ? [DASH, SPACE] : [symbol];
    found = choices.flatMap(choice => found.map(symbols => [...symbols, choice]));
  }
  return found;
}
