import { type BlockContext, ROOT_CONTEXT } from './block-context.ts';
import { foldText, withoutMarkRuns } from './fold-text.ts';
import type { GrowingSpan } from './growing-span.ts';
import { moveSpans } from './nfc-offsets.ts';
import type { RawBlock } from './raw-page.ts';

const SPACE = 32;
const MAX_MARKS = 30;
const ONLY_MARKS = /^\p{M}+$/u;

/**
 * Collects the page's text block by block: white space folded to single spaces, NFC, blocks divided by one newline.
 * Offsets are those of the finished text. Nothing here looks back at text already taken, so a page of any shape costs
 * time linear in its length.
 */
export class TextBuilder {
  readonly blocks: RawBlock[] = [];
  readonly #mostBlocks: number;
  readonly #finished: string[] = [];
  /** Where the open block starts. */
  #base = 0;
  #pieces: string[] = [];
  #length = 0;
  #endsWithSpace = false;
  #afterLineBreak = false;
  /** Whether NFC may change the open block. */
  #joins = false;
  /** Length of the pieces of nothing but marks that were taken last. */
  #marks = 0;
  #context: BlockContext | null = null;
  #linkLength = 0;
  #link: GrowingSpan | null = null;
  #linkEnd = -1;
  /** The open spans, innermost last: hardly ever more than five. */
  readonly #growing: GrowingSpan[] = [];
  /** Spans with an end in the open block. */
  #spansOfBlock: GrowingSpan[] = [];

  /** What comes after `mostBlocks` blocks runs on in the last one. */
  constructor(mostBlocks: number) {
    this.#mostBlocks = mostBlocks;
  }

  /** Adds characters to the block that is open, opening one where there is none. */
  append(raw: string, context: BlockContext): void {
    const folded = foldText(raw);
    let { text } = folded;
    if (text.charCodeAt(0) === SPACE && (this.#length === 0 || this.#endsWithSpace)) text = text.slice(1);
    if (text === '') return;
    if (!folded.joins) this.#marks = 0;
    else {
      this.#joins = true;
      text = withoutMarkRuns(text.toWellFormed());
      // Entities come one by one.
      this.#marks = ONLY_MARKS.test(text) ? this.#marks + text.length : 0;
      if (this.#marks > MAX_MARKS) return;
    }
    this.#context ??= context;
    this.#endsWithSpace = text.charCodeAt(text.length - 1) === SPACE;
    if (text !== ' ') {
      this.#afterLineBreak = false;
      this.#grow(text);
    }
    if (this.#link !== null) this.#linkLength += text.length;
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Adds pieces that are blocks of their own, the first of which goes on with the open block. */
  appendParts(parts: readonly string[], context: BlockContext): void {
    for (const [i, part] of parts.entries()) {
      if (i > 0) this.flush();
      this.append(part, context);
    }
  }

  /** One line break is a space, a second one ends the block: that is how old pages divide paragraphs. */
  breakLine(context: BlockContext): void {
    if (this.#afterLineBreak) this.flush();
    else this.append(' ', context);
    this.#afterLineBreak = true;
  }

  /** Ends the open block. */
  flush(isLast: boolean = false): void {
    this.#afterLineBreak = false;
    const context = this.#context;
    if (context === null) return;
    if (this.blocks.length >= this.#mostBlocks && !isLast) {
      this.append(' ', context);
      return;
    }
    const joined = this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
    const written = this.#endsWithSpace ? joined.slice(0, -1) : joined;
    const text = this.#joins ? written.normalize('NFC') : written;
    if (text !== written) moveSpans(this.#spansOfBlock, written, this.#base);
    const start = this.#base;
    const end = start + text.length;
    this.blocks.push({
      start,
      end,
      linkLength: Math.min(this.#linkLength, text.length),
      isStated: false,
      kind: context.kind,
      level: context.level,
      container: context.container,
      depth: context.depth,
      path: context.path,
      group: context.group,
      tag: context.tag,
      signs: context.signs,
      allSigns: context.allSigns,
    });
    this.#finished.push(text);
    this.#base = end + 1;
    this.#pieces = [];
    this.#length = 0;
    this.#endsWithSpace = false;
    this.#joins = false;
    this.#context = null;
    this.#linkLength = 0;
    if (this.#spansOfBlock.length > 0) this.#spansOfBlock = [...this.#growing];
  }

  /** The text of the finished blocks, one a line. */
  get written(): string {
    return this.#finished.join('\n');
  }

  /** Adds a paragraph that the page states for machines and does not show. */
  appendStated(text: string): void {
    this.flush();
    this.append(text, ROOT_CONTEXT);
    this.flush();
    const last = this.blocks.pop();
    if (last !== undefined) this.blocks.push({ ...last, isStated: true });
  }

  /** Starts a span that covers what is appended until `closeSpan`. */
  openSpan(): GrowingSpan {
    const span = { start: -1, end: -1, block: -1 };
    this.#growing.push(span);
    this.#spansOfBlock.push(span);
    return span;
  }

  /** Ends a span. One without visible text lies empty where the next block starts. */
  closeSpan(span: GrowingSpan): void {
    const place = this.#growing.lastIndexOf(span);
    if (place >= 0) this.#growing.splice(place, 1);
    if (span.start < 0) span.start = span.end = this.#base;
  }

  /** Starts a link: a span whose length counts as link text of its blocks. An open link ends first. */
  openLink(): GrowingSpan {
    this.closeLink();
    // Links of a menu or a tag list often stand side by side without white space: they are words of their own.
    if (this.#linkEnd === this.#base + this.#length && this.#context !== null && !this.#endsWithSpace)
      this.append(' ', this.#context);
    this.#link = this.openSpan();
    return this.#link;
  }

  /** Ends the open link, if there is one. */
  closeLink(): void {
    if (this.#link === null) return;
    this.closeSpan(this.#link);
    this.#link = null;
    this.#linkEnd = this.#base + this.#length;
  }

  /** Ends the last block and gives the whole text. */
  finish(): string {
    this.closeLink();
    this.flush(true);
    return this.#finished.join('\n');
  }

  /** Extends the open spans over the text that is about to be added. */
  #grow(text: string): void {
    if (this.#growing.length === 0) return;
    const at = this.#base + this.#length;
    const start = at + (text.charCodeAt(0) === SPACE ? 1 : 0);
    const end = at + text.length - (this.#endsWithSpace ? 1 : 0);
    for (const span of this.#growing) {
      if (span.start < 0) {
        span.start = start;
        span.block = this.blocks.length;
      }
      span.end = end;
    }
  }
}
