import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import type { Model } from '../src/model/model.ts';
import { readDataset } from '../src/training/dataset.ts';
import { freeWeights, leaveSignalsOut } from '../src/training/leave-one-out.ts';
import { shippedOptions, UNWEIGHED } from '../src/training/options.ts';
import { type SignalFindings, signalReport } from '../src/training/signal-table.ts';
import { signalWorths } from '../src/training/signal-worth.ts';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    models: { type: 'string', default: 'models' },
    /** Writes the tables to `models/signals.md`. */
    write: { type: 'boolean', default: false },
    /** Fails where `models/signals.md` is not what data set and models give. */
    check: { type: 'boolean', default: false },
  },
});

const FILE = 'models/signals.md';
const { keys, rows } = readDataset(readFileSync(values.dataset, 'utf8'));
const findings = (['html', 'text'] as const).map((input): SignalFindings => {
  const options = shippedOptions(input, keys, signals);
  const model = JSON.parse(readFileSync(`${values.models}/page-${input}.json`, 'utf8')) as Model;
  return {
    input,
    worths: signalWorths(rows, signals, input),
    leftOut: leaveSignalsOut(rows, options),
    free: freeWeights(rows, options),
    shipped: new Map(Object.entries(model.signals).map(([key, { weight }]) => [key, weight])),
    unweighed: UNWEIGHED,
  };
});
const report = signalReport(findings);
console.log(report);
if (values.write) writeFileSync(FILE, report);
else if (values.check && (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== report)) {
  console.error(`${FILE} is stale (npm run evaluate:signals -- --write)`);
  process.exitCode = 1;
}
