import { ROOT_CONTEXT } from './block-context.ts';
import { IMPLIED_END, TABLE_ELEMENTS } from './elements.ts';
import type { BlockContext } from './text-builder.ts';

/** An element that is open, with what its text inherits. */
export interface OpenElement {
  readonly name: string;
  readonly context: BlockContext;
  /** The element, or one around it, is not part of what a reader reads. */
  readonly unread: boolean;
  /** The element, or one around it, is hidden by style or attribute. */
  readonly hidden: boolean;
  /** Called when the element ends. */
  readonly onClose: (() => void) | null;
}

/** Where text stands outside all elements. */
const ROOT: OpenElement = {
  name: '',
  context: ROOT_CONTEXT,
  unread: false,
  hidden: false,
  onClose: null,
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
  #overflow = 0;

  /** The innermost open element. */
  get top(): OpenElement {
    return this.#stack.at(-1) ?? ROOT;
  }

  /** Closes what an opening tag of this name implies to be over. */
  closeImplied(name: string): void {
    const implied = IMPLIED_END.get(name);
    while (implied?.has(this.top.name)) this.#pop();
  }

  /** Closes the innermost element if it has this name. */
  closeInnermost(name: string): void {
    if (this.top.name === name) this.#pop();
  }

  /** Whether no further element is kept: deeper ones are only counted, with `passBy`. */
  get isFull(): boolean {
    return this.#stack.length >= MAX_DEPTH;
  }

  /** Counts an element that is not kept. */
  passBy(): void {
    this.#overflow++;
  }

  /** Whether an element of this name is open. */
  has(name: string): boolean {
    return (this.#positions.get(name)?.length ?? 0) > 0;
  }

  /** Puts an element on the stack. */
  push(element: OpenElement): void {
    const positions = this.#positions.get(element.name);
    if (positions === undefined) this.#positions.set(element.name, [this.#stack.length]);
    else positions.push(this.#stack.length);
    if (element.name === 'td' || element.name === 'th') this.#cells.push(this.#stack.length);
    this.#stack.push(element);
  }

  /** Closes the innermost open element of this name with all inside it; nothing where there is none in reach. */
  close(name: string): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    const position = this.#positions.get(name)?.at(-1);
    if (position === undefined) return;
    if (position < (this.#cells.at(-1) ?? -1) && !TABLE_ELEMENTS.has(name)) return;
    while (this.#stack.length > position) this.#pop();
  }

  /** Closes everything. */
  closeAll(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  #pop(): void {
    const element = this.#stack.pop();
    if (element === undefined) return;
    this.#positions.get(element.name)?.pop();
    if (this.#cells.at(-1) === this.#stack.length) this.#cells.pop();
    element.onClose?.();
  }
}
