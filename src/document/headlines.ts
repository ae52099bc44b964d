import { type Words, wordsWithin } from '../lexicon/words.ts';
import type { Block, Link, Span } from './block.ts';
import type { Document } from './document.ts';

/** A line that reads like the headline of a page. */
export interface Headline extends Span {
  readonly text: string;
  /** Index of its block. */
  readonly block: number;
}

const MIN_WORDS = 4;
const MAX_WORDS = 20;
const STARTS_LIKE_HEADLINE = /^["'‘“«¿¡([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const ENDS_LIKE_SENTENCE = /(?:[.;,:…]|\.\.\.)["'’”»)]?$/;
const WRITTEN_OUT = /https?:|www\.|[@|©]|\d{1,2}:\d{2}/;

/** Whether a text reads like a headline: 4-20 words, begun like a sentence or a title, without a final full stop. */
export function isHeadline(text: string, wordCount: number): boolean {
  if (wordCount < MIN_WORDS || wordCount > MAX_WORDS) return false;
  return STARTS_LIKE_HEADLINE.test(text) && !ENDS_LIKE_SENTENCE.test(text) && !WRITTEN_OUT.test(text);
}

/**
 * The headlines of the wrapper in reading order, repetitions included: in HTML the headings and link texts outside the
 * article, in text its lines. Menus, forms and comments are left out.
 */
export function findHeadlines(
  blocks: readonly Block[],
  links: readonly Link[],
  words: Words,
  kind: 'html' | 'text',
): Headline[] {
  const isWrapper = (block: Block | undefined): block is Block =>
    block !== undefined &&
    (block.region === 'related' ||
      block.region === 'aside' ||
      block.region === 'header' ||
      block.region === 'footer');
  const found: Headline[] = [];
  const add = (text: string, span: Span, block: number): void => {
    const { from, to } = wordsWithin(words, span);
    if (isHeadline(text, to - from)) found.push({ text, start: span.start, end: span.end, block });
  };
  if (kind === 'text') {
    for (const block of blocks) if (isWrapper(block)) add(block.text, block, block.index);
    return found;
  }
  const linked = new Set<number>();
  for (const link of links) {
    const block = blocks[link.block];
    if (!isWrapper(block) || linked.has(block.index)) continue;
    const before = found.length;
    // A card that is one link, picture to teaser, shows its headline in the block where the words begin.
    if (link.end > block.end) add(block.text, block, block.index);
    else add(link.anchor, link, block.index);
    if (found.length > before && link.end - link.start > block.text.length / 2) linked.add(block.index);
  }
  for (const block of blocks) {
    if (block.kind === 'heading' && isWrapper(block) && !linked.has(block.index))
      add(block.text, block, block.index);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The headlines of a page's wrapper, each once. */
export function distinctHeadlines({ wrapperHeadlines, wordsOf }: Document): Headline[] {
  const seen = new Set<string>();
  return wrapperHeadlines.filter(headline => {
    const words = wordsOf(headline).join(' ');
    return !seen.has(words) && seen.add(words);
  });
}
