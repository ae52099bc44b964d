import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

/** A category name is short, and enough of the title must follow to know it again. */
const LONGEST_CATEGORY = 30;
const TITLE_START = 12;
const LONGEST_LABEL = 60;
/** A word in lower case that runs into one in capitals, as in "likeRELATED". */
const GLUED_CAPITALS = /\p{Ll}{3}(\p{Lu}{4,})(?!\p{L})/u;

/** Nearly no line has them; looking for the small letters before first goes over each of its words. */
const CAPITALS = /\p{Lu}{4}/u;

const glued = oncePerDocument((document: Document): Span[] => {
  const start = document.title.slice(0, TITLE_START);
  // Brands are written so too: only what labels a part of a page counts.
  const labels = document.lexicon.phrases['section-headings'].for(document.language);
  return document.blocks.filter(({ text, region }) => {
    if (start.length === TITLE_START) {
      const at = text.slice(0, LONGEST_CATEGORY + TITLE_START).indexOf(start);
      if (at > 0 && /^\p{Lu}.*\p{L}$/u.test(text.slice(0, at))) return true;
    }
    if (region === 'main' || text.length > LONGEST_LABEL || !CAPITALS.test(text)) return false;
    const label = GLUED_CAPITALS.exec(text)?.[1]?.toLowerCase();
    return label !== undefined && labels.matchAt([label], 0) !== null;
  });
});

/** Category names and labels that run into the next word. */
export const signal: Signal = {
  meta: {
    id: 'glued-breadcrumb',
    version: 1,
    title: 'Labels glued together',
    description:
      'Lines where a category name runs into the title ("NewsAs the ...") or a label into another ("likeRELATED"): what is left of a theme when its pieces are copied without its style.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on a republished newspaper article, 2021',
  },
  measure: document => (document.text === '' ? null : glued(document).length),
  evidence: document => glued(document),
};
