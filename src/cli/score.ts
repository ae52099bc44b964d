import type { Command } from 'commander';
import { createCsvReport } from '../report/csv.ts';
import { createJsonReport } from '../report/json.ts';
import { createJsonlReport } from '../report/jsonl.ts';
import { isErrorRecord, type Report } from '../report/record.ts';
import { createTextReport } from '../report/text.ts';
import { type Effects, EXIT } from './effects.ts';
import { createDetectorFor } from './model-options.ts';
import { misuseOf } from './reading-options.ts';
import { runPages } from './run-pages.ts';
import { declareScoreOptions, type ScoreOptions } from './score-options.ts';
import { scorePage } from './score-page.ts';
import { hasColor, widthOf } from './terminal.ts';
import { reaches } from './threshold.ts';

const HELP = `
A page is an http or https address, the path of a file, or - for standard input.
HTML and plain text are both read.

Each page is printed as soon as it is done, in the order of the arguments. One
that cannot be had or read does not stop the others: json, jsonl and csv print an
error record in its place, text prints a line on standard error. json prints an
object for one page, and an array for several or with --quiet. Text cells of csv
are made safe for spreadsheets; for exact strings take json or jsonl.

A model file (chaff train) says whether it judges HTML or text; the shipped model
judges the other kind. --max-fpr takes the threshold for farm from the model's
table of false-positive rates, measured on clean pages of sites it had not seen:
the next stricter rate of the table counts. Probabilities are meant for a crawl
with a certain share of farm pages, 0.13 in the shipped models. --base-rate moves
the log-odds of all pages to another share, and the thresholds with them: who is
labelled what stays the same. In verdicts the digest of the model then changes.

Exit code: 0 no page reaches the threshold, 1 one does, 2 an error: a wrong
option, or a page that could not be had.

Examples:
  $ chaff score https://example.com/story
  $ chaff score page.html article.txt --format json
  $ curl -s https://example.com/a | chaff score - --url https://example.com/a
  $ chaff score crawl/*.html --quiet --threshold suspect
  $ chaff score crawl/*.html --format csv --signals > signals.csv
  $ chaff score crawl/*.html --model page-html.json --max-fpr 0.01
  $ chaff score crawl/*.html --base-rate 0.02`;

/** Options that commander leaves out when they are not given. */
type Flag = 'signals' | 'verbose' | 'quiet' | 'allowPrivate';

/** Adds `chaff score`. `onExit` gets the exit code. */
export function addScore(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program
    .command('score')
    .summary('score pages and say why')
    .description(
      'Scores pages: a label, a calibrated probability, and the reasons with the words that caused them.',
    )
    .argument('<pages...>', 'addresses, paths of files, or - for standard input');
  declareScoreOptions(command)
    .addHelpText('after', HELP)
    .action(async (pages: string[], given: Omit<ScoreOptions, Flag> & Pick<Partial<ScoreOptions>, Flag>) => {
      const options = { signals: false, verbose: false, quiet: false, allowPrivate: false, ...given };
      const misuse = misuseOf(pages, options);
      if (misuse !== null) command.error(`error: ${misuse}`);
      onExit(await score(pages, options, effects));
    });
}

function createReport(options: ScoreOptions, pages: number, { signals, stdout, env }: Effects): Report {
  switch (options.format) {
    case 'json':
      return createJsonReport({ signals: options.signals, list: pages > 1 || options.quiet });
    case 'jsonl':
      return createJsonlReport({ signals: options.signals });
    case 'csv':
      return createCsvReport({ signals: options.signals ? signals.map(meta => meta.id) : [] });
    case 'text':
      return createTextReport({
        width: widthOf(stdout),
        color: hasColor(stdout, env),
        verbose: options.verbose,
        summary: pages > 1 && !options.quiet,
        signals: options.signals ? Object.fromEntries(signals.map(meta => [meta.id, meta.unit])) : null,
      });
  }
}

async function score(pages: readonly string[], options: ScoreOptions, effects: Effects): Promise<number> {
  const report = createReport(options, pages.length, effects);
  const detector = await createDetectorFor(options, effects);
  let found = false;
  let failed = false;
  const isWritten = await runPages(
    {
      pages,
      options,
      report,
      task: (page, reading) => scorePage(page, detector, reading),
      outletOf(record) {
        const isError = isErrorRecord(record);
        const isFound = !isError && reaches(record, options.threshold);
        failed ||= isError;
        found ||= isFound;
        if (isError) return report.errorsTo;
        return isFound || !options.quiet ? 'stdout' : null;
      },
    },
    effects,
  );
  if (failed || !isWritten) return EXIT.error;
  return found ? EXIT.found : EXIT.nothingFound;
}
