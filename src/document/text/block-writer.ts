import type { BlockContext } from '../block-context.ts';
import type { GrowingSpan } from '../growing-span.ts';
import { mostKept } from '../most-kept.ts';
import type { RawBlock, RawLink } from '../raw-page.ts';
import { TextBuilder } from '../text-builder.ts';
import { readInline } from './inline-marks.ts';
import type { Definitions } from './link-tails.ts';
import { contextOfTag, TEXT_CONTEXTS } from './text-contexts.ts';

/** Nobody writes a longer line by hand: its marks are words, else each would cost a piece. */
const LONGEST_LINE = 100_000;

/** Writes the blocks of a text, reading the marks inside their lines. */
export class BlockWriter {
  readonly #definitions: Definitions;
  readonly #most: number;
  readonly #builder: TextBuilder;
  readonly #links: { readonly href: string; readonly span: GrowingSpan }[] = [];

  /** `length` is that of the text: it bounds how many blocks and links are kept. */
  constructor(definitions: Definitions, length: number) {
    this.#most = mostKept('text', length);
    this.#builder = new TextBuilder(this.#most);
    this.#definitions = definitions;
  }

  /** Writes one block, or several where tags of HTML divide it. */
  write(words: string, context: BlockContext): void {
    if (words.length > LONGEST_LINE) {
      this.#builder.append(words, context);
      this.#builder.flush();
      return;
    }
    let here = context;
    let depth = 0;
    for (const piece of readInline(words, this.#definitions)) {
      if (piece.kind === 'words') this.#builder.append(piece.text, here);
      else if (piece.kind === 'link' && depth++ === 0) this.#startLink(piece.href);
      else if (piece.kind === 'end' && depth > 0 && --depth === 0) this.#builder.closeLink();
      else if (piece.kind === 'tag') {
        this.#builder.flush();
        here = piece.tag.isEnd ? context : (contextOfTag(piece.tag.name) ?? context);
      }
    }
    this.#builder.closeLink();
    this.#builder.flush();
  }

  #startLink(href: string): void {
    if (this.#links.length < this.#most) this.#links.push({ href, span: this.#builder.openLink() });
  }

  /** Writes code as it stands; a blank line divides blocks, as it does in a `pre` of HTML. */
  writeCode(lines: readonly string[]): void {
    for (const line of lines) {
      if (line.trim() === '') this.#builder.flush();
      else this.#builder.append(`${line}\n`, TEXT_CONTEXTS.code);
    }
    this.#builder.flush();
  }

  /** The whole text, its blocks and its links. */
  finish(): { readonly text: string; readonly blocks: readonly RawBlock[]; readonly links: RawLink[] } {
    const text = this.#builder.finish();
    const within = (at: number): number => Math.min(at, text.length);
    const links = this.#links.map(({ href, span: { start, end, block } }): RawLink => {
      return { href, rel: '', start: within(start), end: within(end), block };
    });
    return { text, blocks: this.#builder.blocks, links };
  }
}
