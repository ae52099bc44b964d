/** V8 keeps what is added bit by bit as a tree, with a node of 32 bytes for each addition. */
const LONGEST_TREE = 50_000;

/** A text that others are added to; where it grows long, it takes no more memory than its characters. */
export class GrowingText {
  #last = '';
  #settled: string[] = [];
  #settledLength = 0;

  get length(): number {
    return this.#settledLength + this.#last.length;
  }

  /** Adds a text at the end. */
  add(text: string): void {
    this.#last += text;
    if (this.#last.length > LONGEST_TREE) this.#settle();
  }

  /** Gives the whole text and begins an empty one. */
  take(): string {
    const text = this.#settledLength === 0 ? this.#last : this.#settled.join('') + this.#last;
    this.#last = '';
    this.#settled = [];
    this.#settledLength = 0;
    return text;
  }

  #settle(): void {
    // V8 puts a text together when a character of it is asked for.
    this.#last.charCodeAt(0);
    this.#settled.push(this.#last);
    this.#settledLength += this.#last.length;
    this.#last = '';
  }
}
