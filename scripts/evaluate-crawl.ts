import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parquetReadObjects } from 'hyparquet';
import { createDetector, type Verdict } from '../src/index.ts';
import { readCrawl } from '../src/input/crawl-record.ts';
import { linesOf, partLines, run, sameSet } from './crawl/program.ts';

/**
 * Scans a crawl made of corpus pages in every way and compares. Usage, after npm run build:
 *
 *   npm run evaluate:crawl -- --pages 300
 *
 * A line for each statement, with yes or NO; exit code 1 where one does not hold.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    corpus: { type: 'string', default: '../shared/corpus' },
    files: { type: 'string', default: 'small-sites,common-crawl' },
  },
});
if (!existsSync('dist/chaff.js')) throw new Error('no dist/chaff.js: run npm run build first');
const folder = mkdtempSync(join(tmpdir(), 'chaff-crawl-'));
const at = (name: string): string => join(folder, name);
let failed = 0;

function tell(holds: boolean, statement: string): void {
  console.log(`${holds ? 'yes' : 'NO '}  ${statement}`);
  if (!holds) failed += 1;
}

/** What is the same however a page came: its id and place in the input left out. */
function withoutId(line: string): string {
  return JSON.stringify({ ...(JSON.parse(line) as Verdict), id: null });
}

/** A verdict as a scan writes it without --signals. */
function withoutSignals({ signals: _, ...verdict }: Verdict): Omit<Verdict, 'signals'> {
  return verdict;
}

/** The sum of the counts that the summary of a run lists under a heading. */
function countsUnder(notes: string, heading: string): number {
  const lines = notes.split('\n');
  const from = lines.indexOf(heading) + 1;
  const length = lines.slice(from).findIndex(line => !line.startsWith(' '));
  const counts = from === 0 ? [] : lines.slice(from, from + length);
  return counts.reduce((sum, line) => sum + Number.parseInt(line.replaceAll(',', ''), 10), 0);
}

const isVerdict = (line: string): boolean => !line.includes('"error":{');

try {
  const made = [
    '--output',
    folder,
    '--pages',
    values.pages,
    '--corpus',
    values.corpus,
    '--files',
    values.files,
  ];
  const facts = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/make-crawl.ts', ...made], {
      encoding: 'utf8',
    }),
  ) as { pages: number; warc: { page: number; skipped: number; error: number } };
  const crawl = at('crawl.warc.gz');

  const started = performance.now();
  const plain = await run(['scan', crawl, '-o', at('plain.jsonl')]);
  const took = performance.now() - started;
  const lines = linesOf(readFileSync(at('plain.jsonl'), 'utf8'));
  const verdicts = lines.filter(isVerdict);
  const skipped = countsUnder(plain.notes, 'records without a page:');
  const { page, error } = facts.warc;
  tell(plain.code === 0, `a WARC file of ${facts.pages} pages ends with exit code 0`);
  tell(
    verdicts.length === page && lines.length - verdicts.length === error && skipped === facts.warc.skipped,
    `records in = ${verdicts.length} verdicts + ${skipped} counted skips + ${lines.length - verdicts.length} errors ` +
      `(made: ${page} + ${facts.warc.skipped} + ${error})`,
  );

  const detector = await createDetector();
  const alone: string[] = [];
  for await (const record of readCrawl(crawl, { maxPageBytes: 20_000_000 }))
    if (record.kind === 'page')
      alone.push(JSON.stringify(withoutSignals(detector.score({ ...record.source, id: record.id }))));
  tell(sameSet(alone, verdicts), `each verdict is the one of its page scored alone (${alone.length})`);

  const ordered = await run(['scan', crawl, '--ordered', '-q']);
  const idOf = (line: string): string => (JSON.parse(line) as Verdict).id ?? '';
  tell(
    linesOf(ordered.output).filter(isVerdict).map(idOf).join() === alone.map(idOf).join(),
    '--ordered keeps the order of the input',
  );

  const parts = ['scan', crawl, '-o', `${at('stopped')}/`, '--resume', '--part-records', '20'];
  const stopped = await run(parts, { interruptAfter: took * 0.7 });
  const resumed = await run(parts);
  tell(
    resumed.code === 0 && sameSet(partLines(at('stopped')), lines),
    `a run stopped by SIGINT (exit code ${stopped.code}) and gone on with --resume gives the same lines`,
  );

  const shards: string[] = [];
  for (const shard of ['1/3', '2/3', '3/3'])
    shards.push(...linesOf((await run(['scan', crawl, '--shard', shard, '-q'])).output));
  tell(sameSet(shards, lines), 'three shares give the same lines together, none twice');

  for (const name of ['pages.jsonl.gz', 'pages.csv', 'pages.parquet']) {
    const { output } = await run(['scan', at(name), '-q']);
    tell(
      sameSet(linesOf(output).map(withoutId), verdicts.map(withoutId)),
      `${name} gives the verdicts of the WARC file`,
    );
  }

  const figures = lines.map(line => {
    const { id, probability = null } = JSON.parse(line) as Verdict;
    return `${id} ${probability}`;
  });
  await run(['scan', crawl, '-o', at('table.csv'), '--columns', 'id,probability', '--format', 'csv', '-q']);
  const rows = linesOf(readFileSync(at('table.csv'), 'utf8')).slice(1);
  const fromCsv = rows.map(row => row.replaceAll('\r', '').replaceAll('"', '').split(','));
  tell(
    sameSet(
      fromCsv.map(([id, probability]) => `${id} ${probability || null}`),
      figures,
    ),
    'a table as CSV holds the same figures',
  );
  await run([
    'scan',
    crawl,
    '-o',
    `${at('table')}/`,
    '--columns',
    'id,probability',
    '--format',
    'parquet',
    '-q',
  ]);
  const file = readFileSync(join(at('table'), 'part-00001.parquet'));
  const records = await parquetReadObjects({
    file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
  });
  tell(
    sameSet(
      records.map(({ id, probability }) => `${id} ${probability ?? null}`),
      figures,
    ),
    'a table as Parquet holds the same figures',
  );

  const pages: string[] = [];
  for await (const record of readCrawl(at('pages.jsonl.gz'), { maxPageBytes: 20_000_000 }))
    if (record.kind === 'page')
      pages.push(JSON.stringify({ id: record.id, url: record.source.url, html: record.source.html }));
  const input = `${[...pages.slice(0, 20), 'no json', ...pages.slice(20)].join('\n')}\n`;
  const piped = await run(['pipe'], { input });
  const answers = linesOf(piped.output);
  const again = await run(['pipe'], { input });
  const asked = pages.map(line => (JSON.parse(line) as { id: string }).id);
  tell(
    answers.length === pages.length + 1 &&
      answers[20]?.includes('bad-record') === true &&
      answers.filter(isVerdict).map(idOf).join() === asked.join() &&
      again.output === piped.output,
    'chaff pipe answers each line with one, in order, a bad one with an error, and the same each time',
  );
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
