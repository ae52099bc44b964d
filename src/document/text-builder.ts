import type { BlockKind } from './block.ts';
import { ROOT_CONTEXT } from './block-context.ts';
import type { RawBlock } from './raw-page.ts';

/** What a block is, known when its first character arrives. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly level: number;
  readonly container: number;
  /** Number of block elements around the text. */
  readonly depth: number;
  /** Hash of the names of the block elements around the text. */
  readonly path: number;
  /** The same with the class names of the innermost ones. */
  readonly group: number;
}

/** A stretch of text whose ends are still moving; `start` is -1 until its first visible character. */
export interface GrowingSpan {
  start: number;
  end: number;
  /** Index of the block in which it starts, or -1. */
  block: number;
}

const SPACE = 32;
/** No language stacks more marks on a letter (UAX #15, stream-safe text format); bringing long runs to NFC is quadratic. */
const MAX_MARKS = 30;
const MARK_RUN = /(\p{M}{30})\p{M}+/gu;
const ONLY_MARKS = /^\p{M}+$/u;
const FIRST_COMBINING = 0x300;
const WHITE_SPACE_RUN = /[\s\u00ad]+/g;
const NEEDS_FOLDING = /[\s\u00ad]{2}|[^\S ]|\u00ad/;

/** Cuts each run of combining marks to thirty. */
export function withoutMarkRuns(text: string): string {
  return text.replace(MARK_RUN, '$1');
}

/** Soft hyphens vanish, all other white space becomes one space. */
function foldedSpace(run: string): string {
  return run.replaceAll('\u00ad', '') === '' ? '' : ' ';
}

/**
 * Collects the page's text block by block: white space folded to single spaces, NFC, blocks divided by one newline.
 * Offsets are those of the finished text. Nothing here looks back at text already taken, so a page of any shape costs
 * time linear in its length.
 */
export class TextBuilder {
  readonly blocks: RawBlock[] = [];
  readonly #finished: string[] = [];
  /** Where the open block starts. */
  #base = 0;
  #pieces: string[] = [];
  #length = 0;
  #endsWithSpace = false;
  /** Length of the pieces of nothing but marks that were taken last. */
  #marks = 0;
  #context: BlockContext | null = null;
  #linkLength = 0;
  #link: GrowingSpan | null = null;
  /** Where the last link ended. */
  #linkEnd = -1;
  readonly #growing = new Set<GrowingSpan>();
  /** Spans with an end in the open block. */
  #spansOfBlock: GrowingSpan[] = [];

  /** Adds characters to the block that is open, opening one where there is none. */
  append(raw: string, context: BlockContext): void {
    let text = NEEDS_FOLDING.test(raw) ? raw.replace(WHITE_SPACE_RUN, foldedSpace) : raw;
    if (text.charCodeAt(0) === SPACE && (this.#length === 0 || this.#endsWithSpace)) text = text.slice(1);
    if (text === '') return;
    if (text.charCodeAt(0) < FIRST_COMBINING && text.length < MAX_MARKS) this.#marks = 0;
    else {
      text = withoutMarkRuns(text);
      // Entities come one by one.
      this.#marks = ONLY_MARKS.test(text) ? this.#marks + text.length : 0;
      if (this.#marks > MAX_MARKS) return;
    }
    this.#context ??= context;
    this.#endsWithSpace = text.charCodeAt(text.length - 1) === SPACE;
    if (text !== ' ') this.#grow(text);
    if (this.#link !== null) this.#linkLength += text.length;
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Ends the open block. */
  flush(): void {
    if (this.#context === null) return;
    const { kind, level, container, depth, path, group } = this.#context;
    const written = this.#pieces.join('').trimEnd();
    const text = written.normalize('NFC');
    if (text !== written) this.#moveSpans(written);
    const start = this.#base;
    const end = start + text.length;
    this.blocks.push({
      start,
      end,
      kind,
      level,
      container,
      depth,
      path,
      group,
      isStated: false,
      linkLength: Math.min(this.#linkLength, text.length),
    });
    this.#finished.push(text);
    this.#base = end + 1;
    this.#pieces = [];
    this.#length = 0;
    this.#endsWithSpace = false;
    this.#context = null;
    this.#linkLength = 0;
    this.#spansOfBlock = [...this.#growing];
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
    const last = this.blocks.at(-1);
    if (last !== undefined) this.blocks[this.blocks.length - 1] = { ...last, isStated: true };
  }

  /** Starts a span that covers what is appended until `closeSpan`. */
  openSpan(): GrowingSpan {
    const span = { start: -1, end: -1, block: -1 };
    this.#growing.add(span);
    this.#spansOfBlock.push(span);
    return span;
  }

  /** Ends a span. One without visible text lies empty where the next block starts. */
  closeSpan(span: GrowingSpan): void {
    this.#growing.delete(span);
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
    this.flush();
    return this.#finished.join('\n');
  }

  /** Extends the open spans over the text that is about to be added. */
  #grow(text: string): void {
    if (this.#growing.size === 0) return;
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

  /** Moves the spans of the open block when normalisation changes the lengths before their ends. */
  #moveSpans(written: string): void {
    const moved = new Map<number, number>();
    const offsets = this.#spansOfBlock.flatMap(span => [span.start, span.end]).sort((a, b) => a - b);
    // Up to a place where nothing joins what stands before it, normalising piece by piece is normalising the whole.
    let safe = 0;
    let lengthAtSafe = 0;
    for (const offset of offsets) {
      const at = offset - this.#base;
      if (at <= 0 || moved.has(offset)) continue;
      const next = safePlace(written, at, safe);
      lengthAtSafe += written.slice(safe, next).normalize('NFC').length;
      safe = next;
      moved.set(offset, this.#base + lengthAtSafe + written.slice(safe, at).normalize('NFC').length);
    }
    for (const span of this.#spansOfBlock) {
      span.start = moved.get(span.start) ?? span.start;
      span.end = Math.max(span.start, moved.get(span.end) ?? span.end);
    }
  }
}

/** Characters that can join the one before them: marks, and the vowels and finals of Hangul. */
const JOINS = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff]/u;
const MAX_JOINED = 32;

/** The last place in a text, not after `at` and not before `from`, whose character joins nothing before it. */
function safePlace(text: string, at: number, from: number): number {
  let place = at;
  while (place > from && at - place < MAX_JOINED && JOINS.test(text[place] ?? '')) place--;
  return place;
}
