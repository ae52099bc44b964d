import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_TRIPLES = 2;
/** The last two of three single words in a row, in lower case: names are no cadence. */
const LAST_TWO = /, \p{Ll}[\p{Ll}'’-]{2,20}(,?) (?:and|or) \p{Ll}[\p{Ll}'’-]{2,20}(?![\p{L}\p{N}'’-])/gu;
/** The first of them: a single word with no comma before it. */
const FIRST = /(?:^|[^,\s\p{L}\p{N}'’-]|[^,] )([\p{L}'’-]{3,20})$/u;
const LONGEST_WORD = 24;

const triples = oncePerDocument(({ paragraphs }: Document): { all: number; serial: Span[] } => {
  const serial: Span[] = [];
  let all = 0;
  for (const { text, start } of paragraphs) {
    for (const { index, 0: match, 1: comma } of text.matchAll(LAST_TWO)) {
      const first = FIRST.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[1];
      if (first === undefined) continue;
      all++;
      const span = { start: start + index - first.length, end: start + index + match.length };
      if (comma !== '') serial.push(span);
    }
  }
  return { all, serial };
});

/** How many threes of words have the comma that language models set. */
export const signal: Signal = {
  meta: {
    id: 'serial-comma-share',
    version: 1,
    title: 'Threes of words with a comma before "and"',
    description:
      'Of the places where the article sets three single words in a row, the share with a comma before "and" or "or" ("reliable, durable, and affordable"): language models nearly always set it, newsrooms by the AP Stylebook do not, other people differ. How many threes there are tells company pages from diaries instead. English only.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Russell et al., arXiv:2501.15654, 2025, for threes as a mark of machine text; the comma is an observation on the labelled corpus, 2026-11-28; AP Stylebook, which leaves it out',
  },
  measure(document) {
    if (document.language !== 'en') return null;
    const { all, serial } = triples(document);
    return share(serial.length, all, LEAST_TRIPLES);
  },
  evidence: document => (document.language === 'en' ? triples(document).serial : []),
};
