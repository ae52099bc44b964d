import type { ElementFacts } from './elements.ts';
import type { GrowingSpan } from './growing-span.ts';
import { markKind } from './marks.ts';
import type { Mark, RawLink, RawResource } from './raw-page.ts';
import { resourceOf } from './resources.ts';
import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';
import type { TextBuilder } from './text-builder.ts';

/** Authors and dates do not nest deeper on honest pages. */
const MAX_OPEN_MARKS = 4;

/** Collects what stands in the text of a page being read or beside it: links, authors and dates, and what it loads. */
export class PageParts {
  readonly resources: RawResource[] = [];
  readonly #text: TextBuilder;
  readonly #most: number;
  readonly #links: { readonly href: string; readonly rel: string; readonly span: GrowingSpan }[] = [];
  readonly #marks: { readonly kind: Mark['kind']; readonly value: string; readonly span: GrowingSpan }[] = [];
  readonly #openMarks: GrowingSpan[] = [];

  /** At most `mostLinks` links, and as many of the others, are kept. */
  constructor(text: TextBuilder, mostLinks: number) {
    this.#text = text;
    this.#most = mostLinks;
  }

  /** Takes what an element loads, if anything. */
  addResource(element: ElementFacts, attributes: Attributes): void {
    if (this.resources.length >= this.#most) return;
    const resource = resourceOf(element, attributes, this.#text.blocks.length - 1);
    if (resource !== null) this.resources.push(resource);
  }

  /** Starts a link; false where the element leads nowhere. */
  startLink(attributes: Attributes): boolean {
    const href = attributes.get(ATTRIBUTE.href);
    if (href === undefined || this.#links.length >= this.#most) return false;
    this.#links.push({ href, rel: attributes.get(ATTRIBUTE.rel) ?? '', span: this.#text.openLink() });
    return true;
  }

  /** Starts an author or a date; false where the element is none. `named` is what its names say. */
  startMark(tag: string, named: Mark['kind'] | null, attributes: Attributes): boolean {
    if (this.#openMarks.length >= MAX_OPEN_MARKS || this.#marks.length >= this.#most) return false;
    const kind = markKind(tag, named, attributes);
    if (kind === null) return false;
    const span = this.#text.openSpan();
    this.#marks.push({
      kind,
      value: attributes.get(ATTRIBUTE.datetime) ?? attributes.get(ATTRIBUTE.content) ?? '',
      span,
    });
    this.#openMarks.push(span);
    return true;
  }

  /** Ends the innermost author or date. */
  endMark(): void {
    const mark = this.#openMarks.pop();
    if (mark !== undefined) this.#text.closeSpan(mark);
  }

  /** The links. One without words after the last block has no place in the text but its end, at `length`. */
  linksWithin(length: number): RawLink[] {
    return this.#links.map(({ href, rel, span }) => ({
      href,
      rel,
      start: Math.min(span.start, length),
      end: Math.min(span.end, length),
      block: span.block,
    }));
  }

  /** The authors and dates, ends as for links. */
  marksWithin(length: number): Mark[] {
    return this.#marks.map(({ kind, value, span }) => ({
      kind,
      value,
      start: Math.min(span.start, length),
      end: Math.min(span.end, length),
    }));
  }
}
