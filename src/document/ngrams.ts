/** The runs of words of a text as numbers: equal runs have equal numbers, from 0 in the order in which they first occur. */
export class NgramNumbers {
  readonly #bySize: Int32Array[] = [];

  constructor(words: readonly string[]) {
    const known = new Map<string, number>();
    const numbers = words.map(word => {
      const number = known.get(word) ?? known.size;
      known.set(word, number);
      return number;
    });
    this.#bySize.push(Int32Array.from(numbers));
  }

  /** The number of the run of `size` words, from 1, at each word that one begins at. */
  ofSize(size: number): Int32Array {
    for (let known = this.#bySize.length; known < size; known++) this.#bySize.push(this.#lengthened(known));
    return this.#bySize[size - 1] ?? new Int32Array();
  }

  #lengthened(size: number): Int32Array {
    const words = this.ofSize(1);
    const shorter = this.ofSize(size);
    const known = new Map<number, number>();
    const longer = new Int32Array(Math.max(0, words.length - size));
    for (let i = 0; i < longer.length; i++) {
      // Both numbers are below the number of words, so that a pair of them is one whole number without loss.
      const pair = (shorter[i] ?? 0) * words.length + (words[i + size] ?? 0);
      const number = known.get(pair) ?? known.size;
      known.set(pair, number);
      longer[i] = number;
    }
    return longer;
  }
}
