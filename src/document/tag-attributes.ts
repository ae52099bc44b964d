import { decodeHTMLAttribute } from 'entities';
import { contentBetween } from './line-ends.ts';
import { NameTable } from './name-table.ts';

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
  alt: 19,
} as const;

/** Number of an attribute that is read. */
export type Attribute = (typeof ATTRIBUTE)[keyof typeof ATTRIBUTE];

const NUMBERS = new NameTable<Attribute>(Object.entries(ATTRIBUTE));
const COUNT = Object.keys(ATTRIBUTE).length;

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
  readonly #starts = new Int32Array(COUNT);
  readonly #ends = new Int32Array(COUNT);

  constructor(html: string) {
    this.#html = html;
  }

  clear(): void {
    this.#present = 0;
  }

  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    const attribute = NUMBERS.find(this.#html, nameStart, nameEnd);
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
    const value = contentBetween(this.#html, this.#starts[attribute] ?? 0, this.#ends[attribute] ?? 0);
    return value.includes('&') ? decodeHTMLAttribute(value) : value;
  }
}
