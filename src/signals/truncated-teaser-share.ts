import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { type Signal, share } from './signal.ts';

const LEAST_TEASERS = 2;
const LEAST_WORDS = 5;
const LONGEST_ENDING = 40;
const CUT_SHORT = /(?:\.\.\.|…)["'’”\])]?$/;

/** Whether a teaser breaks off, whatever invitation to read on stands behind it. */
function isCutShort(document: Document, block: Block): boolean {
  const text = block.text.slice(-LONGEST_ENDING);
  const markers = document.phrasesIn('continue-markers', [block]);
  const last = markers.findLast(marker => marker.end >= block.end - 2);
  return CUT_SHORT.test(last === undefined ? text : document.text.slice(block.start, last.start).trimEnd());
}

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
    const lines = teasers(document);
    return share(lines.filter(block => isCutShort(document, block)).length, lines.length, LEAST_TEASERS);
  },
  evidence: document => teasers(document).filter(block => isCutShort(document, block)),
};
