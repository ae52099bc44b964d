import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { cardOf, modelFile, reportOf } from '../src/training/card.ts';
import { readDataset } from '../src/training/dataset.ts';
import { belowFloors, type Floors, floorsOf } from '../src/training/floors.ts';
import { shippedOptions } from '../src/training/options.ts';
import { type Training, train } from '../src/training/train.ts';
import { insertBetween } from './extraction/tables.ts';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    /** Writes the tables into the README. */
    write: { type: 'boolean', default: false },
    /** Sets the floors of `models/floors.json` to just below the figures, lower ones too. */
    floors: { type: 'boolean', default: false },
    /** Fails where figures are below their floors, and where README, models or model cards are not what the data set gives. */
    check: { type: 'boolean', default: false },
  },
});

const README = 'README.md';
const START = '<!-- figures: made by npm run evaluate -- --write -->';
const END = '<!-- end of figures -->';

const FLOORS = 'models/floors.json';
const dataset = readFileSync(values.dataset, 'utf8');
const digest = createHash('sha256').update(dataset).digest('hex');
const { keys, rows } = readDataset(dataset);
const trainings: Training[] = [];
const sections: string[] = [];
const stale: string[] = [];
for (const input of ['html', 'text'] as const) {
  const training = train(rows, shippedOptions(input, keys, signals));
  trainings.push(training);
  const { name } = training.model;
  sections.push(`**${name}** (${input === 'html' ? 'HTML pages' : 'plain text'})\n\n${reportOf(training)}\n`);
  const files = {
    [`models/${name}.json`]: modelFile(training.model),
    [`models/${name}.md`]: cardOf(training),
  };
  for (const [file, content] of Object.entries(files)) {
    if (readFileSync(file, 'utf8') !== content) stale.push(`${file} (npm run train)`);
  }
}
const report = sections.join('\n');
console.log(report);

const readme = readFileSync(README, 'utf8');
const updated = insertBetween(readme, `\n${report}`, START, END);
if (values.write) writeFileSync(README, updated);
else if (updated !== readme) stale.push(`${README} (npm run evaluate -- --write)`);
if (values.check && stale.length > 0) {
  console.error(`not what ${values.dataset} gives: ${stale.join(', ')}`);
  process.exitCode = 1;
}

if (values.floors) writeFileSync(FLOORS, `${JSON.stringify(floorsOf(digest, trainings), null, 2)}\n`);
else if (values.check) {
  const below = belowFloors(JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors, digest, trainings);
  if (below.length > 0) {
    console.error(`${below.join('; ')}; if that is meant, npm run evaluate -- --floors`);
    process.exitCode = 1;
  }
}
