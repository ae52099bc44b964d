import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_TEASERS = 2;
const LEAST_WORDS = 5;
const LONGEST_ENDING = 40;
const CUT_SHORT = /(?:\.\.\.|…)["'’”\])]?$/;

/** Lines of the wrapper long enough to tease: neither headlines nor forms. */
function teasers(document: Document): Block[] {
  const headlines = new Set(document.wrapperHeadlines.map(headline => headline.block));
  return document.wrapperBlocks.filter(
    block =>
      (block.region === 'related' ||
        block.region === 'aside' ||
        block.region === 'header' ||
        block.region === 'footer') &&
      !headlines.has(block.index) &&
      document.wordsOf(block).length >= LEAST_WORDS,
  );
}

/** Teasers, and those of them that break off, whatever invitation to read on stands behind them. */
const brokenOff = oncePerDocument((document: Document): { all: number; cut: Block[] } => {
  const { text, blocks, wrapperBlocks } = document;
  const invitations = new Map<number, number>();
  for (const { block, start, end } of document.phrasesIn('continue-markers', wrapperBlocks))
    if (end >= (blocks[block] as Block).end - 2) invitations.set(block, start);
  const all = teasers(document);
  const cut = all.filter(block => {
    const end = invitations.get(block.index);
    return CUT_SHORT.test(
      end === undefined ? block.text.slice(-LONGEST_ENDING) : text.slice(block.start, end).trimEnd(),
    );
  });
  return { all: all.length, cut };
});

/** Teasers in the wrapper that are cut off in mid-sentence. */
export const signal: Signal = {
  meta: {
    id: 'truncated-teaser-share',
    version: 1,
    title: 'Teasers cut off in mid-sentence',
    description:
      'Share of the text lines in the wrapper that end in an ellipsis. Themes cut the first words of an article after a number of characters; an editor writes a teaser that ends.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Observed on a republished newspaper article, 2021; compare the ellipsis lines of Rae et al. 2021 (Gopher), A1.1',
  },
  measure(document) {
    const { all, cut } = brokenOff(document);
    return share(cut.length, all, LEAST_TEASERS);
  },
  evidence: document => brokenOff(document).cut,
};
