import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_BYTES } from '../input/collect-bytes.ts';
import { DEFAULT_TIMEOUT } from '../input/fetch-page.ts';
import { parseAddress } from '../input/page-address.ts';
import { parseThreshold, type Threshold } from './threshold.ts';

/** The options of `chaff score`, read and checked. */
export interface ScoreOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv';
  readonly signals: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly threshold: Threshold;
  readonly url?: string;
  readonly allowPrivate: boolean;
  /** Seconds. */
  readonly timeout: number;
  /** Bytes. */
  readonly maxBytes: number;
  readonly concurrency: number;
}

/** Timers of Node hold no more than 2^31 ms; a day is enough. */
const MOST_SECONDS = 86_400;
/** A string of Node holds about 536 million characters. */
const MOST_BYTES = 500_000_000;
const MOST_PAGES = 64;

function numberIn(low: number, high: number, whole: boolean): (text: string) => number {
  return text => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (number >= low && number <= high && (!whole || Number.isInteger(number))) return number;
    const range = `from ${low.toLocaleString('en-US')} to ${high.toLocaleString('en-US')}`;
    throw new InvalidArgumentError(`Give a ${whole ? 'whole ' : ''}number ${range}.`);
  };
}

function parsePageUrl(text: string): string {
  try {
    return parseAddress(text).href;
  } catch (error) {
    throw new InvalidArgumentError(`${error instanceof Error ? error.message : error}.`);
  }
}

/** Declares the options of `chaff score`. */
export function declareScoreOptions(command: Command): Command {
  return command
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
    )
    .addOption(
      new Option('-u, --url <url>', 'address of the one page read from a file or standard input').argParser(
        parsePageUrl,
      ),
    )
    .option('--allow-private', 'fetch from addresses outside the public internet too')
    .addOption(
      new Option('--timeout <seconds>', 'time for one page, redirects included')
        .argParser(numberIn(0.001, MOST_SECONDS, false))
        .default(DEFAULT_TIMEOUT / 1000, '30'),
    )
    .addOption(
      new Option('--max-bytes <bytes>', 'size of one page, decompressed')
        .argParser(numberIn(1, MOST_BYTES, true))
        .default(DEFAULT_MAX_BYTES, '20 MB'),
    )
    .addOption(
      new Option('--concurrency <pages>', 'pages fetched at the same time')
        .argParser(numberIn(1, MOST_PAGES, true))
        .default(4),
    );
}
