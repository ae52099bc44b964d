import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { cardOf, modelFile } from '../src/training/card.ts';
import { readDataset } from '../src/training/dataset.ts';
import { shippedOptions } from '../src/training/options.ts';
import { train } from '../src/training/train.ts';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    output: { type: 'string', default: 'models' },
  },
});

const { keys, rows } = readDataset(readFileSync(values.dataset, 'utf8'));
for (const input of ['html', 'text'] as const) {
  const training = train(rows, shippedOptions(input, keys, signals));
  const { name } = training.model;
  writeFileSync(`${values.output}/${name}.json`, modelFile(training.model));
  writeFileSync(`${values.output}/${name}.md`, cardOf(training));
  console.log(`wrote ${values.output}/${name}.json and ${name}.md`);
}
