import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perThousandWords, type Signal } from './signal.ts';

/** The phrases of the article; of the title those that the article does not say, with the block they stand in if any. */
function phrases(document: Document): { spans: Span[]; titleOnly: number } {
  const inMain = document.commercialPhrases.filter(({ block }) => document.blocks[block]?.isMainText);
  const said = new Set(inMain.map(({ row }) => row));
  const titleOnly = new Set([...document.titlePhrases].filter(row => !said.has(row)));
  const shown: Span[] = [];
  for (const phrase of document.commercialPhrases) {
    const block = document.blocks[phrase.block];
    if (block === undefined || block.isMainText || !titleOnly.has(phrase.row)) continue;
    if (!document.fullTitle.includes(block.text)) continue;
    shown.push(phrase);
    titleOnly.delete(phrase.row);
  }
  return { spans: [...shown, ...inMain], titleOnly: titleOnly.size };
}

/** How often title and article say what doorways are made for. */
export const signal: Signal = {
  meta: {
    id: 'commercial-phrase-rate',
    version: 2,
    title: 'Casino, loan, pharmacy and other doorway words',
    description:
      'How often the title and the article name what doorway pages are built for (casinos, loans, essays, followers, pills, apps), in any language. Honest reports on these subjects name them too.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/commercial-anchors.csv',
  },
  measure(document) {
    const { spans, titleOnly } = phrases(document);
    return perThousandWords(spans.length + titleOnly, document);
  },
  evidence: document => phrases(document).spans,
};
