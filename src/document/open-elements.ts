import type { BlockContext } from './block-context.ts';
import { ROOT_CONTEXT } from './block-context.ts';
import { type ElementFacts, factsOf } from './elements.ts';

/** An element that is open, with what its text inherits. */
export interface OpenElement {
  readonly element: ElementFacts;
  readonly context: BlockContext;
  /** The element, or one around it, is not part of what a reader reads. */
  readonly unread: boolean;
  /** The element, or one around it, is hidden by style or attribute. */
  readonly hidden: boolean;
  /** What its reader has to end with it; 0 for nothing. */
  readonly effects: number;
}

/** Where text stands outside all elements. */
const ROOT: OpenElement = {
  element: factsOf(''),
  context: ROOT_CONTEXT,
  unread: false,
  hidden: false,
  effects: 0,
};

/** Deeper elements are counted, not kept; browsers stop at 512. */
const MAX_DEPTH = 1024;

/**
 * The open elements of a page being read. An end tag finds its element through the positions kept by name, and never
 * looks at the same open element twice: linear in the number of tags, however deep or broken the nesting.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #positions = new Map<string, number[]>();
  /** Stack positions of table cells: an end tag inside a cell cannot close what is outside it. */
  readonly #cells: number[] = [];
  readonly #onClose: (element: OpenElement) => void;
  #top = ROOT;
  #overflow = 0;

  /** `onClose` is called for each element that ends and has effects. */
  constructor(onClose: (element: OpenElement) => void) {
    this.#onClose = onClose;
  }

  /** The innermost open element. */
  get top(): OpenElement {
    return this.#top;
  }

  /** Closes what the start tag of this element implies to be over. */
  closeImplied({ impliedEnds }: ElementFacts): void {
    while (impliedEnds.has(this.#top.element.name)) this.#pop();
  }

  /** Closes the innermost element if it has this name. */
  closeInnermost(name: string): void {
    if (this.#top.element.name === name) this.#pop();
  }

  /** Whether no further element is kept: deeper ones are only counted, with `passBy`. */
  get isFull(): boolean {
    return this.#stack.length >= MAX_DEPTH;
  }

  /** Counts an element that is not kept. */
  passBy(): void {
    this.#overflow++;
  }

  /** Puts an element on the stack. */
  push(open: OpenElement): void {
    const { name, isCell } = open.element;
    const positions = this.#positions.get(name);
    if (positions === undefined) this.#positions.set(name, [this.#stack.length]);
    else positions.push(this.#stack.length);
    if (isCell) this.#cells.push(this.#stack.length);
    this.#stack.push(open);
    this.#top = open;
  }

  /** Closes the innermost open element of this name with all inside it; nothing where there is none in reach. */
  close({ name, isTablePart }: ElementFacts): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    const position = this.#positions.get(name)?.at(-1);
    if (position === undefined) return;
    if (!isTablePart && position < (this.#cells.at(-1) ?? -1)) return;
    while (this.#stack.length > position) this.#pop();
  }

  /** Closes all open elements of this name with all inside them, those included that are only counted. */
  leave(name: string): void {
    const position = this.#positions.get(name)?.[0];
    if (position === undefined) return;
    this.#overflow = 0;
    while (this.#stack.length > position) this.#pop();
  }

  /** Closes everything. */
  closeAll(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  #pop(): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    this.#top = this.#stack.at(-1) ?? ROOT;
    this.#positions.get(open.element.name)?.pop();
    if (this.#cells.at(-1) === this.#stack.length) this.#cells.pop();
    if (open.effects !== 0) this.#onClose(open);
  }
}
