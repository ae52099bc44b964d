import { CodeSpans } from './code-spans.ts';
import { decodeEntity } from './entities.ts';
import { type InlineTag, LineTags } from './inline-tags.ts';
import { type Definitions, isFootnote, tailAfter } from './link-tails.ts';

/** A piece of a line: words, the start of a link, its end, or a tag that begins or ends a block. */
export type Inline =
  | { readonly kind: 'words'; text: string }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'tag'; readonly tag: InlineTag };

interface Bracket {
  /** Index of its piece. */
  readonly piece: number;
  /** Where its words begin in the line. */
  readonly start: number;
  readonly isImage: boolean;
}

const HAS_MARKS = /[*_`[<&\\~]|https?:|www\./i;
const MARK =
  /\\[!-/:-@[-`{-~]|`+|!?\[|\]|<(?:!--[^<>]{0,2000}--|https?:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>]{1,200}|\/?[a-z][a-z0-9]{0,9}(?:[\s/][^<>]{0,2000})?)>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});|\*+|_+|~+|(?<!\w)(?:https?:\/\/|www\.)[^\s<>"`[\]]{2,2000}/gi;
const MAX_RUN = 3;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
/** Written out in full: "https://" alone leads nowhere. */
const IS_ADDRESS = /^(?:https?:\/\/|www\.)[^\W_]|^https?:\/\/[^\x00-\x7f]/i;
const TRAILING = '.,;:!?*_~\'"”’»';

/**
 * Reads the marks inside a line of markdown: links, images, addresses, emphasis, code, escapes, entities and tags. Marks
 * without their other half are words: a text that is no markdown keeps its stars and underlines. One pass, linear.
 */
export function readInline(line: string, definitions: Definitions): Inline[] {
  return HAS_MARKS.test(line) ? new LineReader(line, definitions).read() : [{ kind: 'words', text: line }];
}

class LineReader {
  readonly #line: string;
  readonly #definitions: Definitions;
  readonly #pieces: Inline[] = [];
  readonly #brackets: Bracket[] = [];
  /** Runs of emphasis marks that wait for their other half. */
  readonly #openers = new Map<string, { text: string }[]>();
  readonly #code: CodeSpans;
  #tags: LineTags | null = null;

  constructor(line: string, definitions: Definitions) {
    this.#line = line;
    this.#definitions = definitions;
    this.#code = new CodeSpans(line);
  }

  read(): Inline[] {
    const line = this.#line;
    let at = 0;
    MARK.lastIndex = 0;
    for (let match = MARK.exec(line); match !== null; match = MARK.exec(line)) {
      const end = MARK.lastIndex;
      this.#words(line.slice(at, match.index));
      at = this.#mark(match[0], match.index, end);
      MARK.lastIndex = at;
    }
    this.#words(line.slice(at));
    return this.#pieces;
  }

  #words(text: string): void {
    if (text !== '') this.#pieces.push({ kind: 'words', text });
  }

  /** Reads one mark and gives the place in the line from which to go on. */
  #mark(mark: string, start: number, end: number): number {
    switch (mark[0]) {
      case '\\':
        this.#words(mark.slice(1));
        return end;
      case '`':
        return this.#codeSpan(mark, end);
      case '!':
      case '[':
        this.#brackets.push({ piece: this.#pieces.length, start: end, isImage: mark[0] === '!' });
        this.#words(mark);
        return end;
      case ']':
        return this.#closeBracket(start, end);
      case '<':
        this.#angle(mark);
        return end;
      case '&':
        this.#words(decodeEntity(mark));
        return end;
      case '*':
      case '_':
      case '~':
        this.#emphasis(mark, start, end);
        return end;
      default:
        return this.#address(mark, start);
    }
  }

  #codeSpan(mark: string, end: number): number {
    const close = this.#code.endOf(mark, end);
    this.#words(close < 0 ? mark : this.#line.slice(end, close));
    return close < 0 ? end : close + mark.length;
  }

  #closeBracket(start: number, end: number): number {
    const bracket = this.#brackets.pop();
    if (bracket === undefined) {
      this.#words(']');
      return end;
    }
    const words = this.#line.slice(bracket.start, Math.min(start, bracket.start + 201));
    if (isFootnote(words)) {
      this.#pieces.length = bracket.piece;
      return end;
    }
    const tail = tailAfter(this.#line, words, end, this.#definitions);
    if (tail === null) {
      this.#words(']');
      return end;
    }
    if (bracket.isImage) {
      this.#pieces.length = bracket.piece;
    } else {
      this.#pieces[bracket.piece] = { kind: 'link', href: tail.href };
      this.#pieces.push({ kind: 'end' });
    }
    return tail.end;
  }

  #angle(mark: string): void {
    if (mark.startsWith('<!--')) return;
    if (/^<https?:/i.test(mark)) {
      this.#link(mark.slice(1, -1), mark.slice(1, -1));
      return;
    }
    if (/^<[^\s@]+@/.test(mark)) {
      this.#words(mark.slice(1, -1));
      return;
    }
    this.#tags ??= new LineTags(this.#line);
    const tag = this.#tags.read(mark);
    if (tag === null) this.#words(mark);
    else if (tag.href !== null) this.#pieces.push({ kind: 'link', href: tag.href });
    else if (tag.name === 'a') this.#pieces.push({ kind: 'end' });
    else if (tag.name === 'br') this.#words(' ');
    else if (tag.isBlock) this.#pieces.push({ kind: 'tag', tag });
  }

  /** A run of marks opens emphasis before words and ends it behind them; between digits it is neither: "2*3*4". */
  #emphasis(mark: string, start: number, end: number): void {
    const before = this.#line[start - 1] ?? ' ';
    const after = this.#line[end] ?? ' ';
    const piece = { kind: 'words' as const, text: mark };
    this.#pieces.push(piece);
    const isInside = WORD.test(before) && WORD.test(after);
    if (mark.length > MAX_RUN || (mark[0] === '~' && mark.length !== 2)) return;
    if (isInside && (mark[0] !== '*' || DIGIT.test(before) || DIGIT.test(after))) return;
    const opens = after.trim() !== '' && (!WORD.test(before) || WORD.test(after));
    const closes = before.trim() !== '' && (!WORD.test(after) || WORD.test(before));
    const waiting = this.#openers.get(mark) ?? [];
    const opener = closes ? waiting.pop() : undefined;
    if (opener !== undefined) {
      opener.text = '';
      piece.text = '';
    } else if (opens) {
      waiting.push(piece);
      this.#openers.set(mark, waiting);
    }
  }

  /** An address written out is a link; the punctuation behind it is none of it. */
  #address(mark: string, start: number): number {
    let length = mark.length;
    const hasBracket = mark.includes('(');
    while (length > 0) {
      const last = mark[length - 1] ?? '';
      if (!TRAILING.includes(last) && !(last === ')' && !hasBracket)) break;
      length--;
    }
    const address = mark.slice(0, length);
    if (!IS_ADDRESS.test(address)) {
      this.#words(address);
      return start + length;
    }
    this.#link(/^www/i.test(address) ? `http://${address}` : address, address);
    return start + length;
  }

  #link(href: string, words: string): void {
    this.#pieces.push({ kind: 'link', href });
    this.#words(words);
    this.#pieces.push({ kind: 'end' });
  }
}
