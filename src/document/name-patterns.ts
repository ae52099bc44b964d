/** What a name says: a bit for each thing, in two sets, since there are more than 32 of them. */
export interface NameBits {
  readonly facts: number;
  readonly signs: number;
}

/** A pattern in class names and ids, with the bits of what it says. */
export type NamePattern = readonly [pattern: string, bits: Partial<NameBits>];

const LETTERS = 26;
const DASH = LETTERS + 1;
const SPACE = LETTERS + 2;
const SYMBOLS = LETTERS + 3;
/** What stands behind the last character of a name: white space. */
const END = 32;

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
  /** The next state by state and symbol, doubled; one more where a pattern ends in it, as it hardly ever does. */
  readonly #next: Uint16Array;
  /** The bits of all patterns that end in a state. */
  readonly #facts: Int32Array;
  readonly #signs: Int32Array;

  constructor(patterns: readonly NamePattern[]) {
    const words = patterns.flatMap(([pattern, bits]) =>
      spellings(pattern).map(symbols => ({ symbols, bits })),
    );
    const size = 1 + words.reduce((sum, { symbols }) => sum + symbols.length, 0);
    this.#next = new Uint16Array(size * SYMBOLS);
    this.#facts = new Int32Array(size);
    this.#signs = new Int32Array(size);
    let last = 0;
    for (const { symbols, bits } of words) {
      let state = 0;
      for (const symbol of symbols) {
        const at = state * SYMBOLS + symbol;
        if (this.#next[at] === 0) this.#next[at] = ++last;
        state = this.#next[at] as number;
      }
      this.#add(state, bits.facts ?? 0, bits.signs ?? 0);
    }
    this.#linkEnds();
    this.#next = this.#next.map(state => 2 * state + (this.#facts[state] || this.#signs[state] ? 1 : 0));
  }

  #add(state: number, facts: number, signs: number): void {
    this.#facts[state] = (this.#facts[state] as number) | facts;
    this.#signs[state] = (this.#signs[state] as number) | signs;
  }

  /** Fills in, breadth first, where to go on when no pattern goes on. */
  #linkEnds(): void {
    const fallback = new Uint16Array(this.#facts.length);
    const queue: number[] = [];
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const state = this.#next[symbol] as number;
      if (state !== 0) queue.push(state);
    }
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i] as number;
      const other = fallback[state] as number;
      this.#add(state, this.#facts[other] as number, this.#signs[other] as number);
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
  find(name: string): NameBits {
    const next = this.#next;
    let facts = 0;
    let signs = 0;
    let entry = next[SPACE] as number;
    for (let i = 0; i <= name.length; i++) {
      const unit = i < name.length ? name.charCodeAt(i) : END;
      const symbol = unit < 128 ? (SYMBOL[unit] as number) : 0;
      entry = next[(entry >> 1) * SYMBOLS + symbol] as number;
      if ((entry & 1) === 0) continue;
      facts |= this.#facts[entry >> 1] as number;
      signs |= this.#signs[entry >> 1] as number;
    }
    return { facts, signs };
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
