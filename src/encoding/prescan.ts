import { normalizeEncoding } from '@exodus/bytes/encoding.js';

/**
 * How far the markup is searched, in bytes. The standard asks for 1024 and lets the parser change its mind at a later
 * element; this far, pages with long scripts ahead of the element are read as browsers read them in the end.
 */
const SEARCHED_BYTES = 65_536;
const SPACE = /[\t\n\f\r ]/;
const LETTER = /[a-zA-Z]/;

/** The attributes of one tag, read as the prescan reads them ("get an attribute"). */
class AttributeScanner {
  readonly #head: string;
  at: number;
  /** Whether the text ended inside the tag: nothing counts then. */
  hasEnded = false;

  constructor(head: string, at: number) {
    this.#head = head;
    this.at = at;
  }

  /** Name and value in lower case, or null after the last one. */
  next(): { readonly name: string; readonly value: string } | null {
    this.#skip(/[\t\n\f\r /]/);
    if (this.#head[this.at] === '>') return null;
    const start = this.at;
    // An equals sign at the very start is part of the name.
    this.at++;
    while (this.at < this.#head.length && !/[\t\n\f\r />=]/.test(this.#head.charAt(this.at))) this.at++;
    const name = this.#head.slice(start, this.at).toLowerCase();
    this.#skip(SPACE);
    if (this.#head[this.at] !== '=') return this.#found(name, '');
    this.at++;
    this.#skip(SPACE);
    const quote = this.#head[this.at];
    if (quote !== '"' && quote !== "'") return this.#found(name, this.#unquoted());
    const end = this.#head.indexOf(quote, this.at + 1);
    const value = this.#head.slice(this.at + 1, end);
    this.at = end < 0 ? this.#head.length : end + 1;
    return this.#found(name, value);
  }

  #unquoted(): string {
    const start = this.at;
    while (this.at < this.#head.length && !/[\t\n\f\r >]/.test(this.#head.charAt(this.at))) this.at++;
    return this.#head.slice(start, this.at);
  }

  #skip(characters: RegExp): void {
    while (this.at < this.#head.length && characters.test(this.#head.charAt(this.at))) this.at++;
  }

  #found(name: string, value: string): { name: string; value: string } | null {
    this.hasEnded = this.at >= this.#head.length;
    return this.hasEnded ? null : { name, value: value.toLowerCase() };
  }
}

/** What a label in the markup stands for: markup that could be read so far is not UTF-16. */
function nameOf(label: string | null | undefined): string | null {
  const name = normalizeEncoding(label ?? '');
  if (name === 'utf-16le' || name === 'utf-16be') return 'utf-8';
  return name === 'x-user-defined' ? 'windows-1252' : name;
}

/** The label in the `content` of a `<meta>` element ("extracting a character encoding from a meta element"). */
function labelInContent(content: string): string | null {
  const found = /charset[\t\n\f\r ]*=[\t\n\f\r ]*/.exec(content);
  if (found === null) return null;
  const value = content.slice(found.index + found[0].length);
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return /^[^\t\n\f\r ;]*/.exec(value)?.[0] ?? null;
  const end = value.indexOf(quote, 1);
  return end < 0 ? null : value.slice(1, end);
}

/** The encoding that the attributes of one `<meta>` element declare. */
function encodingOfMeta(scanner: AttributeScanner): string | null {
  const seen = new Set<string>();
  let hasPragma = false;
  let needsPragma: boolean | null = null;
  let encoding: string | null = null;
  for (let attribute = scanner.next(); attribute !== null; attribute = scanner.next()) {
    const { name, value } = attribute;
    if (seen.has(name)) continue;
    seen.add(name);
    if (name === 'http-equiv') hasPragma = value === 'content-type';
    if (name === 'content' && needsPragma === null) {
      encoding = nameOf(labelInContent(value));
      if (encoding !== null) needsPragma = true;
    }
    if (name === 'charset') {
      encoding = nameOf(value);
      needsPragma = false;
    }
  }
  const counts = needsPragma === false || (needsPragma === true && hasPragma);
  return counts && !scanner.hasEnded ? encoding : null;
}

/** The encoding of the first `<meta>` element that declares one. */
function encodingInTags(head: string): string | null {
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (head.startsWith('<!--', at)) {
      // The dashes that open a comment may close it.
      at = head.indexOf('-->', at + 2);
    } else if (
      /[!/?]/.test(head.charAt(at + 1)) &&
      !(head[at + 1] === '/' && LETTER.test(head.charAt(at + 2)))
    ) {
      at = head.indexOf('>', at + 1);
    } else if (LETTER.test(head.charAt(at + (head[at + 1] === '/' ? 2 : 1)))) {
      const isMeta = /^<meta[\t\n\f\r /]/i.test(head.slice(at, at + 6));
      if (isMeta) at += '<meta'.length;
      else while (at < head.length && !/[\t\n\f\r >]/.test(head.charAt(at))) at++;
      const scanner = new AttributeScanner(head, at);
      const encoding = encodingOfMeta(scanner);
      if (isMeta && encoding !== null) return encoding;
      at = scanner.hasEnded ? -1 : scanner.at;
    } else {
      at++;
    }
    if (at < 0) return null;
  }
  return null;
}

/** The encoding of `<?xml version="1.0" encoding="..."?>` ("get an XML encoding"). */
function encodingOfXml(head: string): string | null {
  if (!head.startsWith('<?xml')) return null;
  const declaration = head.slice(0, Math.max(0, head.indexOf('>')));
  return nameOf(
    /encoding[\0- ]*=[\0- ]*(?:"([^\0- "]*)"|'([^\0- ']*)')/.exec(declaration)?.slice(1).join(''),
  );
}

/**
 * The encoding a page declares in its markup, as a lower-case name of the Encoding Standard, or null where it declares
 * none: the prescan of the HTML Living Standard, 13.2.3.2, with the declaration of XML where no element says better.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SEARCHED_BYTES);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
  if (head.startsWith('<\0?\0x\0')) return 'utf-16le';
  if (head.startsWith('\0<\0?\0x')) return 'utf-16be';
  return encodingInTags(head) ?? encodingOfXml(head);
}
