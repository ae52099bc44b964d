import { decodeHTMLAttribute } from 'entities';

/** The attributes that are read; of all others not even the name is kept. */
const READ = (
  'class content data-lazy-src data-original data-src datetime hidden href http-equiv id itemprop itemtype lang name ' +
  'property rel role src style type'
).split(' ');
const NAMES: ReadonlySet<string> = new Set(READ);
const LONGEST = Math.max(...READ.map(name => name.length));

/** By first letter, the lengths of the names that are read, a bit each: rules nearly all others out. */
const LENGTHS = new Uint32Array(128);
for (const name of READ) {
  for (const letter of [name, name.toUpperCase()])
    LENGTHS[letter.charCodeAt(0)] = (LENGTHS[letter.charCodeAt(0)] ?? 0) | (1 << name.length);
}

/** The attributes of a start tag. Values are cut out of the page and decoded when they are asked for. */
export interface Attributes {
  /** The value of an attribute, entities resolved; undefined where the tag has none of this name. */
  get(name: string): string | undefined;
  /** Whether the tag has an attribute of this name. */
  has(name: string): boolean;
}

/** Takes the attributes of each tag as it is scanned. */
export interface AttributeStore extends Attributes {
  /** Forgets the last tag. */
  clear(): void;
  /** Takes an attribute: where its name and its value stand in the page, ends exclusive. */
  add(nameStart: number, nameEnd: number, start: number, end: number): void;
}

/** The attributes of the tag that is being scanned, as far as they are read: one object for all tags of a page. */
export class TagAttributes implements AttributeStore {
  readonly #html: string;
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #count = 0;

  constructor(html: string) {
    this.#html = html;
  }

  clear(): void {
    this.#count = 0;
  }

  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    const length = nameEnd - nameStart;
    if (length > LONGEST) return;
    const first = this.#html.charCodeAt(nameStart);
    if (first >= 128 || ((LENGTHS[first] ?? 0) & (1 << length)) === 0) return;
    const written = this.#html.slice(nameStart, nameEnd);
    const name = NAMES.has(written) ? written : written.toLowerCase();
    if (!NAMES.has(name) || this.has(name)) return;
    this.#names[this.#count] = name;
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = end;
  }

  has(name: string): boolean {
    for (let i = 0; i < this.#count; i++) if (this.#names[i] === name) return true;
    return false;
  }

  get(name: string): string | undefined {
    for (let i = 0; i < this.#count; i++) {
      if (this.#names[i] !== name) continue;
      const value = this.#html.slice(this.#starts[i], this.#ends[i]);
      return value.includes('&') ? decodeHTMLAttribute(value) : value;
    }
    return undefined;
  }
}
