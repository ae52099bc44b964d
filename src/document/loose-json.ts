type Container = unknown[] | Record<string, unknown>;

/** What hides the JSON of a script element from old browsers. */
const WRAPPING = /(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|\]\]>)(?:\*\/)?|<!--|-->/g;
const WHITE_SPACE = /\s/;
/** A key, number or text without quotes. */
const BARE_KEY = /[^\s{}[\],:;"']+/y;
const BARE_VALUE = /[^\n{}[\],;"]+/y;
const ESCAPED_QUOTE = /[{[:,]\s{0,99}&quot;/;
/** The next property, where the quote that ends the one before it is missing. */
const NEXT_PROPERTY = /"[\w@-]{1,40}"\s{0,9}:/y;
const NEXT_BARE_PROPERTY = /[\w@-]{1,40}\s{0,9}:/y;
const AFTER_COMMA_IN_LIST = /["'{[\]\d\-tfn/]/;
const AFTER_COMMA_IN_OBJECT = /["'}/]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
  ['NaN', null],
]);

/**
 * Reads JSON as it is published: the values of a text in order, one where it is well formed. Of broken JSON it keeps
 * what it can: line breaks and quotes inside strings, comments, missing and spare commas and brackets, single quotes,
 * `&quot;` for quotes, several values in a row, a text cut off in the middle. Linear in the length of the text.
 */
export function readLooseJson(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    const body = text.replace(WRAPPING, ' ');
    return new LooseReader(ESCAPED_QUOTE.test(body) ? body.replaceAll('&quot;', '"') : body).read();
  }
}

class LooseReader {
  readonly #text: string;
  #at = 0;
  readonly #values: unknown[] = [];
  /** Lists and objects that are open, outermost first. */
  readonly #open: Container[] = [];
  /** The property that waits for its value, or null. */
  #key: string | null = null;
  #openLists = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown[] {
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
      const char = this.#text[this.#at] as string;
      if (char === '{' || char === '[') this.#start(char === '{' ? {} : []);
      else if (char === '}' || char === ']') this.#end(char === ']');
      else if (char === '"' || char === "'") this.#take(this.#string(char));
      else if (char === ',' || char === ';' || char === ':') {
        if (char !== ':') this.#key = null;
        this.#at++;
      } else this.#take(this.#bareWord());
    }
    return this.#values;
  }

  get #isInObject(): boolean {
    const top = this.#open.at(-1);
    return top !== undefined && !Array.isArray(top);
  }

  #start(container: Container): void {
    this.#at++;
    this.#add(container);
    this.#open.push(container);
    if (Array.isArray(container)) this.#openLists++;
  }

  /** A bracket ends what is open inside it; one that ends nothing is spare. */
  #end(isList: boolean): void {
    this.#at++;
    this.#key = null;
    if ((isList ? this.#openLists : this.#open.length - this.#openLists) === 0) return;
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      if (Array.isArray(last)) this.#openLists--;
      if (Array.isArray(last) === isList) return;
    }
  }

  /** Takes a string or a bare word: a key where one is due, else a value. */
  #take(value: unknown): void {
    if (!this.#isInObject || this.#key !== null) this.#add(value);
    else {
      this.#skip();
      if (this.#text[this.#at] === ':') this.#key = String(value);
    }
  }

  #add(value: unknown): void {
    const top = this.#open.at(-1);
    if (top === undefined) this.#values.push(value);
    else if (Array.isArray(top)) top.push(value);
    else if (this.#key !== null && this.#key !== '__proto__') top[this.#key] = value;
    this.#key = null;
  }

  /** Passes white space and comments. */
  #skip(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      if (WHITE_SPACE.test(text[this.#at] as string)) this.#at++;
      else if (text.startsWith('/*', this.#at)) this.#at = after(text, '*/', this.#at + 2);
      else if (text.startsWith('//', this.#at)) this.#at = after(text, '\n', this.#at + 2);
      else return;
    }
  }

  #bareWord(): unknown {
    const isKey = this.#isInObject && this.#key === null;
    const pattern = isKey || this.#open.length === 0 ? BARE_KEY : BARE_VALUE;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += Math.max(found.length, 1);
    const word = found.trim();
    if (isKey) return word;
    if (LITERALS.has(word) || this.#open.length === 0) return LITERALS.get(word) ?? null;
    return /^-?\d/.test(word) && !Number.isNaN(Number(word)) ? Number(word) : word;
  }

  #string(quote: string): string {
    const text = this.#text;
    const isKey = this.#isInObject && this.#key === null;
    const pieces: string[] = [];
    let from = ++this.#at;
    let i = from;
    while (i < text.length) {
      const char = text[i] as string;
      if (char === quote && (isKey || this.#endsString(i + 1))) break;
      if (char === '\\') {
        pieces.push(text.slice(from, i));
        const [meant, length] = escapeAt(text, i + 1);
        pieces.push(meant);
        from = i += 1 + length;
      } else if (char === '\n') {
        while (i < text.length && WHITE_SPACE.test(text[i] as string)) i++;
        NEXT_PROPERTY.lastIndex = i;
        if (!isKey && this.#isInObject && NEXT_PROPERTY.test(text)) {
          this.#at = i;
          return `${pieces.join('')}${text.slice(from, i)}`.trimEnd().replace(/,$/, '');
        }
      } else i++;
    }
    this.#at = i + 1;
    return pieces.join('') + text.slice(from, i);
  }

  /** Whether what follows a quote shows that it ends its string and is no part of it. */
  #endsString(at: number): boolean {
    const text = this.#text;
    let i = pastSpace(text, at);
    const char = text[i];
    if (char === undefined || char === '}' || char === ']' || char === ';') return true;
    if (char === '"') return text.slice(at, i).includes('\n');
    if (char === '/') return /[/*]/.test(text[i + 1] ?? '');
    if (char !== ',') return false;
    i = pastSpace(text, i + 1);
    if (i >= text.length || text[i] === ',') return true;
    if (!this.#isInObject) return AFTER_COMMA_IN_LIST.test(text[i] as string);
    NEXT_BARE_PROPERTY.lastIndex = i;
    return AFTER_COMMA_IN_OBJECT.test(text[i] as string) || NEXT_BARE_PROPERTY.test(text);
  }
}

function pastSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && WHITE_SPACE.test(text[i] as string)) i++;
  return i;
}

/** Index after the next occurrence of some characters, the end of the text where there is none. */
function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at + what.length;
}

/** What the escape behind a backslash means, and how many characters it has. */
function escapeAt(text: string, at: number): readonly [string, number] {
  const char = text[at] ?? '';
  const hex = char === 'u' ? text.slice(at + 1, at + 5) : '';
  if (/^[\da-f]{4}$/i.test(hex)) return [String.fromCharCode(Number.parseInt(hex, 16)), 5];
  return [ESCAPES[char] ?? char, Math.max(char.length, 1)];
}
