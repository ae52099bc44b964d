import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { assess } from '../src/training/assessment.ts';
import { readDataset } from '../src/training/dataset.ts';
import { readLabels } from '../src/training/labels.ts';
import { parseBaseRate, shippedOptions } from '../src/training/options.ts';
import { modelFiles } from './model-files.ts';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    labels: { type: 'string', default: 'datasets/labels.csv' },
    output: { type: 'string', default: 'models' },
    /** Share of farm pages in the crawl that probabilities are meant for. */
    'base-rate': { type: 'string' },
  },
});

const { keys, rows } = readDataset(readFileSync(values.dataset, 'utf8'));
const labels = readLabels(readFileSync(values.labels, 'utf8'));
const baseRate = values['base-rate'] === undefined ? undefined : parseBaseRate(values['base-rate']);
for (const input of ['html', 'text'] as const) {
  const files = modelFiles(assess(rows, shippedOptions(input, keys, signals, baseRate), labels));
  for (const [name, content] of Object.entries(files)) writeFileSync(`${values.output}/${name}`, content);
  console.log(`wrote ${Object.keys(files).join(', ')} to ${values.output}`);
}
