/** Writes the rows of the blocks from one to before another into `out`, where all is 0, the first row at its start. */
export type WriteRows = (from: number, to: number, out: Float32Array) => void;

/**
 * Rows of features, one a block. A page with more blocks than there is room for has a window of them at a time: all at once
 * would take a kilobyte for each block of two letters.
 */
export class FeatureRows {
  /** The rows of the window, one after another. */
  readonly values: Float32Array;
  readonly #width: number;
  readonly #count: number;
  readonly #write: WriteRows;
  #from = 0;
  #to = 0;

  /** `count` rows of `width` values each, kept in `room`, which holds at least one of them. */
  constructor(count: number, width: number, write: WriteRows, room: Float32Array) {
    this.values = room;
    this.#width = width;
    this.#count = count;
    this.#write = write;
  }

  /** Where in `values` the row of a block starts. Rows are cheapest to ask for in order. */
  at(block: number): number {
    if (block < this.#from || block >= this.#to) this.#moveTo(block);
    return (block - this.#from) * this.#width;
  }

  #moveTo(block: number): void {
    this.#from = block;
    this.#to = Math.min(this.#count, block + Math.floor(this.values.length / this.#width));
    this.values.fill(0, 0, (this.#to - this.#from) * this.#width);
    this.#write(this.#from, this.#to, this.values);
  }
}
