import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIGNALS } from '../src/signals/index.ts';
import { type DatasetRow, signalKey, writeDataset } from '../src/training/dataset.ts';
import { type LabelRow, writeLabels } from '../src/training/labels.ts';
import { readLexicon } from './lexicon-pages.ts';
import { type MadePage, RepublisherStock } from './made-pages.ts';
import { corpusPages, valuesOf } from './real-pages.ts';
import { WORDING_PARTS, WordingPages, wordingOf } from './wording-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    output: { type: 'string', default: 'datasets/pages.csv' },
    labels: { type: 'string', default: 'datasets/labels.csv' },
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
const labels: LabelRow[] = [];
for await (const { label, pages } of corpusPages(values.corpus, lexicon)) {
  labels.push(label);
  for (const page of pages) {
    add(page);
    stock.add(page);
    const words = wordingOf(page.document);
    for (const wording of wordings) wording.add(page.row, words[wording.part]);
  }
}
writeFileSync(values.labels, [...writeLabels(labels)].join(''));
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
const uses = new Map<string, number>();
for (const { use } of labels) uses.set(use, (uses.get(use) ?? 0) + 1);
console.log(`${labels.length} labels: ${[...uses].map(([use, pages]) => `${use} ${pages}`).join(', ')}`);
