import type { Block, BlockKind, Link } from '../src/document/block.ts';

/** What of a block is written: its words, what it is, and its links, as offsets into the words. */
export interface WrittenBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
}

/** Width of hand-wrapped lines, in characters. */
const WRAP_WIDTH = 72;
/** One paragraph in so many begins with emphasis. */
const EMPHASIS_EVERY = 4;
const TAGS: Readonly<Record<BlockKind, string>> = {
  heading: 'h',
  paragraph: 'p',
  'list-item': 'li',
  cell: 'td',
  quote: 'blockquote',
  code: 'pre',
  caption: 'figcaption',
};

/** Some blocks of a document with the links that stand in them. */
export function writtenBlocks(blocks: readonly Block[], links: readonly Link[]): WrittenBlock[] {
  const byBlock = new Map<number, Link[]>();
  for (const link of links) {
    const list = byBlock.get(link.block);
    if (list === undefined) byBlock.set(link.block, [link]);
    else list.push(link);
  }
  return blocks.map(({ index, kind, level, text, start, end }) => {
    let from = start;
    const inside = (byBlock.get(index) ?? []).flatMap(link => {
      const at = { start: link.start - start, end: Math.min(link.end, end) - start };
      if (link.start < from || at.end <= at.start) return [];
      from = link.end;
      return [{ ...at, href: (link.url ?? '/').replace(/[\s()<>"]/g, encodeURIComponent) }];
    });
    return { kind, level, text, links: inside };
  });
}

/** The words of a block, plain stretches and links each written its own way. */
function written(
  { text, links }: WrittenBlock,
  plain: (words: string) => string,
  link: (words: string, href: string) => string,
): string {
  let at = 0;
  let out = '';
  for (const { start, end, href } of links) {
    out += plain(text.slice(at, start)) + link(plain(text.slice(start, end)), href);
    at = end;
  }
  return out + plain(text.slice(at));
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Runs of blocks of one kind: the items of a list, the cells of a table. */
function runs(blocks: readonly WrittenBlock[]): WrittenBlock[][] {
  const found: WrittenBlock[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.kind === block.kind) last.push(block);
    else found.push([block]);
  }
  return found;
}

/** The blocks as an HTML page of nothing else. */
export function asHtml(blocks: readonly WrittenBlock[]): string {
  const parts = runs(blocks).map(run => {
    const kind = run[0]?.kind ?? 'paragraph';
    const inner = run.map(block => {
      const tag = kind === 'heading' ? `h${block.level || 2}` : TAGS[kind];
      const words = written(block, escapeHtml, (text, href) => `<a href="${escapeHtml(href)}">${text}</a>`);
      return `<${tag}>${words}</${tag}>`;
    });
    if (kind === 'list-item') return `<ul>\n${inner.join('\n')}\n</ul>`;
    if (kind === 'cell') return `<table>\n${inner.map(cell => `<tr>${cell}</tr>`).join('\n')}\n</table>`;
    return inner.join('\n');
  });
  return `<!DOCTYPE html>\n<html><body>\n${parts.join('\n')}\n</body></html>\n`;
}

/** The blocks as plain text: a block a line, blank lines between, items with a dash. */
export function asPlain(blocks: readonly WrittenBlock[]): string {
  return blocks.map(({ kind, text }) => (kind === 'list-item' ? `- ${text}` : text)).join('\n\n');
}

/** The blocks as plain text, hand-wrapped. */
export function asWrapped(blocks: readonly WrittenBlock[]): string {
  return blocks
    .map(({ kind, text }) => (kind === 'list-item' ? wrap(text, '- ', '  ') : wrap(text, '', '')))
    .join('\n\n');
}

/** Breaks a line at spaces, as many words to a line as go in. */
function wrap(text: string, first: string, other: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WRAP_WIDTH) {
      lines.push(line);
      line = other;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Writes what markdown would read as marks so that it is read as written. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2');
}

/** The blocks as markdown: marks for headings, lists, quotes, code, tables and links, and emphasis here and there. */
export function asMarkdown(blocks: readonly WrittenBlock[]): string {
  let paragraphs = 0;
  const parts = runs(blocks).map(run => {
    const kind = run[0]?.kind ?? 'paragraph';
    const lines = run.map(block => {
      if (kind === 'code') return `\`\`\`\n${block.text}\n\`\`\``;
      const words = written(block, escapeMarkdown, (text, href) => `[${text}](${href})`);
      if (kind === 'heading') return `${'#'.repeat(block.level || 2)} ${words}`;
      if (kind === 'list-item') return `- ${words}`;
      if (kind === 'quote') return `> ${words}`;
      if (kind === 'cell') return `| ${words} |`;
      return paragraphs++ % EMPHASIS_EVERY === 0
        ? words.replace(/^([\p{L}\p{N}]+ [\p{L}\p{N}]+)(?= )/u, paragraphs % 8 === 1 ? '**$1**' : '_$1_')
        : words;
    });
    if (kind === 'list-item') return lines.join('\n');
    if (kind === 'cell') return [lines[0], '| --- |', ...lines.slice(1)].join('\n');
    return lines.join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** The blocks as a WET file has them: a block a line and no marks. */
export function asWet(blocks: readonly WrittenBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
