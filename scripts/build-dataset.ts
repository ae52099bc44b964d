import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIGNALS } from '../src/signals/index.ts';
import { type DatasetRow, signalKey, writeDataset } from '../src/training/dataset.ts';
import { readLexicon } from './lexicon-pages.ts';
import { RepublisherStock } from './made-pages.ts';
import { realPages } from './real-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    output: { type: 'string', default: 'datasets/pages.csv' },
  },
});

const rows: DatasetRow[] = [];
const lexicon = readLexicon();
const stock = new RepublisherStock();
const add = (row: DatasetRow): void => {
  rows.push(row);
  if (rows.length % 500 === 0) process.stderr.write(`\r${rows.length} rows`);
};
for await (const page of realPages(values.corpus, lexicon)) {
  add(page.row);
  stock.add(page);
}
for (const row of stock.rows(lexicon)) add(row);
process.stderr.write('\n');

const output = createWriteStream(values.output);
const keys = SIGNALS.map(signal => signalKey(signal.meta));
for (const line of writeDataset(rows, keys)) output.write(line);
output.end();
await once(output, 'finish');
const counts = new Map<string, { farm: number; legit: number }>();
for (const { input, split, template, label } of rows) {
  const name = `${input}, ${template === '' ? 'real' : 'made'}, ${split}`;
  const count = counts.get(name) ?? { farm: 0, legit: 0 };
  count[label]++;
  counts.set(name, count);
}
for (const [name, { farm, legit }] of counts) console.log(`${name}: ${farm} farm, ${legit} legit`);
