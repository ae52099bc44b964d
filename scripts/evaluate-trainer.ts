import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { readDataset } from '../src/training/dataset.ts';
import { fitGradient } from '../src/training/gradient.ts';
import { fitNewton } from '../src/training/newton.ts';
import { PENALTY, shippedOptions } from '../src/training/options.ts';
import { figuresOf } from '../src/training/scores.ts';
import { type TrainingOptions, train } from '../src/training/train.ts';

const { values } = parseArgs({ options: { dataset: { type: 'string', default: 'datasets/pages.csv' } } });

/** What is set beside each other: the package's trainer at several numbers of steps, and the yardstick. */
const STEPS = [100, 200, 400, 800, 1600];
const PENALTIES = [1, PENALTY, 100];

const { keys, rows } = readDataset(readFileSync(values.dataset, 'utf8'));
console.log('| model | trainer | AUC | log-loss | AUC on made pages |\n|-|-|-|-|-|');
for (const input of ['html', 'text'] as const) {
  const shipped = shippedOptions(input, keys, signals);
  const print = (trainer: string, fit: TrainingOptions['fit']): void => {
    const { outOfFold, made } = train(rows, { ...shipped, fit });
    const real = figuresOf(outOfFold, shipped.baseRate);
    const cells = [real.auc, real.logLoss, figuresOf(made, shipped.baseRate).auc];
    console.log(`| ${shipped.name} | ${trainer} | ${cells.map(cell => cell.toFixed(4)).join(' | ')} |`);
  };
  for (const steps of STEPS) {
    const rate = Number(shipped.trainer.rate);
    print(`ml-logistic-regression, ${steps} steps`, (x, y) => fitGradient(x, y, { steps, rate }));
  }
  for (const penalty of PENALTIES) {
    print(`penalised Newton, penalty ${penalty}`, (x, y) => fitNewton(x, y, penalty));
  }
}
