/** Words that can stand for a word, in any of its senses. */
export interface Thesaurus {
  /** Synonyms of a word in its basic form; none for a word that is not known. */
  synonyms(lemma: string): readonly string[];
}

/** A word in so many sets is one of the small verbs that spinners leave alone. */
const MAX_SENSES = 18;
const MIN_LENGTH = 4;
/** Sets of names and units are no synonyms that a spinner would know. */
const PLAIN = /^[a-z]+(?:_[a-z]+)?$/;

/**
 * Reads the sets of synonyms out of data files of WordNet (`data.noun` and so on: offset, file, part of speech, number of
 * words in hex, and each word with a number).
 */
export function readThesaurus(files: readonly string[]): Thesaurus {
  const synonyms = new Map<string, Set<string>>();
  const senses = new Map<string, number>();
  for (const file of files) {
    for (const line of file.split('\n')) {
      // The licence stands in lines that begin with spaces.
      if (line === '' || line.startsWith(' ')) continue;
      const fields = line.slice(0, line.indexOf('|')).split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words: string[] = [];
      for (let i = 0; i < count; i++) {
        const word = (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '');
        if (PLAIN.test(word)) words.push(word);
      }
      for (const word of words) {
        senses.set(word, (senses.get(word) ?? 0) + 1);
        if (words.length < 2 || word.length < MIN_LENGTH || word.includes('_')) continue;
        const others = synonyms.get(word) ?? new Set<string>();
        for (const other of words)
          if (other !== word && other.length > 2) others.add(other.replace('_', ' '));
        synonyms.set(word, others);
      }
    }
  }
  for (const word of synonyms.keys()) if ((senses.get(word) ?? 0) > MAX_SENSES) synonyms.delete(word);
  return thesaurusOf(synonyms);
}

/** A thesaurus of a table. */
export function thesaurusOf(table: ReadonlyMap<string, Iterable<string>>): Thesaurus {
  const lists = new Map([...table].map(([word, others]) => [word, [...others]]));
  return { synonyms: lemma => lists.get(lemma) ?? [] };
}
