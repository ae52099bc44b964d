/** The regions of a page. */
export const REGIONS = [
  'main',
  'navigation',
  'header',
  'footer',
  'aside',
  'comments',
  'related',
  'form',
] as const;
/** Where on the page a block stands: the article, or which part of the wrapper around it. */
export type Region = (typeof REGIONS)[number];

/** What a block is, by its nearest element in HTML and by its shape in text. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'quote' | 'code' | 'caption';

/** A half-open range of UTF-16 indexes into the document's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a table cell. */
export interface Block extends Span {
  /** Position in reading order, from 0. */
  readonly index: number;
  /** The block's own text: `document.text.slice(start, end)`. Never empty. */
  readonly text: string;
  readonly kind: BlockKind;
  /** 1-6 for a heading, else 0. */
  readonly level: number;
  readonly region: Region;
  /** Part of the article or main text: such blocks are all in the main region, and not all of that is main text. */
  readonly isMainText: boolean;
  /** How many of the block's UTF-16 units stand inside links. */
  readonly linkLength: number;
}

/** A link with the words that carry it. */
export interface Link extends Span {
  /** Absolute address, or null where it cannot be resolved. */
  readonly url: string | null;
  /** The visible words, `""` for an image link. */
  readonly anchor: string;
  /** Index of the block in which it starts, or -1 when it stands outside any text. */
  readonly block: number;
  /** Lower-case `rel` tokens. */
  readonly rel: readonly string[];
  /** Path of the target, also where only the path is known; "" where it leads to no page. */
  readonly path: string;
  /** Registrable domain of the target, or null. */
  readonly site: string | null;
  /** Whether it leads to another site. A relative link never does, even when the page's own address is not known. */
  readonly isExternal: boolean;
  /** The mail address or telephone number it leads to, in lower case; null for all others. */
  readonly contact: string | null;
}

/** Something the page loads from elsewhere. */
export interface Resource {
  readonly kind: 'image' | 'script' | 'frame' | 'media';
  readonly url: string;
  /** Registrable domain of the address, or null. */
  readonly site: string | null;
  /** Index of the last block before it, or -1. */
  readonly block: number;
}

/** An image of the article. */
export interface ArticleImage {
  /** Absolute address, or null where that cannot be told. */
  readonly url: string | null;
  /** Registrable domain of the address, or null. */
  readonly site: string | null;
  /** What is said in its place, "" where nothing is; cut at 300 characters. */
  readonly alt: string;
}
