import type { Row } from '../lexicon/lexicon.ts';
import type { PhraseTable } from '../lexicon/phrases.ts';
import { type Words, wordsWithin } from '../lexicon/words.ts';
import type { Block, Span } from './block.ts';
import { isHeadline } from './headlines.ts';
import { sentencesOf } from './sentences.ts';

/** A line inside the article that sends the reader to another page. */
export interface Promo extends Span {
  /** The promoted headline, without its lead-in. */
  readonly headline: Span;
  /** Index of its block. */
  readonly block: number;
}

const MIN_HEADLINE_WORDS = 3;
const MAX_HEADLINE_WORDS = 26;
const AFTER_LEAD_IN = /^\s*(?:[:：\-–—|»›→>•]+\s*)?/;
/** What follows a lead-in without a colon has to begin like a headline: "Related research shows" promotes nothing. */
const HEADLINE_START = /^["'‘“«¿¡([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** How many linked lines may follow a lead-in that stands alone. */
const MAX_LIST = 6;

/**
 * The promotional lines between an article's paragraphs: a lead-in ("See also") with a headline, the linked lines under
 * a lead-in that stands alone, or a paragraph that is one link between two paragraphs of running text. Observed on
 * republished news pages, 2021 and later: themes and bots insert them every few paragraphs.
 */
export function findPromos(
  text: string,
  blocks: readonly Block[],
  words: Words,
  leadIns: PhraseTable<Row>,
): Promo[] {
  const first = blocks.findIndex(block => block.isMainText && isRunning(block));
  const last = blocks.findLastIndex(block => block.isMainText && isRunning(block));
  const promos: Promo[] = [];
  let listLeft = 0;
  for (let i = first + 1; first >= 0 && i <= Math.min(last + MAX_LIST, blocks.length - 1); i++) {
    const block = blocks[i] as Block;
    if (block.region !== 'main' && block.region !== 'related' && block.region !== 'aside') continue;
    const { from, to } = wordsWithin(words, block);
    const leadIn = to - from > MAX_HEADLINE_WORDS + 6 ? null : leadIns.matchAt(words.forms, from, to);
    if (leadIn !== null && leadIn.to === to && i < last) {
      listLeft = MAX_LIST;
    } else if (leadIn !== null && (i < last || block.region === 'main')) {
      listLeft = 0;
      const promo = promoAfter(
        text,
        block,
        words.ends[leadIn.to - 1] ?? block.start,
        leadIn.to - from,
        to - leadIn.to,
      );
      if (promo !== null) promos.push(promo);
    } else if (listLeft > 0 && isOneLink(block) && isHeadline(block.text, to - from)) {
      listLeft--;
      promos.push({ start: block.start, end: block.end, headline: block, block: i });
    } else {
      listLeft = 0;
      if (i < last && isLinkBetweenParagraphs(blocks, i) && isHeadline(block.text, to - from)) {
        promos.push({ start: block.start, end: block.end, headline: block, block: i });
      }
    }
  }
  return promos;
}

function promoAfter(
  text: string,
  block: Block,
  leadInEnd: number,
  leadInWords: number,
  headlineWords: number,
): Promo | null {
  if (headlineWords < MIN_HEADLINE_WORDS || headlineWords > MAX_HEADLINE_WORDS) return null;
  const rest = text.slice(leadInEnd, block.end);
  const gap = AFTER_LEAD_IN.exec(rest)?.[0] ?? '';
  const headline = rest.slice(gap.length);
  const isDivided = gap.trim() !== '';
  if (sentencesOf(headline).length > 1) return null;
  // "Related" alone begins ordinary headings: a single word needs a colon or a link to be a lead-in.
  const isLinked = block.linkLength >= headline.length * 0.8;
  if (!isDivided && !(leadInWords > 1 || isLinked)) return null;
  if (!isDivided && !HEADLINE_START.test(headline)) return null;
  const start = leadInEnd + gap.length;
  return { start: block.start, end: block.end, headline: { start, end: block.end }, block: block.index };
}

function isRunning(block: Block): boolean {
  // A sentence of Chinese or Japanese says in a third of the characters what English does.
  const isLong = block.text.length >= 80 || /[\u3040-\u9fff].{10,}。$/.test(block.text);
  return block.kind !== 'heading' && block.linkLength < block.text.length / 2 && isLong;
}

function isOneLink(block: Block): boolean {
  return block.linkLength >= block.text.length * 0.9;
}

function isLinkBetweenParagraphs(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  if (block === undefined || before === undefined || after === undefined) return false;
  const isPlain = block.region === 'main' && (block.kind === 'paragraph' || block.kind === 'quote');
  return (
    isPlain &&
    isOneLink(block) &&
    before.region === 'main' &&
    isRunning(before) &&
    after.region === 'main' &&
    isRunning(after)
  );
}
