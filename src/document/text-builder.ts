import { type BlockContext, ROOT_CONTEXT } from './block-context.ts';
import { foldText, withoutMarkRuns } from './fold-text.ts';
import type { GrowingSpan } from './growing-span.ts';
import { GrowingText } from './growing-text.ts';
import { moveSpans } from './nfc-offsets.ts';
import type { RawBlock } from './raw-page.ts';

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
  /** The open block without the space at its end. */
  readonly #block = new GrowingText();
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

  /** Adds the characters from `start` to `end` to the block that is open, opening one where there is none. */
  append(raw: string, context: BlockContext, start: number = 0, end: number = raw.length): void {
    const { text, isSpacedBefore, isSpacedAfter, joins } = foldText(raw, start, end);
    if (isSpacedBefore) this.#space();
    if (text !== '') this.#add(text, context, joins);
    if (isSpacedAfter) this.#space();
  }

  /** Adds text without white space at its ends. */
  #add(text: string, context: BlockContext, joins: boolean): void {
    let added = text;
    if (!joins) this.#marks = 0;
    else {
      this.#joins = true;
      added = withoutMarkRuns(text.toWellFormed());
      // Entities come one by one.
      this.#marks = ONLY_MARKS.test(added) ? this.#marks + added.length : 0;
      if (this.#marks > MAX_MARKS) return;
    }
    this.#context ??= context;
    this.#afterLineBreak = false;
    if (this.#growing.length > 0) this.#grow(added.length);
    if (this.#link !== null) this.#linkLength += added.length;
    this.#block.add(this.#endsWithSpace ? ` ${added}` : added);
    this.#endsWithSpace = false;
  }

  /** Adds a space, unless the block has no words yet or ends with a space. */
  #space(): void {
    if (this.#block.length === 0 || this.#endsWithSpace) return;
    this.#marks = 0;
    this.#endsWithSpace = true;
    if (this.#link !== null) this.#linkLength++;
  }

  /** Adds pieces that are blocks of their own, the first of which goes on with the open block. */
  appendParts(parts: readonly string[], context: BlockContext): void {
    for (const [i, part] of parts.entries()) {
      if (i > 0) this.flush();
      this.append(part, context);
    }
  }

  /** One line break is a space, a second one ends the block: that is how old pages divide paragraphs. */
  breakLine(): void {
    if (this.#afterLineBreak) this.flush();
    else this.#space();
    this.#afterLineBreak = true;
  }

  /** Ends the open block. */
  flush(isLast: boolean = false): void {
    this.#afterLineBreak = false;
    const context = this.#context;
    if (context === null) return;
    if (this.blocks.length >= this.#mostBlocks && !isLast) {
      this.#space();
      return;
    }
    const block = this.#block.take();
    const text = this.#joins ? block.normalize('NFC') : block;
    if (text !== block) moveSpans(this.#spansOfBlock, block, this.#base);
    this.blocks.push({
      start: this.#base,
      end: this.#base + text.length,
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
    this.#base += text.length + 1;
    this.#endsWithSpace = false;
    this.#joins = false;
    this.#context = null;
    this.#linkLength = 0;
    if (this.#spansOfBlock.length > 0) this.#spansOfBlock = [...this.#growing];
  }

  /** Where the open block ends so far, with the space at its end. */
  get #end(): number {
    return this.#base + this.#block.length + (this.#endsWithSpace ? 1 : 0);
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
    if (this.#linkEnd === this.#end) this.#space();
    this.#link = this.openSpan();
    return this.#link;
  }

  /** Ends the open link, if there is one. */
  closeLink(): void {
    if (this.#link === null) return;
    this.closeSpan(this.#link);
    this.#link = null;
    this.#linkEnd = this.#end;
  }

  /** Ends the last block and gives the whole text. */
  finish(): string {
    this.closeLink();
    this.flush(true);
    return this.written;
  }

  /** Extends the open spans over the text of this length that is about to be added. */
  #grow(length: number): void {
    const start = this.#end;
    for (const span of this.#growing) {
      if (span.start < 0) {
        span.start = start;
        span.block = this.blocks.length;
      }
      span.end = start + length;
    }
  }
}
