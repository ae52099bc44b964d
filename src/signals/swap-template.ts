import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_SENTENCES = 6;

/** A title has few names; one with more is stuffed, and its first ones show it. */
const MOST_NAMES = 8;

/** Pairs of capitalised words of the title, in lower case with a space between: what a doorway template swaps. */
function names(document: Document): string[] {
  const words = document.title.split(/\s+/);
  const pairs = words.flatMap((word, i) => {
    const pair = [word, words[i + 1] ?? ''];
    if (!pair.every(part => /^\p{Lu}/u.test(part))) return [];
    return pair.map(part => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).join(' ');
  });
  return [...new Set(pairs)].slice(0, MOST_NAMES);
}

/** The sentences that carry the name of the title which most sentences carry. */
const sentencesWithName = oncePerDocument((document: Document): Span[] => {
  const { forms } = document.words;
  const sought = names(document).map(name => ({ words: name.split(' '), sentences: [] as Span[] }));
  for (const sentence of sought.length === 0 ? [] : document.sentences) {
    const { from, to } = document.wordRange(sentence);
    for (const { words, sentences } of sought) {
      const [first, second] = words;
      let i = from;
      while (i + 1 < to && (forms[i] !== first || forms[i + 1] !== second)) i++;
      if (i + 1 < to) sentences.push(sentence);
    }
  }
  return sought.reduce<Span[]>(
    (most, { sentences }) => (sentences.length > most.length ? sentences : most),
    [],
  );
});

/** The name of a place or product in sentence after sentence. */
export const signal: Signal = {
  meta: {
    id: 'swap-template',
    version: 1,
    title: 'A name from the title in sentence after sentence',
    description:
      'Share of the sentences that hold the same two capitalised words of the title: doorway pages put a town or a product into a fixed text.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: "Google's spam policies, doorway abuse",
  },
  measure: document => share(sentencesWithName(document).length, document.sentences.length, LEAST_SENTENCES),
  evidence: document => sentencesWithName(document),
};
