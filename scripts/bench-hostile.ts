import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import type { PageSource } from '../src/source.ts';
import { fill, harmlessPage, SIZED_PAGES } from '../test/hostile/sized-pages.ts';
import type { Measures, Task } from './hostile/measure-page.ts';

/**
 * Time and memory of hostile pages, each in processes of its own: every view of the document is made. A page passes that
 * takes at most three times as long as an ordinary article of the same size, and at most ten times its
 * size in memory more than the process of such an article takes.
 *
 * The time is that of a process as it is run. The memory is that of one with little room: left alone, V8 lets garbage lie
 * by choice, up to 48 MB of young objects and twice what is alive of old ones, and the peak of a process says more
 * of that than of the page (the article of 1 MB adds 40 MB to an empty page's process then, and 11 MB with little room). Both
 * sides are measured alike; an allocation that is needed at once counts in full.
 */
const FRUGAL = '--max-semi-space-size=1';
/** Megabytes of old objects: so little that V8 collects often, and enough for every page. */
const oldSpace = (size: number): number => 128 + Math.ceil((64 * size) / MEGABYTE);
const SLOWEST = 3;
const LARGEST = 10;
/** Under this, in milliseconds, the clock and the garbage collector are all that is measured. */
const QUICK = 5;
const MEGABYTE = 1_000_000;
const WORD_MEGABYTES = 100;
const NOTHING: Measures = { peakBytes: 0, milliseconds: 0 };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,8' },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
    word: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const only = new RegExp(values.only);
const folder = mkdtempSync(join(tmpdir(), 'chaff-hostile-'));

/** The size of a page's body in bytes of UTF-8. */
function sizeOf({ bytes, html, text }: PageSource): number {
  return bytes instanceof Uint8Array ? bytes.length : Buffer.byteLength(html ?? text ?? '');
}

const CHILD = join(import.meta.dirname, 'hostile/measure-page.ts');
const bundle = join(folder, 'measure-page.cjs');
// One file starts four times as fast as two hundred that are compiled one by one.
buildSync({
  entryPoints: [CHILD],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(CHILD)) },
  logLevel: 'error',
});

function measure(source: PageSource, rounds: number): Measures {
  const { bytes, html, text, ...rest } = source;
  const content = html ?? text ?? '';
  const as = bytes !== undefined ? 'bytes' : html !== undefined ? 'html' : 'text';
  // What is Latin-1 takes one byte a character in memory, as on pages that come from a network.
  const encoding = /[^\0-\xff]/.test(content) ? 'utf16le' : 'latin1';
  const file = join(folder, 'body');
  writeFileSync(file, bytes instanceof Uint8Array ? bytes : Buffer.from(content, encoding));
  const run = (times: number, ...flags: string[]): Measures => {
    const task: Task = { file, as, encoding, rest, rounds: times };
    const command = ['--expose-gc', ...flags, bundle, JSON.stringify(task)];
    return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Measures;
  };
  const { peakBytes } = run(0, FRUGAL, `--max-old-space-size=${oldSpace(sizeOf(source))}`);
  const { milliseconds } = run(rounds, '--max-old-space-size=8192');
  return { peakBytes, milliseconds };
}

let failed = 0;
let measured = 0;

function report(name: string, size: number, ratio: number, milliseconds: number, growth: number): void {
  const isSlow = ratio > SLOWEST && milliseconds > QUICK;
  const isLarge = growth > LARGEST;
  measured++;
  if (isSlow || isLarge) failed++;
  if (!isSlow && !isLarge && !values.all) return;
  const megabytes = `${(size / MEGABYTE).toFixed(1)} MB`.padStart(8);
  const marks = `${isSlow ? ' SLOW' : ''}${isLarge ? ' LARGE' : ''}`;
  console.log(
    `${megabytes} ${milliseconds.toFixed(0).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} x ${growth.toFixed(1).padStart(6)} x  ${name}${marks}`,
  );
}

try {
  console.log('    page       time   time of   memory beyond');
  console.log('                      harmless  harmless, of page');
  for (const megabytes of values.sizes.split(',').map(Number)) {
    const rounds = megabytes > 2 ? 2 : 3;
    const harmless = { html: NOTHING, text: NOTHING };
    for (const kind of ['html', 'text'] as const) {
      const page = harmlessPage(kind, megabytes * MEGABYTE);
      const { peakBytes, milliseconds } = measure(page, rounds);
      harmless[kind] = { peakBytes, milliseconds: milliseconds / sizeOf(page) };
      const peak = (peakBytes / MEGABYTE).toFixed(0);
      console.log(
        `harmless ${kind} of ${megabytes} MB: ${milliseconds.toFixed(0)} ms, peak of the process ${peak} MB`,
      );
    }
    const compare = (name: string, source: PageSource, repeats: number): void => {
      const size = sizeOf(source);
      const base = harmless[source.text === undefined ? 'html' : 'text'];
      const { peakBytes, milliseconds } = measure(source, repeats);
      report(
        name,
        size,
        milliseconds / (base.milliseconds * size),
        milliseconds,
        (peakBytes - base.peakBytes) / size,
      );
    };
    for (const { name, make } of SIZED_PAGES)
      if (only.test(name)) compare(name, make(megabytes * MEGABYTE), rounds);
    // A harmless page of 100 MB takes gigabytes: this one is measured against a smaller one.
    if (megabytes !== 8 || !values.word) continue;
    for (const kind of ['html', 'text'] as const)
      compare(`${kind}: one word`, { [kind]: fill('a', WORD_MEGABYTES * MEGABYTE) }, 1);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `${measured - failed} passed, ${failed} failed (at most ${SLOWEST} x the time, ${LARGEST} x the memory)`,
);
if (failed > 0 || measured === 0) process.exitCode = 1;
