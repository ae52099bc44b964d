import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Signal } from './signal.ts';

const LONGEST = 160;
/** Lines that one publisher's template puts into its articles, with the site they belong to. */
const HOUSE_LINES: readonly (readonly [RegExp, string])[] = [
  [/^continue reading the main story/i, 'nytimes.com'],
  [/^send any friend a story/i, 'nytimes.com'],
  [/^share full article/i, 'nytimes.com'],
  [/^our standards: the thomson reuters/i, 'reuters.com'],
  [/^\(?reporting by .{3,80}; (?:additional reporting|editing|writing) by /i, 'reuters.com'],
];
/** What a publisher asks of its readers; its name follows somewhere in the line. */
const REQUEST = /^(?:sign up for|subscribe to|read more (?:from|at|on)|follow|support|listen to|get the) /i;

/** The site a line was written for, or null where it could be anybody's. */
function houseOf(document: Document, block: Block): string | null {
  const line = HOUSE_LINES.find(([pattern]) => pattern.test(block.text));
  if (line !== undefined) return line[1];
  if (!REQUEST.test(block.text)) return null;
  const { from, to } = document.wordRange(block);
  return document.lexicon.publishers.find(document.words.forms, from, to)[0]?.row.site ?? null;
}

function leftovers(document: Document): Block[] {
  return document.mainBlocks.filter(block => {
    const house = block.text.length <= LONGEST ? houseOf(document, block) : null;
    return house !== null && house !== document.site;
  });
}

/** Pieces of another publisher's template inside the article. */
export const signal: Signal = {
  meta: {
    id: 'leftover-source-lines',
    version: 1,
    title: "Pieces of another publisher's template in the text",
    description:
      'Lines inside the article that belong to the template of a known publisher which is not this site ("Continue reading the main story", "Sign up for the ... newsletter" with its name): copied along by a scraper.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on scraped news pages in the labelled corpus, 2026',
  },
  measure: document => (document.text === '' ? null : leftovers(document).length),
  evidence: document => leftovers(document),
};
