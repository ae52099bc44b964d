import { withoutMarkRuns } from './fold-text.ts';
import { emptyHead, type Head } from './raw-page.ts';
import { ATTRIBUTE, type Attribute, type Attributes } from './tag-attributes.ts';

/** Elements whose text belongs to the head, and to nothing a reader sees. */
export type HeadText = 'title' | 'json-ld';

const MAX_HEAD_TEXT = 200_000;

/** Collects what the head of a page says: title, meta, links, JSON-LD. */
export class HeadReader {
  readonly head: Head = emptyHead();
  #pieces: string[] = [];
  #length = 0;

  /** Reads one element; gives which head text it starts, if any. */
  read(tag: string, attributes: Attributes): HeadText | null {
    switch (tag) {
      case 'html':
        this.head.language ||= trimmed(attributes, ATTRIBUTE.lang);
        return null;
      case 'base':
        this.head.base ||= trimmed(attributes, ATTRIBUTE.href);
        return null;
      case 'meta': {
        const name = (
          trimmed(attributes, ATTRIBUTE.name) ||
          trimmed(attributes, ATTRIBUTE.property) ||
          trimmed(attributes, ATTRIBUTE.itemprop) ||
          trimmed(attributes, ATTRIBUTE['http-equiv'])
        ).toLowerCase();
        const content = trimmed(attributes, ATTRIBUTE.content);
        if (name !== '' && content !== '') this.head.meta.push({ name, content });
        return null;
      }
      case 'link': {
        const rel = trimmed(attributes, ATTRIBUTE.rel).toLowerCase();
        const href = trimmed(attributes, ATTRIBUTE.href);
        if (rel !== '' && href !== '') this.head.links.push({ rel, href });
        return null;
      }
      case 'title':
        return this.head.title === '' ? 'title' : null;
      case 'script':
        return trimmed(attributes, ATTRIBUTE.type).toLowerCase().startsWith('application/ld+json')
          ? 'json-ld'
          : null;
      default:
        return null;
    }
  }

  /** Takes characters of the head text that is open. */
  append(text: string): void {
    const piece = text.slice(0, MAX_HEAD_TEXT - this.#length);
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Ends the head text that is open. */
  finish(kind: HeadText): void {
    const text = this.#pieces.join('').toWellFormed();
    this.#pieces = [];
    this.#length = 0;
    if (kind === 'title')
      this.head.title = withoutMarkRuns(text.replace(/\s+/g, ' ').trim()).normalize('NFC');
    else this.head.jsonLd.push(text);
  }
}

function trimmed(attributes: Attributes, attribute: Attribute): string {
  return attributes.get(attribute)?.trim().toWellFormed() ?? '';
}
