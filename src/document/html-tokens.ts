import { Tokenizer } from 'htmlparser2';

/** What a page's markup is made of, in order. Comments, declarations and CDATA are left out. */
export interface TokenHandler {
  /** Characters with entities resolved; one run of text may arrive in several pieces. */
  onText(text: string): void;
  /** A start tag, its name in lower case. The map is only valid during the call. */
  onOpenTag(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void;
  /** An end tag, its name in lower case. */
  onCloseTag(name: string): void;
  /** Whether the reader stands inside svg or math, where text-only elements do not exist. */
  isInForeignContext(): boolean;
}

/** The attributes that are read; the values of all others are never looked at. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  'class content data-lazy-src data-original data-src datetime hidden href http-equiv id itemprop lang name property rel role src style type'.split(
    ' ',
  ),
);

/**
 * Runs over the tokens of an HTML page once. Only the tokenizer of `htmlparser2` is used: its Parser keeps the open
 * elements in an array it shifts at the front, which costs quadratic time on deeply nested pages.
 */
export function readTokens(html: string, handler: TokenHandler): void {
  const attributes = new Map<string, string>();
  let tag = '';
  let attribute = '';
  let value = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => handler.onText(html.slice(start, end)),
      ontextentity: codepoint => handler.onText(String.fromCodePoint(codepoint)),
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes.clear();
      },
      onattribname: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        attribute = READ_ATTRIBUTES.has(name) && !attributes.has(name) ? name : '';
        value = '';
      },
      onattribdata: (start, end) => {
        if (attribute !== '') value += html.slice(start, end);
      },
      onattribentity: codepoint => {
        if (attribute !== '') value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (attribute !== '') attributes.set(attribute, value);
      },
      onopentagend: () => handler.onOpenTag(tag, attributes, false),
      onselfclosingtag: () => handler.onOpenTag(tag, attributes, true),
      onclosetag: (start, end) => handler.onCloseTag(html.slice(start, end).toLowerCase()),
      isInForeignContext: () => handler.isInForeignContext(),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function ignore(): void {}
