import type { BlockContext } from './block-context.ts';
import { emptyHead, type RawPage } from './raw-page.ts';
import { BlockWriter } from './text/block-writer.ts';
import { looksLikeHeading, markedHeading, underlinedLevel, withHeadings } from './text/headings.ts';
import { indentOf, isBlank, linesOf } from './text/lines.ts';
import { withLinkLines } from './text/link-lines.ts';
import { definitionOf, definitionsIn } from './text/link-tails.ts';
import { ListMarks } from './text/list-marks.ts';
import { takePreamble } from './text/preamble.ts';
import { cellsOf, startsTable } from './text/tables.ts';
import { headingContext, TEXT_CONTEXTS } from './text/text-contexts.ts';
import { UnreadLines } from './text/unread-lines.ts';
import { continues, joint, wrapWidth } from './text/wrapping.ts';

/** A line of nothing but ornament divides and is not read. */
const RULE = /^[\s\-*_=~+|#·•—–─═━]{3,}$/;
const QUOTE_MARK = /^\s{0,3}(?:>\s?){1,20}/;
const FOOTNOTE_MARK = /^\s{0,3}\[\^\w{1,40}\]:\s*/;
const CODE_INDENT = 4;
/** What only markdown has; without it, indented lines are no code. */
const HAS_MARKDOWN = /^#{2,6}\s|\]\(|^```/m;
/** The next line of a numbered heading is running text. */
const MIN_NEXT_LENGTH = 40;

/**
 * Reads a plain text or markdown page into the same kinds of blocks as HTML gives. What a line is, its own shape and its
 * neighbours say: the marks of markdown are read where they are marks, and are words elsewhere.
 */
export function readText(source: string): RawPage {
  const head = emptyHead();
  const lines = linesOf(source);
  takePreamble(lines, head);
  const reader = new TextReader(lines, source.length, HAS_MARKDOWN.test(source));
  return {
    kind: 'text',
    ...reader.read(),
    containers: [],
    resources: [],
    head,
    statements: [],
    marks: [],
    hiddenLength: 0,
  };
}

class TextReader {
  readonly #lines: readonly string[];
  readonly #isMarkdown: boolean;
  readonly #width: number | null;
  readonly #unread: UnreadLines;
  readonly #items: ListMarks;
  readonly #writer: BlockWriter;
  /** The words of the block that is open, line by line. */
  #open: string[] = [];
  #context: BlockContext = TEXT_CONTEXTS.paragraph;
  #isQuote = false;
  /** Column at which the words of the last list item stand, or 0 outside lists. */
  #itemIndent = 0;
  #afterBlank = true;

  constructor(lines: readonly string[], length: number, isMarkdown: boolean) {
    this.#lines = lines;
    this.#isMarkdown = isMarkdown;
    this.#width = wrapWidth(lines);
    this.#unread = new UnreadLines(lines);
    this.#items = new ListMarks(lines);
    this.#writer = new BlockWriter(definitionsIn(lines), length);
  }

  read(): Pick<RawPage, 'text' | 'blocks' | 'links'> {
    for (let i = 0; i < this.#lines.length; ) {
      const isEmpty = isBlank(this.#lines[i]);
      if (isEmpty) this.#close();
      i = isEmpty ? i + 1 : (this.#passWhole(i) ?? this.#takeLine(i));
      this.#afterBlank = isEmpty;
    }
    this.#close();
    const { text, blocks, links } = this.#writer.finish();
    return { text, blocks: withLinkLines(text, withHeadings(text, blocks)), links };
  }

  /** Takes what is no line of text: code, comments, tables, rules, definitions. Gives the line to go on from, or null. */
  #passWhole(i: number): number | null {
    const line = this.#lines[i] ?? '';
    const fenceEnd = this.#unread.fenceEnd(i);
    if (fenceEnd !== null)
      return fenceEnd < 0 ? this.#pass(i) : this.#takeCode(i + 1, fenceEnd, fenceEnd + 1);
    const hiddenEnd = this.#unread.hiddenEnd(i);
    if (hiddenEnd >= 0) return this.#pass(hiddenEnd);
    if (RULE.test(line) || definitionOf(line) !== null) return this.#pass(i);
    if (startsTable(line, this.#lines[i + 1])) return this.#takeTable(i);
    const isCode =
      this.#isMarkdown && this.#afterBlank && this.#itemIndent === 0 && indentOf(line) >= CODE_INDENT;
    if (!isCode) return null;
    let end = i;
    while (
      end < this.#lines.length &&
      !isBlank(this.#lines[end]) &&
      indentOf(this.#lines[end] ?? '') >= CODE_INDENT
    )
      end++;
    return this.#takeCode(i, end, end);
  }

  #pass(i: number): number {
    this.#close();
    return i + 1;
  }

  #takeCode(from: number, to: number, next: number): number {
    this.#close();
    this.#writer.writeCode(this.#lines.slice(from, to));
    return next;
  }

  #takeTable(from: number): number {
    this.#close();
    let i = from;
    for (; i < this.#lines.length && (this.#lines[i] ?? '').includes('|'); i++) {
      if (i === from + 1) continue;
      for (const cell of cellsOf(this.#lines[i] ?? '')) this.#writer.write(cell, TEXT_CONTEXTS.cell);
    }
    return i;
  }

  #takeLine(i: number): number {
    const line = this.#lines[i] ?? '';
    const quote = QUOTE_MARK.exec(line)?.[0] ?? '';
    const rest = line.slice(quote.length).replace(FOOTNOTE_MARK, '');
    if (quote !== '' && rest.trim() === '') return this.#pass(i);
    const heading = markedHeading(rest, this.#isMarkdown);
    if (heading !== null) {
      this.#close();
      this.#itemIndent = 0;
      this.#writer.write(heading.words, headingContext(heading.level));
      return i + 1;
    }
    const indent = indentOf(rest);
    const mark = this.#items.markOf(rest, i);
    if (mark !== null && !(mark.isNumber && this.#isNumberedHeading(rest, i))) {
      this.#itemIndent = indent + rest.trimStart().length - rest.slice(mark.length).length;
      this.#begin(rest.slice(mark.length), TEXT_CONTEXTS['list-item'], quote !== '');
      return i + 1;
    }
    const last = this.#open.at(-1);
    if (
      last !== undefined &&
      this.#width !== null &&
      this.#isQuote === (quote !== '') &&
      continues(this.#lines[i - 1] ?? '', line, this.#width)
    ) {
      this.#open.push(joint(last.trimEnd(), rest.trimStart()), rest.trimStart());
      return i + 1;
    }
    const level = underlinedLevel(rest, this.#lines[i + 1]);
    if (level > 0) {
      this.#close();
      this.#writer.write(rest, headingContext(level));
      return i + 2;
    }
    const isInItem = this.#itemIndent > 0 && indent >= this.#itemIndent;
    if (!isInItem) this.#itemIndent = 0;
    const kind = isInItem ? 'list-item' : quote === '' ? 'paragraph' : 'quote';
    this.#begin(rest, TEXT_CONTEXTS[kind], quote !== '');
    return i + 1;
  }

  /** Whether a line with a number is the heading of what follows, and no item among others. */
  #isNumberedHeading(line: string, i: number): boolean {
    if (this.#context.kind === 'list-item' && this.#open.length > 0) return false;
    const at = this.#items.nextLine(i);
    const next = this.#lines[at] ?? '';
    if (next.length < MIN_NEXT_LENGTH || (this.#width !== null && at === i + 1)) return false;
    return looksLikeHeading(line.trim()) && this.#items.markOf(next, at) === null;
  }

  #begin(words: string, context: BlockContext, isQuote: boolean): void {
    this.#close();
    this.#open = [words];
    this.#context = context;
    this.#isQuote = isQuote;
  }

  #close(): void {
    if (this.#open.length > 0) this.#writer.write(this.#open.join(''), this.#context);
    this.#open = [];
  }
}
