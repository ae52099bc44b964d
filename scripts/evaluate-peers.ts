import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signals } from '../src/index.ts';
import { type DatasetRow, readDataset } from '../src/training/dataset.ts';
import { shippedOptions } from '../src/training/options.ts';
import { train } from '../src/training/train.ts';
import { insertBetween } from './extraction/tables.ts';
import { type PeerPage, pageLine, readPages, testedRows } from './peers/pages.ts';
import { type PythonResult, preparePython, runPython } from './peers/python.ts';
import { filtersTable, systemsTable } from './peers/tables.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    dataset: { type: 'string', default: 'datasets/pages.csv' },
    /** Python that the virtual environment `.venv` is made with. */
    python: { type: 'string', default: 'python3' },
    /** Writes the tables into the README. */
    write: { type: 'boolean', default: false },
  },
});

const README = 'README.md';
const START = '<!-- peers: made by npm run evaluate:peers -- --write -->';
const END = '<!-- end of peers -->';
const SCRIPTS = ['filters.py', 'bag_of_words.py', 'fasttext_ngrams.py'];

/**
 * Runs the systems in Python on pages, beside one another. The texts are in a temporary folder that is gone at the end,
 * whatever happens; the first failure, or an interruption, stops all.
 */
async function runPeers(python: string, pages: readonly PeerPage[]): Promise<PythonResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-peers-'));
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const file = join(folder, 'pages.jsonl');
    writeFileSync(file, pages.map(pageLine).join(''));
    const failures: unknown[] = [];
    const runs = SCRIPTS.map(script =>
      runPython(python, script, file, stop.signal).catch(error => {
        failures.push(error);
        stop.abort();
        return null;
      }),
    );
    const results = await Promise.all(runs);
    if (failures.length > 0) throw failures[0];
    return results.filter(result => result !== null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/** chaff's scores of pages, each by a model that has not seen the page's owner. */
function scoresOfChaff(
  { keys, rows }: ReturnType<typeof readDataset>,
  input: DatasetRow['input'],
  pages: readonly PeerPage[],
): number[] {
  process.stderr.write('chaff\n');
  const { outOfFold } = train(rows, shippedOptions(input, keys, signals));
  const byId = new Map(outOfFold.map(({ id, score }) => [id, score]));
  return pages.map(({ row }) => byId.get(row.id) ?? Number.NaN);
}

async function main(): Promise<void> {
  if (!existsSync(values.corpus))
    throw new Error(`no folder ${values.corpus}: give the folder of the corpus with --corpus`);
  const dataset = readDataset(readFileSync(values.dataset, 'utf8'));
  const tested = testedRows(dataset.rows);
  const python = await preparePython(values.python);
  const pages = await readPages(values.corpus, tested);
  if (pages.length < tested.length)
    process.stderr.write(`${tested.length - pages.length} rows of ${values.dataset} are not in the corpus\n`);
  const sections: string[] = [];
  for (const input of ['html', 'text'] as const) {
    const ofInput = pages.filter(({ row }) => row.input === input);
    const results = await runPeers(python, ofInput);
    const comparison = {
      rows: ofInput.map(({ row }) => row),
      systems: new Map([
        ...results.flatMap(result => Object.entries(result.systems)),
        ['chaff', scoresOfChaff(dataset, input, ofInput)] as const,
      ]),
      filters: new Map(results.flatMap(result => Object.entries(result.filters))),
    };
    const title = input === 'html' ? 'HTML pages' : 'plain text';
    sections.push(`**${title}**\n\n${systemsTable(comparison)}\n\n${filtersTable(comparison)}`);
  }
  const report = sections.join('\n\n');
  console.log(report);
  if (values.write)
    writeFileSync(README, insertBetween(readFileSync(README, 'utf8'), `\n${report}\n`, START, END));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
