import { contextInside } from './block-context.ts';
import { NameReader } from './element-names.ts';
import type { ElementFacts } from './elements.ts';
import { HeadReader, type HeadText } from './head-reader.ts';
import { readJsonLd } from './json-ld.ts';
import { contentBetween } from './line-ends.ts';
import { mostKept } from './most-kept.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { PageParts } from './page-parts.ts';
import type { Container, RawPage } from './raw-page.ts';
import { SkippedElement } from './skipped-element.ts';
import { statedParagraphs } from './stated-text.ts';
import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';
import { TextBuilder } from './text-builder.ts';
import type { TokenHandler } from './token-handler.ts';
import { isHidden, type Reading } from './visibility.ts';

/** What ends with an element, a bit each. */
const EFFECTS = { link: 1, mark: 2, headText: 4, foreign: 8, integration: 16, noscript: 32 } as const;

/** Turns the tokens of one HTML page into blocks, links, resources and what the head says. */
export class HtmlPageReader implements TokenHandler {
  readonly #reading: Reading;
  readonly #text: TextBuilder;
  readonly #parts: PageParts;
  readonly #most: number;
  readonly #head = new HeadReader();
  readonly #names = new NameReader();
  readonly #open = new OpenElements(open => this.#end(open.effects));
  readonly #containers: Container[] = [];
  /** The element below the depth that is kept whose content is not read. */
  #skipped: SkippedElement | null = null;
  #headText: HeadText | null = null;
  #foreignDepth = 0;
  #integrationDepth = 0;
  #noscriptDepth = 0;
  #noscriptLength = 0;
  #hiddenLength = 0;

  /** `length` is that of the page: it bounds how many blocks, links and containers are kept. */
  constructor(length: number, reading: Reading) {
    this.#reading = reading;
    this.#most = mostKept('html', length);
    this.#text = new TextBuilder(this.#most);
    this.#parts = new PageParts(this.#text, this.#most);
  }

