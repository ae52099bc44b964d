import { type Command, Option } from 'commander';
import {
  declareModelOption,
  declareRateOptions,
  type ModelOptions,
  type RateOptions,
} from './model-options.ts';
import { declareReadingOptions, type ReadingOptions } from './reading-options.ts';
import { parseThreshold, type Threshold } from './threshold.ts';

/** The options of `chaff score`, read and checked. */
export interface ScoreOptions extends ReadingOptions, ModelOptions, RateOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv';
  readonly signals: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly threshold: Threshold;
}

/** Declares the options of `chaff score`. */
export function declareScoreOptions(command: Command): Command {
  command
    .addOption(
      new Option('-f, --format <format>', 'how to print: for people, or for programs')
        .choices(['text', 'json', 'jsonl', 'csv'])
        .default('text'),
    )
    .option('--signals', 'also print the values of all signals, whatever their weight')
    .option('-v, --verbose', 'in text, print all reasons and quotes')
    .option('-q, --quiet', 'print only pages that reach the threshold, and errors')
    .addOption(
      new Option(
        '-t, --threshold <level>',
        'from where on a page counts: farm, suspect, or a probability, 0 to 1',
      )
        .argParser(parseThreshold)
        .default('farm'),
    );
  declareModelOption(
    command,
    'model to judge with, for its kind of page; may be given twice, for HTML and for text',
  );
  declareRateOptions(
    command,
    'share of clean pages that may be labelled farm, such as 0.01: sets the threshold for farm',
    'share of farm pages in your crawl, such as 0.02: moves probabilities, not labels',
  );
  return declareReadingOptions(command);
}
