import type { Region, Resource, Span } from './block.ts';
import type { BlockContext } from './block-context.ts';
import type { JsonLdNode } from './json-ld.ts';

/** A region candidate: an element whose tag, role or name says where its text stands. */
export interface Container {
  /** Index of the enclosing container, or -1. */
  readonly parent: number;
  readonly region: Region;
  readonly by: 'landmark' | 'name';
  readonly tag: string;
}

/** A block before its region is known. */
export interface RawBlock extends Span, BlockContext {
  readonly linkLength: number;
  /** Whether the words come from the page's JSON-LD alone and are nowhere in its markup. */
  readonly isStated: boolean;
}

/** A link as written. */
export interface RawLink extends Span {
  readonly href: string;
  readonly rel: string;
  readonly block: number;
}

/** A resource as written. */
export interface RawResource {
  readonly kind: Resource['kind'];
  readonly src: string;
  readonly block: number;
  readonly alt: string;
}

/** What the head of an HTML page, or the front matter of a text, says. */
export interface Head {
  title: string;
  language: string;
  base: string;
  /** `name`, `property` or `itemprop` in lower case, with its content; in order. */
  readonly meta: { readonly name: string; readonly content: string }[];
  /** `<link rel href>` in order, rel in lower case. */
  readonly links: { readonly rel: string; readonly href: string }[];
  /** Bodies of `application/ld+json` scripts. */
  readonly jsonLd: string[];
}

/** A stretch of text that the markup names as an author or a date: of publication, of change, or of either. */
export interface Mark extends Span {
  readonly kind: 'author' | 'published' | 'modified' | 'date';
  /** Value of `datetime` or `content`, or "". */
  readonly value: string;
}

/** What a reader (HTML or text) makes of a page body: the input of the Document. */
export interface RawPage {
  readonly kind: 'html' | 'text';
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  readonly containers: readonly Container[];
  readonly links: readonly RawLink[];
  readonly resources: readonly RawResource[];
  readonly head: Head;
  /** The nodes of the JSON-LD in the head, nested ones included. */
  readonly statements: readonly JsonLdNode[];
  readonly marks: readonly Mark[];
  /** UTF-16 units of text that the markup hides by style or attribute. */
  readonly hiddenLength: number;
}

/** A head that says nothing. */
export function emptyHead(): Head {
  return { title: '', language: '', base: '', meta: [], links: [], jsonLd: [] };
}
