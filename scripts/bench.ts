import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createDetector, readDocument } from '../src/index.ts';
import { type BenchPage, CHAFF, contenders, race, YARDSTICK } from './bench/contenders.ts';
import { profile } from './bench/profile.ts';
import { scanTime, startTimes } from './bench/program.ts';
import { pythonTimes } from './bench/python.ts';
import { readCorpus } from './corpus.ts';
import { table } from './extraction/tables.ts';

const HELP = `The speed of chaff beside its peers, on real pages, in one run.

  npm run build && npm run bench                      # 1,500 pages of ../shared/corpus, some ten minutes
  npm run bench -- --pages 60                         # a first look
  npm run bench -- --python                           # and resiliparse, trafilatura and datatrove, in .venv-bench
  npm run bench -- --python --write                   # into benchmarks/speed.md

Prints, for each system, milliseconds a page, pages and megabytes a second on one core and the time as a multiple of
htmlparser2's; where the time of a verdict goes, by stage and by signal; WARC to scores on one core and on two; and how
long the program takes to start. --python-program names another Python than python3.`;
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1500' },
    corpus: { type: 'string', default: '../shared/corpus' },
    python: { type: 'boolean', default: false },
    'python-program': { type: 'string', default: 'python3' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (!existsSync('dist/chaff.js')) throw new Error('no dist/chaff.js: run npm run build first');
/** Pages that are read once before, so that all code is compiled. */
const WARM_UP = 30;
const DEAREST = 15;
const MEGABYTE = 1e6;
const most = Number(values.pages);
const said: string[] = [];
const say = (text: string): void => {
  console.log(text);
  said.push(text);
};
const progress =
  (what: string) =>
  (done: number): void => {
    if (done % 20 === 0 || done === pages.length)
      process.stderr.write(`\r${what}: ${done} of ${pages.length}${done === pages.length ? '\n' : ''}`);
  };

const pages: BenchPage[] = [];
for await (const { url, html } of readCorpus(values.corpus, 'wcxb-dev')) {
  if (html === undefined || pages.length >= most) continue;
  const bytes = Buffer.from(html);
  pages.push({ url, html: bytes.toString(), bytes, packed: gzipSync(bytes) });
}
const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGABYTE;
const folder = mkdtempSync(join(tmpdir(), 'chaff-bench-'));
try {
  const all = contenders(await createDetector());
  race(all, pages.slice(0, WARM_UP), () => {});
  const times = race(all, pages, progress('race'));
  const missing: string[] = [];
  if (values.python) {
    const texts = pages.map(({ url, bytes }) => readDocument({ url, bytes }).mainText);
    for (const [name, { milliseconds, why }] of Object.entries(
      pythonTimes(values['python-program'], folder, pages, texts),
    )) {
      if (milliseconds === null) missing.push(`${name} cannot be had: ${why}`);
      else times.set(name, milliseconds);
    }
  }
  const yardstick = times.get(YARDSTICK) ?? Number.NaN;
  say(
    `${pages.length} pages, ${((megabytes / pages.length) * 1000).toFixed(0)} kB in the mean; one thread, V8 compiles and collects in others\n`,
  );
  say(
    table(
      ['System', 'ms a page', 'pages/s', 'MB/s', 'times htmlparser2'],
      [...times].map(([name, time]) => [
        name,
        (time / pages.length).toFixed(2),
        ((1000 * pages.length) / time).toFixed(0),
        ((1000 * megabytes) / time).toFixed(1),
        (time / yardstick).toFixed(2),
      ]),
    ),
  );
  if (missing.length > 0) say(`\n${missing.join('\n')}`);

  const { stages, signals } = profile(pages, progress('profile'));
  const sum = (parts: ReadonlyMap<string, number>): number => [...parts.values()].reduce((a, b) => a + b, 0);
  const whole = sum(stages) + sum(signals);
  const row = ([name, time]: readonly [string, number]): string[] => [
    name,
    time.toFixed(3),
    `${((100 * time) / whole).toFixed(1)} %`,
  ];
  const dearest = [...signals].sort(([, a], [, b]) => b - a);
  say('\nWhere the time goes: each stage is asked for by itself; what signals share stands before them.\n');
  say(
    table(
      ['Stage', 'ms a page', 'share'],
      [...[...stages].map(row), row([`${signals.size} signals with their evidence`, sum(signals)])],
    ),
  );
  say(`\nThe ${DEAREST} dearest signals, and the others together:\n`);
  const others = sum(new Map(dearest.slice(DEAREST)));
  say(
    table(
      ['Signal', 'ms a page', 'share'],
      [...dearest.slice(0, DEAREST), ['others', others] as const].map(row),
    ),
  );

  const made = [
    '--output',
    folder,
    '--pages',
    values.pages,
    '--corpus',
    values.corpus,
    '--files',
    'wcxb-dev',
  ];
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/make-crawl.ts', ...made], { stdio: 'ignore' });
  const crawl = join(folder, 'crawl.warc.gz');
  const one = scanTime(crawl, 1);
  const two = scanTime(crawl, 2);
  say(
    `\nWARC to scores, ${pages.length} pages: ${one.seconds.toFixed(1)} s with one worker` +
      `${one.bound ? ' on one core' : ' (not bound to one core here)'}, ${two.seconds.toFixed(1)} s with two: ` +
      `${(one.seconds / two.seconds).toFixed(2)} times as fast`,
  );
  const [bare, ...starts] = startTimes(folder);
  const alone = bare?.[1] ?? 0;
  say(
    `\nStart: node alone ${alone.toFixed(0)} ms; ` +
      starts
        .map(([what, time]) => `${what} ${time.toFixed(0)} ms (${(time - alone).toFixed(0)} without node)`)
        .join('; '),
  );
  say(
    `\n${CHAFF}: ${((times.get(CHAFF) ?? 0) / yardstick).toFixed(2)} times what htmlparser2 needs to parse the page`,
  );
  if (values.write) {
    mkdirSync('benchmarks', { recursive: true });
    const title = `# Speed\n\nMade by \`npm run bench -- --python --write\` with Node ${process.version}.\n\n`;
    writeFileSync('benchmarks/speed.md', `${title}${said.join('\n')}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
