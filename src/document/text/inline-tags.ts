const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th caption blockquote pre section article header footer nav ' +
    'aside main figure figcaption details summary center address hr'
  ).split(' '),
);
const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'a b i u s em strong small big sub sup span font code kbd samp var tt mark del ins strike abbr cite q dfn time label br img wbr ' +
    'picture source video audio iframe'
  ).split(' '),
);
const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'source']);
const TAG = /^<(\/?)([a-z][a-z0-9]{0,9})([^<>]*)>$/i;
const HREF = /\shref\s{0,3}=\s{0,3}(?:"([^"]{0,2000})"|'([^']{0,2000})')/i;
const ONLY_TAGS = /^\s*(?:<[^<>]+>\s*)+$/;

/** An HTML tag in a text. */
export interface InlineTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isBlock: boolean;
  /** Where an `a` leads, or null. */
  readonly href: string | null;
}

/**
 * Tells which tags of one line are markup. A tag that a text only speaks of ("the <b> element", "List<String>") is left as it
 * is: markup has attributes, has its other half on the line, is `<br>` or its like, or the line holds nothing but tags.
 */
export class LineTags {
  readonly #lower: string;
  readonly #isOnlyTags: boolean;
  readonly #halves = new Map<string, boolean>();

  constructor(line: string) {
    this.#lower = line.toLowerCase();
    this.#isOnlyTags = ONLY_TAGS.test(line);
  }

  /** What `<...>` is, or null where it is text. */
  read(written: string): InlineTag | null {
    const [, slash, tag, attributes] = TAG.exec(written) ?? [];
    if (tag === undefined || attributes === undefined) return null;
    const name = tag.toLowerCase();
    const isBlock = BLOCK_TAGS.has(name);
    if (!isBlock && !INLINE_TAGS.has(name)) return null;
    const isEnd = slash === '/';
    const isMarkup =
      this.#isOnlyTags ||
      VOID_TAGS.has(name) ||
      attributes.includes('=') ||
      this.#has(isEnd ? `<${name}` : `</${name}`);
    if (!isMarkup) return null;
    const href = name === 'a' && !isEnd ? HREF.exec(attributes) : null;
    return { name, isEnd, isBlock, href: href === null ? null : (href[1] ?? href[2] ?? '') };
  }

  #has(half: string): boolean {
    const known = this.#halves.get(half);
    if (known !== undefined) return known;
    const found = this.#lower.includes(half);
    this.#halves.set(half, found);
    return found;
  }
}
