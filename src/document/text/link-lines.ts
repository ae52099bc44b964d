import type { RawBlock } from '../raw-page.ts';

/** So many short lines in a row are a menu; an article's list of names or key figures is seldom as long and stands inside it. */
const MIN_RUN = 4;
const MAX_LENGTH = 32;
const MAX_WORDS = 4;
const MENU_LINE = /^[\p{L}\p{N}][^.!?:;,]*[\p{L}\p{N})]$/u;
const MIN_PROSE_LENGTH = 100;

/**
 * Gives the lines of menus the link length that they had as HTML: runs of short lines, none of them a sentence, before the
 * first and after the last running text. A text with links of its own says itself what is one.
 */
export function withLinkLines(text: string, blocks: readonly RawBlock[]): readonly RawBlock[] {
  const isProse = (block: RawBlock): boolean => block.end - block.start >= MIN_PROSE_LENGTH;
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first < 0 || blocks.some(block => block.linkLength > 0)) return blocks;
  const isMenuLine = blocks.map(({ kind, start, end }, i) => {
    if ((i > first && i < last) || end - start > MAX_LENGTH) return false;
    if (kind !== 'paragraph' && kind !== 'list-item') return false;
    const words = text.slice(start, end);
    return MENU_LINE.test(words) && words.split(' ', MAX_WORDS + 1).length <= MAX_WORDS;
  });
  const found = blocks.slice();
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (isMenuLine[end] === true) end++;
    for (let j = i; end - i >= MIN_RUN && j < end; j++) {
      const block = blocks[j];
      if (block !== undefined) found[j] = { ...block, linkLength: block.end - block.start };
    }
    i = Math.max(end, i + 1);
  }
  return found;
}
