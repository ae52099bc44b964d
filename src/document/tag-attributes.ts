import { decodeHTMLAttribute } from 'entities';

/** The attributes that are read, by number; of all others not even the name is kept. */
export const ATTRIBUTE = {
  class: 0,
  id: 1,
  style: 2,
  hidden: 3,
  role: 4,
  href: 5,
  rel: 6,
  src: 7,
  'data-src': 8,
  'data-lazy-src': 9,
  'data-original': 10,
  name: 11,
  property: 12,
  content: 13,
  'http-equiv': 14,
  itemprop: 15,
  datetime: 16,
  type: 17,
  lang: 18,
} as const;

/** Number of an attribute that is read. */
export type Attribute = (typeof ATTRIBUTE)[keyof typeof ATTRIBUTE];

const NUMBERS: ReadonlyMap<string, Attribute> = new Map(Object.entries(ATTRIBUTE));
const LONGEST = Math.max(...[...NUMBERS.keys()].map(name => name.length));

/** By first letter, the lengths of the names that are read, a bit each: rules nearly all others out. */
const LENGTHS = new Uint32Array(128);
for (const name of NUMBERS.keys()) {
  for (const letter of [name, name.toUpperCase()])
    LENGTHS[letter.charCodeAt(0)] = (LENGTHS[letter.charCodeAt(0)] ?? 0) | (1 << name.length);
}

/** The attributes of a start tag. Values are cut out of the page and decoded when they are asked for. */
export interface Attributes {
  /** The value of an attribute, entities resolved; undefined where the tag does not have it. */
  get(attribute: Attribute): string | undefined;
  /** Whether the tag has an attribute. */
  has(attribute: Attribute): boolean;
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
  /** A bit for each attribute that the tag has. */
  #present = 0;
  readonly #starts = new Int32Array(NUMBERS.size);
  readonly #ends = new Int32Array(NUMBERS.size);

  constructor(html: string) {
    this.#html = html;
  }

  clear(): void {
    this.#present = 0;
  }

  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    const length = nameEnd - nameStart;
    if (length > LONGEST) return;
    const first = this.#html.charCodeAt(nameStart);
    if (first >= 128 || ((LENGTHS[first] ?? 0) & (1 << length)) === 0) return;
    const written = this.#html.slice(nameStart, nameEnd);
    const attribute = NUMBERS.get(written) ?? NUMBERS.get(written.toLowerCase());
    // Of two attributes of one name the first counts.
    if (attribute === undefined || this.has(attribute)) return;
    this.#present |= 1 << attribute;
    this.#starts[attribute] = start;
    this.#ends[attribute] = end;
  }

  has(attribute: Attribute): boolean {
    return (this.#present & (1 << attribute)) !== 0;
  }

  get(attribute: Attribute): string | undefined {
    if (!this.has(attribute)) return undefined;
    const value = this.#html.slice(this.#starts[attribute], this.#ends[attribute]);
    return value.includes('&') ? decodeHTMLAttribute(value) : value;
  }
}
