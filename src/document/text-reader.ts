import { type BlockContext, ROOT_CONTEXT } from './block-context.ts';
import { emptyHead, type RawBlock, type RawLink, type RawPage } from './raw-page.ts';
import { type GrowingSpan, TextBuilder } from './text-builder.ts';

// In a text the sort of line is all there is of a path.
const PARAGRAPH: BlockContext = ROOT_CONTEXT;
const LIST_ITEM: BlockContext = { ...ROOT_CONTEXT, kind: 'list-item', path: 1, group: 1 };
const QUOTE: BlockContext = { ...ROOT_CONTEXT, kind: 'quote', path: 2, group: 2 };
const CODE: BlockContext = { ...ROOT_CONTEXT, kind: 'code', path: 3, group: 3 };

const FENCE = /^\s{0,3}(?:```|~~~)(?!~)[\w+#.-]{0,30}\s*$/;
const RULE = /^\s{0,3}(?:[-*_=~] ?){3,}\s*$/;
const LIST_MARK = /^\s*(?:[-*+•‣●▪–]|\d{1,3}[.)])\s+/;
const QUOTE_MARK = /^\s{0,3}>\s?/;
const HEADING_MARK = /^\s{0,3}(#{1,6})\s+/;
/** A markdown link or image, `[words](address "title")`. Every part is bounded, so a hostile line costs linear time. */
const INLINE_LINK = /(!?)\[([^[\]\n]{0,300})\]\(<?([^\s()<>]{0,1000})>?(?: "[^"\n]{0,200}")?\)/g;
const EMPHASIS =
  /(?<!\p{N})\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\p{N})|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])|`/gu;
const FRONT_MATTER_FENCE = /^---\s*$/;
const MAX_FRONT_MATTER = 60;
const MAX_FRONT_MATTER_LINE = 600;
const FRONT_MATTER_LINE = /^([A-Za-z_-]{1,40}):\s*["']?(.{1,500}?)["']?\s*$/;

const HEADING_LINE = /^["'‘“«¿¡([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}].*[\p{L}\p{N}\p{M}?)"'’”»]$/u;
const MAX_HEADING_LENGTH = 120;
const MIN_PROSE_LENGTH = 100;

/** Columns within which hand-wrapped text usually breaks its lines (RFC 2646 speaks of 66 to 78). */
const WRAP_WIDTH = { from: 45, to: 100 };

/** Whether the lines of a text are broken by width: then a line is a part of a paragraph, else it is one. */
function isHardWrapped(lines: readonly string[]): boolean {
  let inside = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length && inside < 400; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (line.trim() === '' || next.trim() === '' || LIST_MARK.test(next)) continue;
    inside++;
    const length = line.trimEnd().length;
    if (
      length >= WRAP_WIDTH.from &&
      length <= WRAP_WIDTH.to &&
      /^\s*[\p{Ll}(]|[\p{Ll},]$/u.test(`${next}\n${line}`)
    )
      wrapped++;
  }
  return inside >= 6 && wrapped / inside > 0.6;
}

/** Reads a plain text or markdown page: every line, or every paragraph of a hard-wrapped text, is a block. */
export function readText(source: string): RawPage {
  const builder = new TextBuilder();
  const links: { readonly href: string; readonly span: GrowingSpan }[] = [];
  const head = emptyHead();
  const lines = source.split('\n');
  for (const line of takeFrontMatter(lines)) {
    if (line.length > MAX_FRONT_MATTER_LINE) continue;
    const [, name, value] = FRONT_MATTER_LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    if (name.toLowerCase() === 'title') head.title = value;
    else head.meta.push({ name: name.toLowerCase(), content: value });
  }
  const joinsLines = isHardWrapped(lines);
  let inCode = false;

  for (const line of lines) {
    if (FENCE.test(line)) {
      inCode = !inCode;
      builder.flush();
    } else if (inCode) {
      builder.append(`${line} `, CODE);
    } else if (line.trim() === '' || RULE.test(line)) {
      builder.flush();
    } else {
      addLine(line);
    }
  }
  const text = builder.finish();
  const blocks = withHeadings(text, builder.blocks);
  return {
    kind: 'text',
    text,
    blocks,
    containers: [],
    links: links.map(({ href, span }) => rawLink(href, span, text.length)),
    resources: [],
    head,
    marks: [],
    hiddenLength: 0,
  };

  function addLine(line: string): void {
    const isItem = LIST_MARK.test(line);
    const isQuote = QUOTE_MARK.test(line);
    const isHeading = HEADING_MARK.test(line);
    if (!joinsLines || isItem || isHeading) builder.flush();
    const context = isItem ? LIST_ITEM : isQuote ? QUOTE : PARAGRAPH;
    const words = line.replace(QUOTE_MARK, '').replace(HEADING_MARK, '').replace(LIST_MARK, '');
    let from = 0;
    for (const match of words.matchAll(INLINE_LINK)) {
      const [whole, image, anchor, href] = match;
      builder.append(plain(words.slice(from, match.index)), context);
      if (image === '' && href !== undefined) {
        const span = builder.openLink();
        builder.append(plain(anchor ?? ''), context);
        builder.closeLink();
        links.push({ href, span });
      }
      from = match.index + whole.length;
    }
    builder.append(`${plain(words.slice(from))} `, context);
    if (!joinsLines || isHeading) builder.flush();
  }
}

/**
 * Finds the headings of a text by their shape: a short line that begins like a headline, ends without punctuation (or
 * asks) and stands before running text. The marks of markdown are not asked, so that the same article reads alike with
 * and without them.
 */
function withHeadings(text: string, blocks: readonly RawBlock[]): RawBlock[] {
  let level = 1;
  return blocks.map((block, i) => {
    const line = text.slice(block.start, block.end);
    const next = blocks[i + 1];
    const leads =
      next !== undefined && (next.end - next.start >= MIN_PROSE_LENGTH || next.kind === 'list-item');
    const isLink = block.linkLength >= line.length * 0.9;
    if (
      block.kind !== 'paragraph' ||
      isLink ||
      !leads ||
      line.length > MAX_HEADING_LENGTH ||
      !HEADING_LINE.test(line)
    )
      return block;
    const heading: RawBlock = { ...block, kind: 'heading', level };
    level = 2;
    return heading;
  });
}

/** Takes the front matter off the lines of a text and gives its lines; none where there is no front matter. */
function takeFrontMatter(lines: string[]): string[] {
  if (!FRONT_MATTER_FENCE.test(lines[0] ?? '')) return [];
  const end = lines.slice(1, MAX_FRONT_MATTER).findIndex(line => FRONT_MATTER_FENCE.test(line));
  return end < 0 ? [] : lines.splice(0, end + 2).slice(1, -1);
}

/** A link with its place in the finished text. */
function rawLink(href: string, { start, end, block }: GrowingSpan, length: number): RawLink {
  return { href, rel: '', start: Math.min(start, length), end: Math.min(end, length), block };
}

/** Takes the emphasis marks of markdown out. */
function plain(markdown: string): string {
  return /[*_`]/.test(markdown) ? markdown.replace(EMPHASIS, '') : markdown;
}
