import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLexicon } from './lexicon-pages.ts';
import { realPages } from './real-pages.ts';
import { WordingPages } from './wording-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

const pages = new WordingPages();
for await (const { row, document } of realPages(values.corpus, readLexicon())) {
  pages.add(row, document.mainWords);
  if (pages.size % 500 === 0) process.stderr.write(`\r${pages.size} pages`);
}
const model = pages.fitAll();
writeFileSync('datasets/lexicon/wording.json', `${JSON.stringify(model)}\n`);
console.log(`\nwording model of ${Object.keys(model.ngrams).length} n-grams fitted on ${pages.size} pages`);
