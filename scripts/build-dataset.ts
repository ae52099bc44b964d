import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIGNALS } from '../src/signals/index.ts';
import { type DatasetRow, signalKey, writeDataset } from '../src/training/dataset.ts';
import { readLexicon } from './lexicon-pages.ts';
import { type MadePage, RepublisherStock } from './made-pages.ts';
import { realPages, valuesOf } from './real-pages.ts';
import { WORDING_PARTS, WordingPages, wordingOf } from './wording-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    output: { type: 'string', default: 'datasets/pages.csv' },
  },
});

interface Read {
  readonly row: DatasetRow;
  readonly words: ReturnType<typeof wordingOf>;
}

const read: Read[] = [];
const lexicon = readLexicon();
const stock = new RepublisherStock();
const wordings = WORDING_PARTS.map(part => new WordingPages(part));
const add = ({ row, document }: MadePage): void => {
  read.push({ row: { ...row, values: valuesOf(document) }, words: wordingOf(document) });
  if (read.length % 500 === 0) process.stderr.write(`\r${read.length} rows`);
};
for await (const page of realPages(values.corpus, lexicon)) {
  add(page);
  stock.add(page);
  const words = wordingOf(page.document);
  for (const wording of wordings) wording.add(page.row, words[wording.part]);
}
for (const page of stock.pages(lexicon)) add(page);
process.stderr.write('\n');
const folds = wordings.map(wording => ({ part: wording.part, folds: wording.fitFolds() }));
const rows = read.map(({ row, words }): DatasetRow => {
  const trained = folds.map(({ part, folds }) => folds.valuesOf(row, words[part]));
  return { ...row, values: Object.assign({}, row.values, ...trained) };
});

const output = createWriteStream(values.output);
const keys = [
  ...SIGNALS.map(signal => signalKey(signal.meta)),
  ...folds.flatMap(({ folds }) => folds.columns),
];
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
