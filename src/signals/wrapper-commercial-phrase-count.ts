import type { Document, PhraseSpan } from '../document/document.ts';
import type { Signal } from './signal.ts';

/** The first place of each phrase that stands outside the main text. */
function phrases({ commercialPhrases, blocks }: Document): PhraseSpan[] {
  const seen = new Set<unknown>();
  return commercialPhrases.filter(({ row, block }) => {
    if (blocks[block]?.isMainText !== false || seen.has(row)) return false;
    seen.add(row);
    return true;
  });
}

/** What doorways are made for, around the article. */
export const signal: Signal = {
  meta: {
    id: 'wrapper-commercial-phrase-count',
    version: 1,
    title: 'Doorway words around the article',
    description:
      'Number of different phrases outside the main text that name what doorway pages are built for: hacked pages carry such links in their footers, gambling sites in their menus.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/commercial-anchors.csv',
  },
  measure: document => (document.text === '' ? null : phrases(document).length),
  evidence: phrases,
};
