import type { ErrorRecord } from '../verdict.ts';

/** A block of a page as it is reported: what its fields mean is told with the Document. */
export interface ReadBlock {
  readonly index: number;
  readonly kind: string;
  /** 1-6 for a heading, else 0. */
  readonly level: number;
  readonly region: string;
  readonly isMainText: boolean;
  readonly text: string;
}

/** A link of a page as it is reported. */
export interface ReadLink {
  /** Absolute address, or null where it cannot be resolved. */
  readonly url: string | null;
  /** The visible words, "" for an image link. */
  readonly anchor: string;
  /** Index of its block, or -1 when it stands outside any text. */
  readonly block: number;
  readonly isExternal: boolean;
}

/** What was read of one page. What the page does not tell is null. */
export interface Reading {
  readonly schema: 1;
  /** Version of chaff. */
  readonly chaff: string;
  /** The caller's name for the page. */
  readonly id: string | null;
  readonly url: string | null;
  /** The address that answered, where that was another one. */
  readonly finalUrl?: string;
  readonly site: string | null;
  readonly kind: 'html' | 'text';
  readonly title: string | null;
  readonly siteName: string | null;
  /** Who publishes the page, by its own word. */
  readonly publisher: string | null;
  readonly author: string | null;
  /** Date of publication, as written. */
  readonly published: string | null;
  /** Date of the last change, as written. */
  readonly modified: string | null;
  /** Two-letter tag. */
  readonly language: string | null;
  readonly canonical: string | null;
  /** Text of the article, one block a line. */
  readonly mainText: string;
  readonly blocks: readonly ReadBlock[];
  readonly links: readonly ReadLink[];
}

/** What is reported of one page: what was read, or why it could not be. */
export type ReadingRecord = Reading | ErrorRecord;