  /** How much text scripts would replace, and how much is hidden, in UTF-16 units. */
  get unseen(): { readonly noscript: number; readonly hidden: number } {
    return { noscript: this.#noscriptLength, hidden: this.#hiddenLength };
  }

  /** Ends the page and gives what was read. */
  finish(): RawPage {
    this.#open.closeAll();
    const statements = readJsonLd(this.#head.head.jsonLd);
    for (const text of statedParagraphs(statements, this.#text.written)) this.#text.appendStated(text);
    const text = this.#text.finish();
    return {
      kind: 'html',
      text,
      blocks: this.#text.blocks,
      links: this.#parts.linksWithin(text.length),
      containers: this.#containers,
      resources: this.#parts.resources,
      head: this.#head.head,
      statements,
      marks: this.#parts.marksWithin(text.length),
      hiddenLength: this.#hiddenLength,
    };
  }

  isInForeignContext(): boolean {
    return this.#foreignDepth > 0;
  }

  onText(source: string, start: number, end: number): void {
    if (this.#headText !== null) {
      this.#head.append(contentBetween(source, start, end));
      return;
    }
    const { unread, hidden, context } = this.#open.top;
    if (this.#noscriptDepth > 0) this.#noscriptLength += contentBetween(source, start, end).trim().length;
    if (unread || this.#skipped !== null) return;
    if (hidden) {
      this.#hiddenLength += contentBetween(source, start, end).trim().length;
      return;
    }
    // In preformatted text a blank line ends a block, as two line breaks do elsewhere.
    if (context.kind !== 'code') this.#text.append(source, context, start, end);
    else this.#text.appendParts(contentBetween(source, start, end).split('\n\n'), context);
  }

  onOpenTag(element: ElementFacts, attributes: Attributes, selfClosing: boolean): void {
    if (this.#skipped?.startsInside(element)) return;
    this.#skipped = null;
    this.#endBroken(element);
    if (this.#open.isFull && !element.isVoid) {
      this.#onTooDeep(element, attributes);
      return;
    }
    const inHead = element.isHeadPart && this.#foreignDepth === 0;
    const headText = inHead ? this.#head.read(element.name, attributes) : null;
    if (element.loads !== null) this.#parts.addResource(element, attributes);
    if (element.name === 'br' && !this.#open.top.unread) this.#text.breakLine();
    if (element.name === 'hr') this.#text.flush();
    if (element.isVoid || (selfClosing && this.#foreignDepth > 0)) return;
    if (element.isBlock) {
      this.#open.closeInnermost('p');
      this.#text.flush();
    }
    this.#open.closeImplied(element);
    this.#open.push(this.#openElement(element, attributes, headText));
  }

  onCloseTag(element: ElementFacts): void {
    if (element.isVoid) return;
    if (this.#skipped !== null) {
      if (this.#skipped.endsWith(element)) this.#skipped = null;
      return;
    }
    this.#open.close(element);
    if (element.name === 'a') this.#text.closeLink();
    if (element.isBlock) this.#text.flush();
  }

  /** Ends what was left open and cannot hold this element: it would swallow the rest of the page. */
  #endBroken({ breaksOut, endsSelect }: ElementFacts): void {
    if (breaksOut && this.#foreignDepth > 0 && this.#integrationDepth === 0) {
      this.#open.leave('svg');
      this.#open.leave('math');
    }
    if (endsSelect) this.#open.leave('select');
  }

  /** An element deeper than is kept has no effect but that what nobody sees in it stays unseen. */
  #onTooDeep({ name, isBlock, isUnread }: ElementFacts, attributes: Attributes): void {
    if (isBlock) this.#text.flush();
    if (isUnread || this.#names.read(attributes).isUnread || isHidden(name, attributes))
      this.#skipped = new SkippedElement(name);
    else this.#open.passBy();
    if (name === 'a' && this.#skipped === null) this.#parts.startLink(attributes);
  }

  #openElement(element: ElementFacts, attributes: Attributes, headText: HeadText | null): OpenElement {
    const parent = this.#open.top;
    const { name } = element;
    const names = this.#names.read(attributes);
    let effects = 0;
    if (headText !== null) {
      this.#headText = headText;
      effects |= EFFECTS.headText;
    }
    if (name === 'svg' || name === 'math') {
      this.#foreignDepth++;
      effects |= EFFECTS.foreign;
    }
    if (element.isIntegrationPoint && this.#foreignDepth > 0) {
      this.#integrationDepth++;
      effects |= EFFECTS.integration;
    }
    if (name === 'noscript') {
      this.#noscriptDepth++;
      effects |= EFFECTS.noscript;
    }
    const isRead = name === 'noscript' && this.#reading.readsNoscript;
    const unread = parent.unread || names.isUnread || (element.isUnread && !isRead);
    const hidden = parent.hidden || (!this.#reading.readsHidden && isHidden(name, attributes));
    if (!unread && !hidden) {
      if (name === 'a' && this.#parts.startLink(attributes)) effects |= EFFECTS.link;
      if (this.#parts.startMark(name, names.mark, attributes)) effects |= EFFECTS.mark;
    }
    const context =
      unread || !element.isBlock
        ? parent.context
        : contextInside(
            element,
            names,
            attributes.get(ATTRIBUTE.role) ?? '',
            parent.context,
            this.#containers,
            this.#most,
          );
    return { element, context, unread, hidden, effects };
  }

  /** Ends what ends with an element. */
  #end(effects: number): void {
    if (effects & EFFECTS.headText && this.#headText !== null) {
      this.#head.finish(this.#headText);
      this.#headText = null;
    }
    if (effects & EFFECTS.foreign) this.#foreignDepth--;
    if (effects & EFFECTS.integration) this.#integrationDepth--;
    if (effects & EFFECTS.noscript) this.#noscriptDepth--;
    if (effects & EFFECTS.link) this.#text.closeLink();
    if (effects & EFFECTS.mark) this.#parts.endMark();
  }
}
