import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, perThousandWords, type Signal } from './signal.ts';

/** A name within one phrase: no comma or stop in it, and a capital wherever it would have one. */
const IS_NAME =
  /^(?:\p{Lu}[\p{L}\p{N}'’]*|\p{N}+)(?:[ -](?:\p{Lu}[\p{L}\p{N}'’]*|\p{N}+|of|the|and|for|to|in|a))*$/u;

const mangled = oncePerDocument((document: Document): Span[] => {
  const { lexicon, mainBlocks, text, words } = document;
  const found: Span[] = [...document.phrasesIn('tortured-phrases', mainBlocks)];
  const known = new Set(found.map(span => span.end));
  for (const block of mainBlocks) {
    const { from, to } = document.wordRange(block);
    for (const match of lexicon.brokenNames.find(words.forms, from, to)) {
      const start = words.starts[match.from] as number;
      const end = words.ends[match.to - 1] as number;
      if (!known.has(end) && IS_NAME.test(text.slice(start, end))) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Names and fixed phrases broken by synonyms. */
export const signal: Signal = {
  meta: {
    id: 'mangled-name-rate',
    version: 2,
    title: 'Names and fixed phrases broken by synonyms',
    description:
      'How often a fixed expression or a name stands in the article with a synonym put into it ("bosom peril" for breast cancer, "Pale House"): the trace of a synonym swapper.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Cabanac, Labbé and Magazinov, "Tortured phrases", arXiv:2107.06751, 2021; datasets/lexicon/broken-names.csv',
  },
  measure: document =>
    document.covers('tortured-phrases') ? perThousandWords(mangled(document).length, document) : null,
  evidence: document => (document.covers('tortured-phrases') ? mangled(document) : []),
};
