import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_BYTES } from '../input/collect-bytes.ts';
import type { Kept, ScanFormat, ScanSettings } from '../scan/settings.ts';
import type { Shard } from '../scan/shard.ts';
import {
  declareModelOption,
  declareRateOptions,
  type ModelOptions,
  type RateOptions,
  readModels,
} from './model-options.ts';
import { numberIn } from './number-option.ts';
import { parseThreshold, type Threshold } from './threshold.ts';

/** Options of the commands that score on all cores, read and checked. */
export interface PoolOptions extends ModelOptions, RateOptions {
  readonly workers: number;
  /** Seconds. */
  readonly pageTimeout: number;
  /** Megabytes. */
  readonly workerMemory: number;
  readonly signals?: boolean;
  readonly columns?: readonly string[];
  readonly threshold: Threshold;
  readonly idField?: string;
  readonly urlField?: string;
  readonly htmlField?: string;
  readonly textField?: string;
}

/** The options of `chaff scan`, read and checked. */
export interface ScanOptions extends PoolOptions {
  readonly output?: string;
  readonly format: 'jsonl' | 'csv' | 'parquet';
  readonly attributes?: boolean;
  readonly only?: readonly Kept[];
  readonly minProbability?: number;
  readonly ordered?: boolean;
  readonly resume?: boolean;
  readonly shard?: Shard;
  readonly partRecords: number;
  /** Bytes. */
  readonly maxPage: number;
  readonly quiet?: boolean;
}

const KEPT: readonly Kept[] = ['farm', 'suspect', 'clean', 'not-evaluated', 'error'];
const MOST_WORKERS = 1024;
const DEFAULT_PART_RECORDS = 50_000;
const DEFAULT_WORKER_MEMORY = 512;

function parseList(text: string): string[] {
  const names = text.split(',').map(name => name.trim());
  if (!names.includes('')) return names;
  throw new InvalidArgumentError('Give names parted by commas.');
}

function parseKept(text: string): Kept[] {
  return parseList(text).map(name => {
    const kept = KEPT.find(one => one === name);
    if (kept === undefined) throw new InvalidArgumentError(`Give some of ${KEPT.join(', ')}.`);
    return kept;
  });
}

function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('Give the number of the shard and how many there are, such as 3/64.');
}

/** Declares `chaff scan`'s options. */
export function declareScanOptions(command: Command): Command {
  command
    .option('-o, --output <path>', 'file, or folder of numbered parts; without it standard output')
    .addOption(
      new Option('-f, --format <format>', 'how to write; parquet needs a folder')
        .choices(['jsonl', 'csv', 'parquet'])
        .default('jsonl'),
    )
    .option('--attributes', 'write attribute files beside documents, as the toolkit of Dolma reads them')
    .addOption(new Option('--only <labels>', `write these alone: ${KEPT.join(', ')}`).argParser(parseKept))
    .addOption(
      new Option('--min-probability <number>', 'write verdicts from this probability on').argParser(
        numberIn(0, 1, false),
      ),
    )
    .option('--ordered', 'keep the order of the input')
    .option('--resume', 'go on with the run in the folder; the output is a folder')
    .addOption(new Option('--shard <i/n>', 'score one of n shares of the records').argParser(parseShard))
    .addOption(
      new Option('--part-records <number>', 'records in a part')
        .argParser(numberIn(1, 1e9, true))
        .default(DEFAULT_PART_RECORDS),
    )
    .addOption(
      new Option('--max-page <bytes>', 'size of one page; larger ones are error records')
        .argParser(numberIn(1, 500_000_000, true))
        .default(DEFAULT_MAX_BYTES, '20 MB'),
    )
    .option('-q, --quiet', 'no progress and no summary');
  return declarePoolOptions(command, availableParallelism());
}

/** Declares the options of scoring on all cores. */
export function declarePoolOptions(command: Command, workers: number): Command {
  command
    .option('--signals', 'also write the values of all signals')
    .addOption(
      new Option('--columns <names>', 'fields or columns to write, parted by commas').argParser(parseList),
    )
    .addOption(
      new Option('-t, --threshold <level>', 'what counts in the figures: farm, suspect, or a probability')
        .argParser(parseThreshold)
        .default('farm'),
    )
    .addOption(
      new Option('--workers <number>', 'threads that score')
        .argParser(numberIn(1, MOST_WORKERS, true))
        .default(workers),
    )
    .addOption(
      new Option('--page-timeout <seconds>', 'time for one page; one that takes longer is an error record')
        .argParser(numberIn(0.05, 86_400, false))
        .default(10),
    )
    .addOption(
      new Option('--worker-memory <megabytes>', 'memory for the objects of a thread')
        .argParser(numberIn(64, 1e6, true))
        .default(DEFAULT_WORKER_MEMORY),
    );
  for (const [field, holds] of [
    ['id', 'your key of the page'],
    ['url', 'its address'],
    ['html', 'its HTML'],
    ['text', 'its text'],
  ])
    command.option(`--${field}-field <name>`, `field or column with ${holds}`);
  declareModelOption(command, 'model to judge with; may be given twice, for HTML and for text');
  return declareRateOptions(
    command,
    'share of clean pages that may be labelled farm: sets the threshold for farm',
    'share of farm pages in your crawl: moves probabilities, not labels',
  );
}

/** The names of fields that were given. */
export function fieldsOf(options: PoolOptions): { id?: string; url?: string; html?: string; text?: string } {
  const { idField: id, urlField: url, htmlField: html, textField: text } = options;
  return Object.fromEntries(Object.entries({ id, url, html, text }).filter(([, name]) => name !== undefined));
}

/** What workers are told. @throws Error where a model cannot be read. */
export async function settingsOf(
  options: PoolOptions & Partial<Pick<ScanOptions, 'only' | 'minProbability'>>,
  format: ScanFormat,
): Promise<ScanSettings> {
  return {
    format,
    columns: options.columns ?? null,
    signals: options.signals ?? false,
    only: options.only ?? null,
    minProbability: options.minProbability ?? null,
    threshold: options.threshold,
    detector: {
      models: await readModels(options.model ?? []),
      maxFalsePositiveRate: options.maxFpr,
      baseRate: options.baseRate,
    },
  };
}
