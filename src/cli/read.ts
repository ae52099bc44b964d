import { type Command, Option } from 'commander';
import type { ReadingRecord } from '../report/reading.ts';
import { createReadingJson } from '../report/reading-json.ts';
import { createReadingText } from '../report/reading-text.ts';
import { isErrorRecord, type Report } from '../report/record.ts';
import { type Effects, EXIT } from './effects.ts';
import { readingOf } from './reading-of.ts';
import { declareReadingOptions, misuseOf, type ReadingOptions } from './reading-options.ts';
import { runPages } from './run-pages.ts';
import { hasColor, widthOf } from './terminal.ts';
import { usePage } from './use-page.ts';

const HELP = `
A page is an http or https address, the path of a file, or - for standard input.
HTML and plain text are both read. Nothing is scored.

In text the region of the page stands in the margin where it changes: main with
a heavy rule, else navigation, header, footer, aside, comments, related or form.
Marks before a block: # heading, - list item, | table cell, > quote, ~ caption;
code is indented. With --main the main text is printed alone, a block a line.
What a terminal would obey or hide is shown as \\u and a number; json is exact.

json prints an object for one page and an array for several, with the fields
  schema, chaff, id, url, finalUrl (after a redirect), site, kind (html, text),
  title, siteName, publisher, author, published, modified, language, canonical
  mainText   the main text, one block a line
  blocks     index, kind, level (1-6 of a heading, else 0), region,
             isMainText, text
  links      url, anchor, block (index of its block, or -1), isExternal
What the page does not tell is null; dates are as the page writes them. A page
that cannot be had is an error record in json, else a line on standard error.

Exit code: 0 all pages were read, 2 an error.

Examples:
  $ chaff read https://example.com/story
  $ chaff read page.html --main > story.txt
  $ chaff read page.html --links | less
  $ curl -s https://example.com/a | chaff read - --url https://example.com/a
  $ chaff read crawl/*.html --format json > pages.json`;

interface ReadOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
  readonly main: boolean;
  readonly links: boolean;
}

/** Options that commander leaves out when they are not given. */
type Flag = 'main' | 'links' | 'allowPrivate';

/** Adds `chaff read`. `onExit` gets the exit code. */
export function addRead(program: Command, effects: Effects, onExit: (code: number) => void): void {
  const command = program
    .command('read')
    .summary('show what is read of pages')
    .description(
      'Shows pages as chaff reads them: title, author, dates and language; the main text, and the regions around it.',
    )
    .argument('<pages...>', 'addresses, paths of files, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print: for people, or for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('-m, --main', 'only the main text; in json only its blocks and links')
    .option('-l, --links', 'in text, list the links too (json always has them)');
  declareReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (pages: string[], given: Omit<ReadOptions, Flag> & Pick<Partial<ReadOptions>, Flag>) => {
      const options = { main: false, links: false, allowPrivate: false, ...given };
      const misuse = misuseOf(pages, options);
      if (misuse !== null) command.error(`error: ${misuse}`);
      onExit(await read(pages, options, effects));
    });
}

function createReport(
  { format, main, links }: ReadOptions,
  pages: number,
  { stdout, env }: Effects,
): Report<ReadingRecord> {
  if (format === 'json') return createReadingJson({ list: pages > 1, mainOnly: main });
  return createReadingText({ width: widthOf(stdout), color: hasColor(stdout, env), mainOnly: main, links });
}

async function read(pages: readonly string[], options: ReadOptions, effects: Effects): Promise<number> {
  const report = createReport(options, pages.length, effects);
  let failed = false;
  const isWritten = await runPages<ReadingRecord>(
    {
      pages,
      options,
      report,
      task: (page, input) =>
        usePage(page, input, 'reading', named =>
          readingOf(effects.readDocument(named.source), named, effects.version),
        ),
      outletOf(record) {
        const isError = isErrorRecord(record);
        failed ||= isError;
        return isError ? report.errorsTo : 'stdout';
      },
    },
    effects,
  );
  return failed || !isWritten ? EXIT.error : EXIT.nothingFound;
}
