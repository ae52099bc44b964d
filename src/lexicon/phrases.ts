/** Where a phrase of a table stands in a list of words: word indexes, the end exclusive. */
export interface PhraseMatch<Row> {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

interface Node<Row> {
  next: Map<string, Node<Row>>;
  /** Where any word leads. */
  any: Node<Row> | undefined;
  row: Row | undefined;
}

/** Stands for exactly one word in a phrase. */
export const ANY_WORD = '*';

/**
 * A table of phrases, looked up in one pass over the words of a text: a trie on words, so the cost of a look-up does not
 * grow with the table. Of several phrases that start at the same word the longest counts.
 */
export class PhraseTable<Row> {
  readonly #root: Node<Row> = { next: new Map(), any: undefined, row: undefined };

  /** `rows` pairs the words of each phrase (lower case, `*` for any one word) with what is known of it. */
  constructor(rows: Iterable<readonly [words: readonly string[], row: Row]>) {
    for (const [words, row] of rows) {
      if (words.length === 0) continue;
      let node = this.#root;
      for (const word of words) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map(), any: undefined, row: undefined };
          node.next.set(word, next);
          if (word === ANY_WORD) node.any = next;
        }
        node = next;
      }
      node.row ??= row;
    }
  }

  /** The words that phrases begin with. */
  get openings(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** Whether a phrase begins with a word. */
  begins(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** The longest phrase that starts at word `from` and ends before word `to`. */
  matchAt(words: readonly string[], from: number, to: number = words.length): PhraseMatch<Row> | null {
    let best: PhraseMatch<Row> | null = null;
    let node: Node<Row> | undefined = this.#root;
    for (let i = from; i < to; i++) {
      if (node.any !== undefined) return this.#branchesAt(words, from, to);
      node = node.next.get(words[i] as string);
      if (node === undefined) return best;
      if (node.row !== undefined) best = { row: node.row, from, to: i + 1 };
    }
    return best;
  }

  /** The same, where a word may lead on in two ways. */
  #branchesAt(words: readonly string[], from: number, to: number): PhraseMatch<Row> | null {
    let best: PhraseMatch<Row> | null = null;
    let branches: Node<Row>[] = [this.#root];
    for (let i = from; i < to && branches.length > 0; i++) {
      const word = words[i] as string;
      const reached: Node<Row>[] = [];
      for (const node of branches) {
        const exact = node.next.get(word);
        if (exact !== undefined) reached.push(exact);
        if (node.any !== undefined) reached.push(node.any);
      }
      branches = reached;
      const row = reached.find(node => node.row !== undefined)?.row;
      if (row !== undefined) best = { row, from, to: i + 1 };
    }
    return best;
  }

  /** All phrases between two word indexes, left to right, none overlapping another. */
  find(words: readonly string[], from: number = 0, to: number = words.length): PhraseMatch<Row>[] {
    const found: PhraseMatch<Row>[] = [];
    for (let i = from; i < to; ) {
      const match = this.#root.next.has(words[i] as string) ? this.matchAt(words, i, to) : null;
      if (match === null) i++;
      else {
        found.push(match);
        i = match.to;
      }
    }
    return found;
  }
}

/**
 * A phrase table in several languages. A page is looked up in its own language and in English, whose phrases stand in
 * the themes of every country; other languages are left out, since their short words mean other things ("des", "may").
 */
export class LanguagePhrases<Row extends Readonly<Record<string, string>>> {
  /** Languages with phrases of their own. */
  readonly languages: ReadonlySet<string>;
  readonly #rows: readonly Row[];
  readonly #wordsOf: (phrase: string) => readonly string[];
  readonly #tables = new Map<string, PhraseTable<Row>>();

  /** `rows` have a `phrase` and a `language` (English where it is left out); `wordsOf` splits a phrase as pages are split. */
  constructor(rows: readonly Row[], wordsOf: (phrase: string) => readonly string[]) {
    this.#rows = rows;
    this.#wordsOf = wordsOf;
    this.languages = new Set(rows.map(languageOf));
  }

  /** The table for pages of a language; null for a page whose language is not known. */
  for(language: string | null): PhraseTable<Row> {
    const key = language !== null && this.languages.has(language) ? language : 'en';
    let table = this.#tables.get(key);
    if (table === undefined) {
      const used = this.#rows.filter(row => languageOf(row) === key || languageOf(row) === 'en');
      table = new PhraseTable(used.map(row => [this.#wordsOf(row.phrase ?? ''), row] as const));
      this.#tables.set(key, table);
    }
    return table;
  }
}

function languageOf(row: Readonly<Record<string, string>>): string {
  return row.language ?? 'en';
}
