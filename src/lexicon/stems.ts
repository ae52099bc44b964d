import porterEnglish from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterGerman from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import porterSpanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import porterFrench from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import porterItalian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import porterDutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import porterNorwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import porterPortuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import porterRussian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import porterSwedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import porterUkrainian from 'natural/lib/natural/stemmers/porter_stemmer_uk.js';

const STEMMERS: ReadonlyMap<string, { stem(word: string): string }> = new Map([
  ['en', porterEnglish],
  ['de', porterGerman],
  ['es', porterSpanish],
  ['fr', porterFrench],
  ['it', porterItalian],
  ['nl', porterDutch],
  ['no', porterNorwegian],
  ['pt', porterPortuguese],
  ['ru', porterRussian],
  ['sv', porterSwedish],
  ['uk', porterUkrainian],
]);

/** Longer words are no words of a language; stemming them costs time for nothing. */
const MAX_STEMMED_LENGTH = 30;
/** A crawl's vocabulary is endless: beyond this the memory of a language starts anew. */
const MAX_REMEMBERED = 60_000;
const remembered = new Map<string, Map<string, string>>();

/**
 * The stem of a lower-case word: Porter's algorithm for English (Porter 1980), its relatives for ten more languages,
 * the word itself for all others. Stems are remembered, since stemming costs ten times a look-up.
 */
export function stemOf(word: string, language: string): string {
  const stemmer = STEMMERS.get(language);
  if (stemmer === undefined || word.length > MAX_STEMMED_LENGTH) return word;
  let memory = remembered.get(language);
  if (memory === undefined || memory.size > MAX_REMEMBERED) {
    memory = new Map();
    remembered.set(language, memory);
  }
  const known = memory.get(word);
  if (known !== undefined) return known;
  // Genitive and elided forms count as their word.
  const base = word.replace(/'s?$/, '');
  const stem = stemmer.stem(base === '' ? word : base);
  memory.set(word, stem);
  return stem;
}
