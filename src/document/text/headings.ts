import type { RawBlock } from '../raw-page.ts';
import { headingContext } from './text-contexts.ts';

const HEADING_LINE = /^["'‘“«¿¡([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}].*[\p{L}\p{N}\p{M}?)"'’”»]$/u;
const MAX_LENGTH = 120;
/** A line with a heading's mark that is longer is a remark. */
const MAX_MARKED_LENGTH = 250;
const MIN_PROSE_LENGTH = 100;
const MIN_SENTENCE_LENGTH = 30;
const ENDS = /[.!?:…。！？।؟۔]["'”’»)]?$/;
const ATX = /^\s{0,3}(#{1,6})\s+(?=\S)/;
/** In a text without other marks: "# of pages". */
const NUMBER_SIGN = /^\s*#\s+[\p{Ll}\p{N}]/u;
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,})\s*$/;
/** How much longer or shorter than its title an underline is drawn, in characters. */
const UNDERLINE_SLACK = 2;
const SENTENCE_END = /[.,;:…。，、]$/;
/** With so many headings marked, a text marks all it has. */
const MANY_MARKED = 2;

/** The words of a line that `#` marks as a heading, with its level; null for others. `isMarkdown`: the text has other marks. */
export function markedHeading(
  line: string,
  isMarkdown: boolean,
): { readonly words: string; readonly level: number } | null {
  const mark = ATX.exec(line);
  if (mark === null || (!isMarkdown && NUMBER_SIGN.test(line))) return null;
  let words = line.slice(mark[0].length).trimEnd();
  let end = words.length;
  while (words[end - 1] === '#') end--;
  if (end < words.length && /\s/.test(words[end - 1] ?? ' ')) words = words.slice(0, end).trimEnd();
  return words === '' || words.length > MAX_MARKED_LENGTH ? null : { words, level: mark[1]?.length ?? 1 };
}

/** The level of a line that the next one underlines: 1 or 2, or 0 where that is no underline but a rule. */
export function underlinedLevel(line: string, next: string | undefined): number {
  const mark = next?.trimStart()[0];
  if (next === undefined || (mark !== '=' && mark !== '-') || !UNDERLINE.test(next)) return 0;
  const words = line.trim();
  if (words.length > MAX_LENGTH || SENTENCE_END.test(words)) return 0;
  const isFitted = Math.abs(next.trim().length - words.length) <= UNDERLINE_SLACK;
  if (!isFitted && !looksLikeHeading(words)) return 0;
  return mark === '=' ? 1 : 2;
}

/** Whether a line is short, begins like a headline and ends without punctuation, or asks. */
export function looksLikeHeading(line: string): boolean {
  return line.length <= MAX_LENGTH && HEADING_LINE.test(line);
}

/**
 * Finds the headings of a text that has no marks for them, by their shape: a line that looks like one and stands before
 * running text or a list, and the one over it where the two stand alone between running text.
 */
export function withHeadings(text: string, blocks: readonly RawBlock[]): readonly RawBlock[] {
  let marked = 0;
  for (const { kind } of blocks) if (kind === 'heading') marked++;
  if (marked >= MANY_MARKED) return blocks;
  const wordsOf = (block: RawBlock): string => text.slice(block.start, block.end);
  const couldBe = blocks.map(
    block =>
      block.kind === 'paragraph' &&
      block.end - block.start <= MAX_LENGTH &&
      block.linkLength < (block.end - block.start) * 0.9 &&
      looksLikeHeading(wordsOf(block)),
  );
  const isProse = blocks.map((block, i) => {
    const length = block.end - block.start;
    if (block.kind === 'heading' || couldBe[i] === true) return false;
    return (
      length >= MIN_PROSE_LENGTH || (length >= MIN_SENTENCE_LENGTH && ENDS.test(wordsOf(block).slice(-3)))
    );
  });
  const leads = (i: number): boolean => isProse[i] === true || blocks[i]?.kind === 'list-item';
  let level = marked === 0 ? 1 : 2;
  return blocks.map((block, i) => {
    if (couldBe[i] !== true) return block;
    const isUpper = couldBe[i + 1] === true && leads(i + 2) && (i === 0 || isProse[i - 1] === true);
    if (!leads(i + 1) && !isUpper) return block;
    const { kind, path, group } = headingContext(level);
    const heading: RawBlock = { ...block, kind, level, path, group };
    level = 2;
    return heading;
  });
}
