import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { cardOf, modelFile } from '../src/training/card.ts';
import { readDataset } from '../src/training/dataset.ts';
import { BASE_RATE, shippedOptions } from '../src/training/options.ts';
import { train } from '../src/training/train.ts';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    output: { type: 'string', default: 'models' },
    /** Share of farm pages that probabilities are meant for. */
    'base-rate': { type: 'string', default: String(BASE_RATE) },
  },
});

const baseRate = Number(values['base-rate']);
if (!(baseRate > 0 && baseRate < 1)) throw new Error('--base-rate is a number above 0 and below 1');
const { keys, rows } = readDataset(readFileSync(values.dataset, 'utf8'));
for (const input of ['html', 'text'] as const) {
  const training = train(rows, shippedOptions(input, keys, signals, baseRate));
  const { name } = training.model;
  writeFileSync(`${values.output}/${name}.json`, modelFile(training.model));
  writeFileSync(`${values.output}/${name}.md`, cardOf(training));
  console.log(`wrote ${values.output}/${name}.json and ${name}.md`);
}
