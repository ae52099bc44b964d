import { contextInside } from './block-context.ts';
import {
  BLOCK_ELEMENTS,
  BREAKOUT_ELEMENTS,
  INTEGRATION_POINTS,
  SELECT_ENDERS,
  VOID_ELEMENTS,
} from './elements.ts';
import { HeadReader, type HeadText } from './head-reader.ts';
import { readTokens, type TokenHandler } from './html-tokens.ts';
import { markKind } from './marks.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import type { Container, Mark, RawPage, RawResource } from './raw-page.ts';
import { resourceOf } from './resources.ts';
import { statedParagraphs } from './stated-text.ts';
import { type GrowingSpan, TextBuilder } from './text-builder.ts';
import { isHidden, isUnread } from './visibility.ts';

type Attributes = ReadonlyMap<string, string>;

/** Authors and dates do not nest deeper on honest pages. */
const MAX_OPEN_MARKS = 4;
/** Class and id of an element in lower case. */
function namesOf(attributes: Attributes): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.trim().toLowerCase();
}

/** Turns the tokens of one HTML page into blocks, links, resources and what the head says. */
class HtmlReader implements TokenHandler {
  readonly #text = new TextBuilder();
  readonly #head = new HeadReader();
  readonly #open = new OpenElements();
  readonly #links: { readonly href: string; readonly rel: string; readonly span: GrowingSpan }[] = [];
  readonly #marks: { readonly kind: Mark['kind']; readonly value: string; readonly span: GrowingSpan }[] = [];
  readonly #containers: Container[] = [];
  readonly #resources: RawResource[] = [];
  /** The element below the depth that is kept whose content is not read, with how often its name is open. */
  #skipped: { readonly tag: string; depth: number } | null = null;
  #openMarks = 0;
  #headText: HeadText | null = null;
  #foreignDepth = 0;
  #integrationDepth = 0;
  #noscriptDepth = 0;
  #noscriptLength = 0;
  readonly #reading: Reading;
  #hiddenLength = 0;
  #afterLineBreak = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** How much text scripts would replace, and how much is hidden, in UTF-16 units. */
  get unseen(): { readonly noscript: number; readonly hidden: number } {
    return { noscript: this.#noscriptLength, hidden: this.#hiddenLength };
  }

  finish(): RawPage {
    this.#open.closeAll();
    for (const paragraph of statedParagraphs(this.#head.head.jsonLd, this.#text.written))
      this.#text.appendStated(paragraph);
    const text = this.#text.finish();
    // A link without words after the last block has no place in the text but its end.
    const within = (span: GrowingSpan): GrowingSpan => ({
      ...span,
      start: Math.min(span.start, text.length),
      end: Math.min(span.end, text.length),
    });
    return {
      kind: 'html',
      text,
      blocks: this.#text.blocks,
      links: this.#links.map(({ span, ...link }) => ({ ...link, ...within(span) })),
      containers: this.#containers,
      resources: this.#resources,
      head: this.#head.head,
      marks: this.#marks.map(({ span, ...mark }) => ({ ...mark, ...within(span) })),
      hiddenLength: this.#hiddenLength,
    };
  }

  isInForeignContext(): boolean {
    return this.#foreignDepth > 0;
  }

  onText(text: string): void {
    if (this.#headText !== null) {
      this.#head.append(text);
      return;
    }
    const { unread, hidden, context } = this.#open.top;
    if (this.#noscriptDepth > 0) this.#noscriptLength += text.trim().length;
    if (unread || this.#skipped !== null) return;
    if (hidden) {
      this.#hiddenLength += text.trim().length;
      return;
    }
    // In preformatted text a blank line ends a block, as two line breaks do elsewhere.
    const parts = context.kind === 'code' ? text.split('\n\n') : [text];
    parts.forEach((part, i) => {
      if (i > 0) this.#text.flush();
      this.#text.append(part, context);
    });
    if (this.#afterLineBreak && /\S/.test(text)) this.#afterLineBreak = false;
  }

  onOpenTag(tag: string, attributes: Attributes, selfClosing: boolean): void {
    if (this.#skipped !== null) {
      if (tag === this.#skipped.tag) this.#skipped.depth++;
      return;
    }
    this.#endBroken(tag);
    if (this.#open.isFull && !VOID_ELEMENTS.has(tag)) {
      this.#onTooDeep(tag, attributes);
      return;
    }
    const headText = this.#foreignDepth > 0 ? null : this.#head.read(tag, attributes);
    const resource = resourceOf(tag, attributes, this.#text.blocks.length - 1);
    if (resource !== null) this.#resources.push(resource);
    if (tag === 'br') this.#onLineBreak();
    if (tag === 'hr') this.#text.flush();
    if (VOID_ELEMENTS.has(tag) || (selfClosing && this.#foreignDepth > 0)) return;
    if (BLOCK_ELEMENTS.has(tag)) {
      this.#open.closeInnermost('p');
      this.#text.flush();
      this.#afterLineBreak = false;
    }
    this.#open.closeImplied(tag);
    this.#open.push(this.#openElement(tag, attributes, headText));
  }

  onCloseTag(tag: string): void {
    if (VOID_ELEMENTS.has(tag)) return;
    if (this.#skipped !== null) {
      if (tag === this.#skipped.tag && --this.#skipped.depth === 0) this.#skipped = null;
      return;
    }
    this.#open.close(tag);
    if (tag === 'a') this.#text.closeLink();
    if (!BLOCK_ELEMENTS.has(tag)) return;
    this.#text.flush();
    this.#afterLineBreak = false;
  }

  /** Ends what was left open and cannot hold this element: it would swallow the rest of the page. */
  #endBroken(tag: string): void {
    if (this.#foreignDepth > 0 && this.#integrationDepth === 0 && BREAKOUT_ELEMENTS.has(tag)) {
      this.#open.close('svg');
      this.#open.close('math');
    }
    if (SELECT_ENDERS.has(tag) && this.#open.has('select')) this.#open.close('select');
  }

  /** An element deeper than is kept has no effect but that what nobody sees in it stays unseen. */
  #onTooDeep(tag: string, attributes: Attributes): void {
    if (BLOCK_ELEMENTS.has(tag)) this.#text.flush();
    if (isUnread(tag, namesOf(attributes)) || isHidden(tag, attributes)) this.#skipped = { tag, depth: 1 };
    else this.#open.passBy();
    const href = tag === 'a' && this.#skipped === null ? attributes.get('href') : undefined;
    if (href !== undefined) this.#startLink(href, attributes.get('rel') ?? '');
  }

  /** One line break is a space, a second one ends the block: that is how old pages divide paragraphs. */
  #onLineBreak(): void {
    if (this.#open.top.unread) return;
    if (this.#afterLineBreak) this.#text.flush();
    else this.#text.append(' ', this.#open.top.context);
    this.#afterLineBreak = true;
  }

  #openElement(name: string, attributes: Attributes, headText: HeadText | null): OpenElement {
    const parent = this.#open.top;
    const names = namesOf(attributes);
    const closers: (() => void)[] = [];
    if (headText !== null) closers.push(this.#startHeadText(headText));
    if (name === 'svg' || name === 'math') {
      this.#foreignDepth++;
      closers.push(() => this.#foreignDepth--);
    }
    if (this.#foreignDepth > 0 && INTEGRATION_POINTS.has(name)) {
      this.#integrationDepth++;
      closers.push(() => this.#integrationDepth--);
    }
    if (name === 'noscript') {
      this.#noscriptDepth++;
      closers.push(() => this.#noscriptDepth--);
    }
    const unread =
      parent.unread || (isUnread(name, names) && !(name === 'noscript' && this.#reading.readsNoscript));
    const hidden = parent.hidden || (isHidden(name, attributes) && !this.#reading.readsHidden);
    if (!unread && !hidden) {
      const href = name === 'a' ? attributes.get('href') : undefined;
      if (href !== undefined) closers.push(this.#startLink(href, attributes.get('rel') ?? ''));
      const kind = this.#openMarks < MAX_OPEN_MARKS ? markKind(name, names, attributes) : null;
      if (kind !== null)
        closers.push(this.#startMark(kind, attributes.get('datetime') ?? attributes.get('content') ?? ''));
    }
    const context =
      unread || !BLOCK_ELEMENTS.has(name)
        ? parent.context
        : contextInside(name, names, attributes.get('role') ?? '', parent.context, this.#containers);
    return {
      name,
      context,
      unread,
      hidden,
      onClose: closers.length === 0 ? null : () => closers.forEach(close => void close()),
    };
  }

  #startHeadText(kind: HeadText): () => void {
    this.#headText = kind;
    return () => {
      this.#headText = null;
      this.#head.finish(kind);
    };
  }

  #startLink(href: string, rel: string): () => void {
    this.#links.push({ href, rel, span: this.#text.openLink() });
    return () => this.#text.closeLink();
  }

  #startMark(kind: Mark['kind'], value: string): () => void {
    const span = this.#text.openSpan();
    this.#marks.push({ kind, value, span });
    this.#openMarks++;
    return () => {
      this.#openMarks--;
      this.#text.closeSpan(span);
    };
  }
}

/** What else is read than what a browser with scripts shows at first. */
interface Reading {
  readonly readsNoscript: boolean;
  readonly readsHidden: boolean;
}

/** A page that shows less than this, in UTF-16 units, shows its text some other way. */
const HARDLY_ANY_TEXT = 600;

/**
 * Reads an HTML page in one pass over its tokens, without building a tree. A page that shows hardly any text is read once
 * more with the text it keeps for readers without scripts, or with what it hides until a script shows it.
 */
export function readHtml(html: string): RawPage {
  const reader = new HtmlReader({ readsNoscript: false, readsHidden: false });
  readTokens(html, reader);
  const page = reader.finish();
  const { noscript, hidden } = reader.unseen;
  const readsNoscript =
    noscript > 2 * page.text.length || (page.text.length < HARDLY_ANY_TEXT && noscript > page.text.length);
  const readsHidden = page.text.length < HARDLY_ANY_TEXT && hidden > page.text.length;
  if (!readsNoscript && !readsHidden) return page;
  const again = new HtmlReader({ readsNoscript, readsHidden });
  readTokens(html, again);
  return { ...again.finish(), hiddenLength: page.hiddenLength };
}
