import { createReadStream } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Detector, Model, PageSource } from '../index.ts';
import { type JsonLine, readJsonLines } from '../input/json-lines.ts';
import { type DiffReport, diffJson, diffJsonl, diffText } from './diff-report.ts';
import { type Effects, EXIT } from './effects.ts';
import { createDetectorFor, readModels } from './model-options.ts';
import { numberIn } from './number-option.ts';
import { Output } from './output.ts';
import { readSource } from './source-line.ts';
import { type Change, changeOf, type Transition } from './verdict-change.ts';

const HELP = `
pages.jsonl has a page a line: { "url": ..., "html": ... } or "text", and an
"id" if there is one; - reads standard input. Both models judge the same kind of
page; models for text judge HTML pages by their text. Pages are read one at a
time: the file may be of any size. Lines without a page are counted and told.

For each page whose label changes: both probabilities, and the three signals
whose part moved most, in log-odds of the calibrated probability; with the bias
(which holds the intercept of the calibration) all moves add up to the change.
A label may also change since a threshold did: those stand above the changes.

json prints one object, jsonl one for each change or faulty line, as found,
and one with the counts at the end.

Exit code: 0 the pages were compared, 2 an error, or no line holds a page.

Examples:
  $ chaff diff old.json new.json pages.jsonl
  $ chaff diff old.json new.json pages.jsonl --format jsonl > changes.jsonl
  $ zcat pages.jsonl.gz | chaff diff old.json new.json -`;

interface DiffOptions {
  readonly format: 'text' | 'json' | 'jsonl';
  /** Bytes. */
  readonly maxBytes: number;
}

/** A line holds a page and little else. */
const DEFAULT_MAX_BYTES = 20_000_000;
const MOST_BYTES = 500_000_000;

const REPORTS: Readonly<Record<DiffOptions['format'], () => DiffReport>> = {
  text: diffText,
  json: diffJson,
  jsonl: diffJsonl,
};

/** Adds `chaff diff`. `onExit` gets the exit code. */
export function addDiff(program: Command, effects: Effects, onExit: (code: number) => void): void {
  program
    .command('diff')
    .summary('show what another model changes')
    .description('Compares two models on pages: which verdicts change, and which signals moved them.')
    .argument('<old>', 'model file')
    .argument('<new>', 'model file for the same kind of page')
    .argument('<pages>', 'pages, one a line, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .addOption(
      new Option('--max-bytes <bytes>', 'size of one line')
        .argParser(numberIn(1, MOST_BYTES, true))
        .default(DEFAULT_MAX_BYTES, '20 MB'),
    )
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, pages: string, options: DiffOptions) => {
      onExit(await diff([before, after], pages, options, effects));
    });
}

async function loadSide(
  path: string,
  effects: Effects,
): Promise<{ input: Model['input']; detector: Detector }> {
  const detector = await createDetectorFor({ model: [path] }, effects);
  const input = (await readModels([path])).html === undefined ? 'text' : 'html';
  return { input, detector };
}

async function diff(
  [oldPath, newPath]: readonly [string, string],
  pages: string,
  options: DiffOptions,
  effects: Effects,
): Promise<number> {
  const before = await loadSide(oldPath, effects);
  const after = await loadSide(newPath, effects);
  const { input } = before;
  if (input !== after.input)
    throw new Error(
      `${oldPath} judges ${before.input} and ${newPath} judges ${after.input}: they have no pages in common`,
    );
  const models = [before.detector.models[input], after.detector.models[input]] as const;
  const report = REPORTS[options.format]();
  const stdout = new Output(effects.stdout);
  const transitions = new Map<string, Transition>();
  let judged = 0;
  const faults = new Map<string, number>();
  await stdout.write(report.begin(models));
  for await (const line of readPages(pages, options.maxBytes, effects)) {
    if (!stdout.isOpen) break;
    const source = readSource(line, input, effects.readDocument);
    if (typeof source === 'string') {
      faults.set(source, (faults.get(source) ?? 0) + 1);
      await stdout.write(report.fault(line.line, source));
      continue;
    }
    judged += 1;
    const change = compare(source, line.line, before.detector, after.detector, models);
    count(transitions, change);
    if (change.from.label !== change.to.label) await stdout.write(report.change(change));
  }
  const total = { judged, transitions: [...transitions.values()], faults: Object.fromEntries(faults) };
  await stdout.write(report.end(total));
  return stdout.failure === null && judged > 0 ? EXIT.nothingFound : EXIT.error;
}

function compare(
  source: PageSource,
  line: number,
  before: Detector,
  after: Detector,
  models: readonly [Model, Model],
): Change {
  return changeOf(line, before.score(source), after.score(source), models);
}

function count(transitions: Map<string, Transition>, { from, to }: Change): void {
  const key = `${from.label} ${to.label}`;
  const pages = (transitions.get(key)?.pages ?? 0) + 1;
  transitions.set(key, { from: from.label, to: to.label, pages });
}

/** Lines of a file or of standard input. Throws with the path and what is wrong with it. */
async function* readPages(path: string, maxBytes: number, { stdin }: Effects): AsyncGenerator<JsonLine> {
  try {
    yield* readJsonLines(path === '-' ? asBytes(stdin) : createReadStream(path), maxBytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : code;
    throw new Error(`${path}: ${why ?? error}`, { cause: error });
  }
}

async function* asBytes(chunks: Effects['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
