/** Longer runs of backquotes are no marks. */
const MAX_RUN = 3;

/** Finds the other half of the backquotes around code in one line. */
export class CodeSpans {
  readonly #line: string;
  /** Runs that have no other half further on: looked for once. */
  readonly #unpaired = new Set<string>();

  constructor(line: string) {
    this.#line = line;
  }

  /** Where the run that ends the code after `mark` starts, or -1. `from` is where the code starts; it never goes back. */
  endOf(mark: string, from: number): number {
    let close = this.#unpaired.has(mark) || mark.length > MAX_RUN ? -1 : this.#line.indexOf(mark, from);
    while (close >= 0) {
      let after = close + mark.length;
      while (this.#line[after] === '`') after++;
      if (after === close + mark.length) return close;
      close = this.#line.indexOf(mark, after);
    }
    this.#unpaired.add(mark);
    return -1;
  }
}
