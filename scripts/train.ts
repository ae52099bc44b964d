import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
    /** `html` or `text`; both, side by side, where it is not given. */
    input: { type: 'string' },
  },
});

if (values.input === 'html' || values.input === 'text') trainOne(values.input);
else if (values.input === undefined) await Promise.all((['html', 'text'] as const).map(trainBeside));
else throw new Error(`--input is "${values.input}" instead of html or text`);

function trainOne(input: 'html' | 'text'): void {
  const { keys, rows } = readDataset(readFileSync(values.dataset, 'utf8'));
  const labels = readLabels(readFileSync(values.labels, 'utf8'));
  const baseRate = values['base-rate'] === undefined ? undefined : parseBaseRate(values['base-rate']);
  const files = modelFiles(assess(rows, shippedOptions(input, keys, signals, baseRate), labels));
  for (const [name, content] of Object.entries(files)) writeFileSync(`${values.output}/${name}`, content);
  console.log(`wrote ${Object.keys(files).join(', ')} to ${values.output}`);
}

async function trainBeside(input: 'html' | 'text'): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--input', input]);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}
