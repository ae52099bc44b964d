import { decodeHTML } from 'entities';
import { factsAt } from './elements.ts';
import { type AttributeStore, TagAttributes } from './tag-attributes.ts';
import {
  commentEnd,
  endOfName,
  endTagOf,
  escapedScriptEnd,
  GREATER,
  isLetter,
  isSpace,
  SLASH,
} from './tag-ends.ts';
import type { TokenHandler } from './token-handler.ts';

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
const EQUALS = 61;
const QUESTION = 63;

/**
 * Runs over an HTML page once, from left to right, and tells the handler what is there: a start tag, an end tag, text. It
 * follows the tokenizer of the HTML Living Standard (13.2.5) as far as text, tags and attributes go; what the standard
 * calls a bogus comment is passed over like a comment, and a tag that the page ends in is dropped.
 *
 * Most of a page's bytes are script bodies and attribute values that nobody reads. `indexOf` jumps over them at memory
 * speed: in `<p class="a">one<script>...</script>` the scanner looks at the letters of `p`, `class` and `script` and at
 * nothing else, and cuts strings only for what is read. No place is looked at twice, so the time is linear in the page.
 * `attributes` takes the attributes of each tag; without it, those that pages are read by.
 */
export function scanHtml(
  html: string,
  handler: TokenHandler,
  attributes: AttributeStore = new TagAttributes(html),
): void {
  new HtmlScanner(html, handler, attributes).run();
}

class HtmlScanner {
  readonly #html: string;
  readonly #handler: TokenHandler;
  readonly #attributes: AttributeStore;
  /** The next ampersand and the next "<!--" at or after the place they were last asked for. */
  #ampersand = -1;
  #comment = -1;
  constructor(html: string, handler: TokenHandler, attributes: AttributeStore) {
    this.#html = html;
    this.#handler = handler;
    this.#attributes = attributes;
  }

  run(): void {
    const html = this.#html;
    let textStart = 0;
    let at = html.indexOf('<');
    while (at >= 0) {
      const next = html.charCodeAt(at + 1);
      const isEnd = next === SLASH;
      if (isLetter(next) || (isEnd && isLetter(html.charCodeAt(at + 2)))) {
        this.#text(textStart, at, true);
        textStart = isEnd ? this.#endTag(at + 2) : this.#startTag(at + 1);
      } else if (next === BANG || next === QUESTION || (isEnd && at + 2 < html.length)) {
        this.#text(textStart, at, true);
        textStart = next === BANG ? this.#declaration(at + 2) : this.#afterTag(at + 2);
      } else {
        at = html.indexOf('<', at + 1); // A lone "<" is text.
        continue;
      }
      at = html.charCodeAt(textStart) === LESS ? textStart : html.indexOf('<', textStart);
    }
    this.#text(textStart, html.length, true);
  }

  #text(start: number, end: number, hasEntities: boolean): void {
    if (start >= end) return;
    if (this.#ampersand < start) this.#ampersand = this.#find('&', start);
    if (!hasEntities || this.#ampersand >= end) {
      this.#handler.onText(this.#html, start, end);
      return;
    }
    const text = decodeHTML(this.#html.slice(start, end));
    this.#handler.onText(text, 0, text.length);
  }

  /** The place of `needle` from `from` on, or the end of the page. */
  #find(needle: string, from: number): number {
    const found = this.#html.indexOf(needle, from);
    return found < 0 ? this.#html.length : found;
  }

  /** The place after the next ">", or the end of the page. */
  #afterTag(from: number): number {
    return Math.min(this.#html.length, this.#find('>', from) + 1);
  }

  /** Passes over what begins with "<!"; gives the place after it. CDATA is text inside svg and math. */
  #declaration(at: number): number {
    const html = this.#html;
    if (html.startsWith('--', at)) {
      return commentEnd(html, at + 2);
    }
    if (html.startsWith('[CDATA[', at) && this.#handler.isInForeignContext()) {
      const end = this.#find(']]>', at + 7);
      this.#text(at + 7, end, false);
      return Math.min(html.length, end + 3);
    }
    return this.#afterTag(at);
  }

  #endTag(start: number): number {
    const nameEnd = endOfName(this.#html, start);
    const end = this.#tagEnd(nameEnd);
    if (end < 0) return this.#html.length;
    this.#handler.onCloseTag(factsAt(this.#html, start, nameEnd));
    return end;
  }

  #startTag(start: number): number {
    const nameEnd = endOfName(this.#html, start);
    this.#attributes.clear();
    const end = this.#tagEnd(nameEnd);
    if (end < 0) return this.#html.length;
    const element = factsAt(this.#html, start, nameEnd);
    this.#handler.onOpenTag(
      element,
      this.#attributes,
      this.#html.charCodeAt(end - 2) === SLASH && this.#selfCloses,
    );
    if (element.content === 'markup' || this.#handler.isInForeignContext()) return end;
    const isRest = element.content === 'rest';
    const textEnd = isRest ? this.#html.length : this.#textOnlyEnd(element.name, end);
    this.#text(end, textEnd, element.content === 'text');
    return textEnd;
  }

  /** Whether a slash right before the end of the last tag was outside attribute values. */
  #selfCloses = false;

  /** Reads the attributes of a tag from the end of its name; gives the place after the tag, or -1 where the page ends in it. */
  #tagEnd(from: number): number {
    const html = this.#html;
    const length = html.length;
    let i = from;
    this.#selfCloses = true;
    while (i < length) {
      const unit = html.charCodeAt(i);
      if (unit === GREATER) return i + 1;
      if (unit === SLASH || isSpace(unit)) {
        this.#selfCloses = true;
        i++;
        continue;
      }
      const nameStart = i;
      // An equals sign in front is the first character of a name.
      for (i++; i < length; i++) {
        const inner = html.charCodeAt(i);
        // Letters come after all that ends a name.
        if (inner > GREATER) continue;
        if (inner === EQUALS || inner === GREATER || inner === SLASH || isSpace(inner)) break;
      }
      const nameEnd = i;
      while (isSpace(html.charCodeAt(i))) i++;
      if (html.charCodeAt(i) !== EQUALS) {
        this.#attributes.add(nameStart, nameEnd, nameEnd, nameEnd);
        continue;
      }
      i++;
      while (isSpace(html.charCodeAt(i))) i++;
      const quote = html.charCodeAt(i);
      let end = i;
      if (quote === QUOTE || quote === APOSTROPHE) {
        end = html.indexOf(quote === QUOTE ? '"' : "'", ++i);
        if (end < 0) return -1;
        this.#attributes.add(nameStart, nameEnd, i, end);
        i = end + 1;
      } else {
        while (end < length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end++;
        this.#attributes.add(nameStart, nameEnd, i, end);
        this.#selfCloses = false;
        i = end;
      }
    }
    return -1;
  }

  /** Where the content of a text-only element ends: at its end tag, or with the page. */
  #textOnlyEnd(name: string, from: number): number {
    const end = endTagOf(this.#html, name, from);
    if (name !== 'script') return end;
    if (this.#comment < from) this.#comment = this.#find('<!--', from);
    return this.#comment < end ? escapedScriptEnd(this.#html, this.#comment) : end;
  }
}
