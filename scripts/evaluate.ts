import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { assess } from '../src/training/assessment.ts';
import { reportOf } from '../src/training/card.ts';
import { readDataset } from '../src/training/dataset.ts';
import { belowFloors, type Floors, floorsOf } from '../src/training/floors.ts';
import { readLabels, withoutCorrections } from '../src/training/labels.ts';
import { parseBaseRate, shippedOptions } from '../src/training/options.ts';
import type { Training } from '../src/training/train.ts';
import { insertBetween } from './extraction/tables.ts';
import { modelFiles } from './model-files.ts';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    labels: { type: 'string', default: 'datasets/labels.csv' },
    /** Share of farm pages in the crawl that probabilities are meant for. */
    'base-rate': { type: 'string' },
    /** Prints the figures with the labels as they stood before `datasets/label-corrections.csv`, and does nothing else. */
    'without-corrections': { type: 'boolean', default: false },
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
const { keys, rows: corrected } = readDataset(dataset);
const labels = readLabels(readFileSync(values.labels, 'utf8'));
const baseRate = values['base-rate'] === undefined ? undefined : parseBaseRate(values['base-rate']);
let rows = corrected;
if (values['without-corrections']) {
  const original = withoutCorrections(corrected, labels);
  rows = original.rows;
  console.log(
    `Labels before corrections: ${original.changed} rows have another label, ${original.dropped} are left out. ` +
      'Rows that corrections took out are missing, and values of wording-odds are those after corrections.\n',
  );
}
const trainings: Training[] = [];
const sections: string[] = [];
const stale: string[] = [];
for (const input of ['html', 'text'] as const) {
  const assessment = assess(rows, shippedOptions(input, keys, signals, baseRate), labels);
  const { training, findings } = assessment;
  trainings.push(training);
  sections.push(
    `**${training.model.name}** (${input === 'html' ? 'HTML pages' : 'plain text'})\n\n${reportOf(training, findings)}\n`,
  );
  for (const [name, content] of Object.entries(modelFiles(assessment))) {
    const file = `models/${name}`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== content) stale.push(`${file} (npm run train)`);
  }
}
const report = sections.join('\n');
console.log(report);
if (values['without-corrections']) process.exit();

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
