/** The runs of words of a text as numbers: equal runs have equal numbers, from 0 in the order in which they first occur. */
export class NgramNumbers {
  readonly #bySize: Int32Array[] = [];

  constructor(words: readonly string[]) {
    const known = new Map<string, number>();
    const numbers = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      let number = known.get(word);
      if (number === undefined) {
        number = known.size;
        known.set(word, number);
      }
      numbers[i] = number;
    }
    this.#bySize.push(numbers);
  }

  /** The number of the run of `size` words, from 1, at each word that one begins at. */
  ofSize(size: number): Int32Array {
    for (let known = this.#bySize.length; known < size; known++) this.#bySize.push(this.#lengthened(known));
    return this.#bySize[size - 1] ?? new Int32Array();
  }

  #lengthened(size: number): Int32Array {
    const words = this.ofSize(1);
    const shorter = this.ofSize(size);
    const longer = new Int32Array(Math.max(0, words.length - size));
    // Runs by a hash of their two numbers, each at the first free place from there on; a Map takes five times as long.
    const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * longer.length + 2)));
    const mask = places.length - 1;
    const firsts: number[] = [];
    for (let i = 0; i < longer.length; i++) {
      const run = shorter[i] as number;
      const word = words[i + size] as number;
      let place = hashOf(run, word) & mask;
      let number = (places[place] as number) - 1;
      while (number >= 0) {
        const first = firsts[number] as number;
        if (shorter[first] === run && words[first + size] === word) break;
        place = (place + 1) & mask;
        number = (places[place] as number) - 1;
      }
      if (number < 0) {
        number = firsts.push(i) - 1;
        places[place] = number + 1;
      }
      longer[i] = number;
    }
    return longer;
  }
}

function hashOf(run: number, word: number): number {
  const mixed = Math.imul(run, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
