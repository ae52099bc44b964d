import type { ElementFacts } from './elements.ts';
import type { Attributes } from './tag-attributes.ts';

/** What a page's markup is made of, in order. Comments, declarations and instructions are left out. */
export interface TokenHandler {
  /**
   * Characters with entities resolved, from `start` to `end` of a string: of the page itself where there are no entities,
   * so that only what is read is cut out. One run of text may arrive in several pieces.
   */
  onText(source: string, start: number, end: number): void;
  /** A start tag. The attributes are only valid during the call. */
  onOpenTag(element: ElementFacts, attributes: Attributes, selfClosing: boolean): void;
  /** An end tag. */
  onCloseTag(element: ElementFacts): void;
  /** Whether the reader stands inside svg or math, where text-only elements do not exist and CDATA does. */
  isInForeignContext(): boolean;
}
