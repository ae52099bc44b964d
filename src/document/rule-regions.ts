import { type Words, wordsWithin } from '../lexicon/words.ts';
import type { Region } from './block.ts';
import { readMarkupRegions } from './containers.ts';
import type { RawBlock, RawPage } from './raw-page.ts';
import { type Line, markSections, type WrapperPhrases } from './sections.ts';

const TERMINAL = /[.!?。！？…।؟۔:;"”’»)\]]$/;
const TRUNCATED = /(?:\.\.\.|…|\[(?:\.\.\.|…)\])$/;
const MAX_TEASER_WORDS = 45;
const LONG_PARAGRAPH = 40;
const MOST_LINK_PENALTY = 4;
const LEAST_PROSE_KEPT = 0.2;
const MAX_LAST_LINES = 3;
/** Fewer words of running text make no article: then all that is not wrapper is main. */
const MIN_ARTICLE_WORDS = 30;

/**
 * The region of each block. Markup hints come first; then lines that open a part of the wrapper ("Latest news", "Leave a
 * reply"); then the article is the stretch of remaining blocks with the most running text, found as the maximum
 * subsequence of word scores (Pasternack and Roth, WWW 2009: "Extracting Article Text from the Web with Maximum
 * Subsequence Segmentation"); what is left outside it is wrapper by position and shape.
 */
export function ruleRegions(
  page: RawPage,
  lines: readonly Line[],
  words: Words,
  phrases: WrapperPhrases,
): Region[] {
  const prose = lines.map(line =>
    line.isProse ? line.block.end - line.block.start - line.block.linkLength : 0,
  );
  const markup = readMarkupRegions(page, prose);
  const marked = markSections(lines, markup.hinted, words, phrases, page.kind === 'html');
  const allProse = lines.reduce((sum, line) => sum + (line.isProse ? line.freeWords : 0), 0);
  // Names and headings mislead now and then: what leaves hardly any of the running text is not believed.
  const readings: Reading[] = [
    { known: marked, isOpen: i => markup.inArticle[i] === true },
    { known: markup.hinted, isOpen: i => markup.inArticle[i] === true },
    { known: lines.map(() => null), isOpen: () => true },
  ];
  let found: Region[] = [];
  for (const reading of readings) {
    found = divide(lines, reading);
    const kept = lines.reduce(
      (sum, line, i) => sum + (line.isProse && found[i] === 'main' ? line.freeWords : 0),
      0,
    );
    if (kept >= allProse * LEAST_PROSE_KEPT) break;
  }
  return found;
}

/** One way to see a page: the regions that are known, and which of the other blocks the article may hold. */
interface Reading {
  readonly known: readonly (Region | null)[];
  isOpen(i: number): boolean;
}

/** Divides what is not known into the article and the wrapper around it. */
function divide(lines: readonly Line[], { known, isOpen }: Reading): Region[] {
  const open = lines.map((_, i) => known[i] === null && isOpen(i));
  const article = findArticle(lines, open);
  return lines.map((line, i) => {
    const region = known[i];
    if (region !== null && region !== undefined) return region;
    const inside = article === null ? open[i] === true : i >= article.from && i <= article.to;
    if (inside && !isLinkRow(lines, i)) return 'main';
    if (inside) return line.linkWords >= 4 ? 'related' : 'navigation';
    if (article !== null && i < article.from) return isLinkRow(lines, i) ? 'navigation' : 'header';
    if (line.isTruncated || (line.linkWords >= 4 && line.freeWords <= line.linkWords)) return 'related';
    return isLinkRow(lines, i) ? 'navigation' : 'footer';
  });
}

/** A block with the counts and marks that the search for the article goes by. */
export function readLine(text: string, block: RawBlock, words: Words): Line {
  const { from, to } = wordsWithin(words, block);
  const count = to - from;
  const linkShare = block.linkLength / Math.max(1, block.end - block.start);
  const linkWords = Math.round(count * linkShare);
  const tail = text.slice(Math.max(block.start, block.end - 6), block.end);
  const isTruncated = TRUNCATED.test(tail);
  // A teaser is cut short; a long paragraph that ends in dots is the last of a cut page.
  const isTeaser = isTruncated && count < MAX_TEASER_WORDS;
  const ends = TERMINAL.test(tail);
  const isLong = ends || count >= LONG_PARAGRAPH;
  const isProse =
    count - linkWords >= 12 && linkShare < 0.5 && isLong && block.kind !== 'heading' && !isTeaser;
  return { block, from, to, freeWords: count - linkWords, linkWords, ends, isProse, isTruncated };
}

/** What a block adds to the chance that the article runs through it, in words. */
function articleScore(line: Line): number {
  const { block, freeWords, linkWords } = line;
  if (block.kind === 'heading') return -2;
  if (line.isTruncated && !line.isProse) return -4;
  if (line.isProse) return freeWords - linkWords;
  const isPiece = block.kind === 'list-item' || block.kind === 'cell' || block.kind === 'code';
  // One linked line inside an article promotes another page and does not end it; rows of them do.
  return Math.min(freeWords, 20) - (isPiece ? 4 : 8) - Math.min(2 * linkWords, MOST_LINK_PENALTY);
}

/** The stretch of blocks with the highest sum of scores, headings that lead into it included; null without an article. */
function findArticle(lines: readonly Line[], open: readonly boolean[]): { from: number; to: number } | null {
  let best = { score: 0, from: -1, to: -1 };
  let score = 0;
  let from = 0;
  lines.forEach((line, i) => {
    if (score <= 0) {
      score = 0;
      from = i;
    }
    score += open[i] === true ? articleScore(line) : -3;
    if (score > best.score) best = { score, from, to: i };
  });
  if (best.score < MIN_ARTICLE_WORDS) return null;
  let start = best.from;
  for (let i = start - 1; i >= Math.max(0, best.from - 6); i--) {
    if (open[i] === true && lines[i]?.block.kind === 'heading') start = i;
  }
  let end = best.to;
  while (end - best.to < MAX_LAST_LINES && open[end + 1] === true && isLastLine(lines[end + 1])) end++;
  return { from: start, to: end };
}

/** Whether a block could be a short last paragraph: a sentence that ends, outside links. */
function isLastLine(line: Line | undefined): boolean {
  if (line === undefined || line.linkWords > line.freeWords || line.freeWords < 3) return false;
  return (line.block.kind === 'paragraph' || line.block.kind === 'quote') && line.ends && !line.isTruncated;
}

/** Whether a block is nothing but links, and its neighbours too: a menu or a list of teasers inside the article. */
function isLinkRow(lines: readonly Line[], i: number): boolean {
  const isLinks = (line: Line | undefined): boolean =>
    line !== undefined && line.linkWords > 0 && line.freeWords <= 1;
  const line = lines[i];
  if (!isLinks(line)) return false;
  return line?.block.kind === 'list-item'
    ? isLinks(lines[i - 1]) || isLinks(lines[i + 1])
    : (line?.linkWords ?? 0) < 4;
}
