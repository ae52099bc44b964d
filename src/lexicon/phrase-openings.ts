import type { PhraseRows } from './lexicon.ts';
import { ANY_WORD } from './phrases.ts';

/** The phrase tables that are looked for all over a page, in one pass over its words. */
export const SOUGHT_TABLES = [
  'advertorial-frames',
  'assistant-residue',
  'calls-to-action',
  'comment-form',
  'commercial-anchors',
  'continue-markers',
  'disclosures',
  'first-hand',
  'machine-vocabulary',
  'price-words',
  'superlatives',
  'template-phrases',
  'tortured-phrases',
] as const;
/** Name of such a table. */
export type SoughtTableName = (typeof SOUGHT_TABLES)[number];
/** Tables by the words that their phrases begin with. */
export type PhraseOpenings = ReadonlyMap<string, readonly SoughtTableName[]>;

/** Gives the words that phrases begin with, and of which tables, for pages of a language; made once for each. */
export function openingsOf(
  phrases: Readonly<Record<SoughtTableName, PhraseRows>>,
): (language: string | null) => PhraseOpenings {
  const known = new Map<string | null, PhraseOpenings>();
  return language => {
    const made = known.get(language);
    if (made !== undefined) return made;
    const openings = new Map<string, SoughtTableName[]>();
    for (const name of SOUGHT_TABLES) {
      for (const word of phrases[name].for(language).openings) {
        if (word === ANY_WORD)
          throw new Error(`a phrase of ${name} begins with *: it would be looked for at every word`);
        const tables = openings.get(word);
        if (tables === undefined) openings.set(word, [name]);
        else tables.push(name);
      }
    }
    known.set(language, openings);
    return openings;
  };
}
