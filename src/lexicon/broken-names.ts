import type { Row } from './lexicon.ts';
import { PhraseTable } from './phrases.ts';

/** A well-known name that stands in a text with a synonym in it. */
export interface BrokenName {
  /** The name as it should be, in lower case. */
  readonly name: string;
}

/**
 * Reads the table of names. A row has a name and, for some of its words, improbable synonyms: "white=pale|snowy
 * house=residence" makes "pale house", "snowy house" and "white residence" of "white house". One word is swapped at a
 * time; in a synonym of several words `_` stands for the space.
 */
export function readBrokenNames(
  rows: readonly Row[],
  wordsOf: (phrase: string) => readonly string[],
): PhraseTable<BrokenName> {
  const broken: [readonly string[], BrokenName][] = [];
  for (const { name = '', swaps = '' } of rows) {
    for (const swap of swaps.split(' ')) {
      const [word = '', synonyms = ''] = swap.split('=');
      if (!wordsOf(name).includes(word)) throw new Error(`the name ${name} has no word ${word}`);
      for (const synonym of synonyms.split('|')) {
        const words = name.split(' ').map(part => (part === word ? synonym.replaceAll('_', ' ') : part));
        broken.push([wordsOf(words.join(' ')), { name }]);
      }
    }
  }
  return new PhraseTable(broken);
}
