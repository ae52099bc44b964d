import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLexicon } from './lexicon-pages.ts';
import { realPages } from './real-pages.ts';
import { WORDING_PARTS, WordingPages, wordingOf } from './wording-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

const parts = WORDING_PARTS.map(part => new WordingPages(part));
let read = 0;
for await (const { row, document } of realPages(values.corpus, readLexicon())) {
  const words = wordingOf(document);
  for (const pages of parts) pages.add(row, words[pages.part]);
  if (++read % 500 === 0) process.stderr.write(`\r${read} pages`);
}
process.stderr.write('\n');
for (const pages of parts) {
  const model = pages.fitAll();
  writeFileSync(`datasets/lexicon/wording-${pages.part}.json`, `${JSON.stringify(model)}\n`);
  console.log(`${pages.part}: ${Object.keys(model.ngrams).length} n-grams fitted on ${pages.size} pages`);
}
