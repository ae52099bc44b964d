import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { readCrawl } from '../src/input/crawl-record.ts';
import { memoryDiagram, type Sample } from './memory/memory-diagram.ts';

/**
 * Memory of `chaff scan` on a long stream: a WARC file of the corpus, unpacked, is written to its standard input over and
 * over, and its resident memory is read every second.
 *
 *   npm run build && npm run bench:memory -- --gb 20 --workers 2
 *
 * Writes the curve as SVG, prints the peak against what is allowed, and fails where it is over that.
 */
const { values } = parseArgs({
  options: {
    gb: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    pages: { type: 'string', default: '1000' },
    corpus: { type: 'string', default: '../shared/corpus' },
    files: { type: 'string', default: 'small-sites,common-crawl' },
    output: { type: 'string', default: 'benchmarks/scan-memory.svg' },
    /** For the program, parted by spaces. */
    more: { type: 'string', default: '' },
  },
});
const MEGABYTE = 1e6;
/** Megabytes that are allowed: of the program, of each thread, and for each of the largest record. */
const PROGRAM = 150;
const WORKER = 120;
const TIMES_RECORD = 6;
const MILLISECONDS = 1_000;

const bytes = Number(values.gb) * 1e9;
const workers = Number(values.workers);
const folder = mkdtempSync(join(tmpdir(), 'chaff-memory-'));

/** Resident memory of a process in megabytes; null once it has ended. */
function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / MEGABYTE;
  } catch {
    if (process.platform === 'linux') return null;
  }
  try {
    return (
      (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / MEGABYTE
    );
  } catch {
    return null;
  }
}

async function largestRecord(path: string): Promise<number> {
  let largest = 0;
  for await (const record of readCrawl(path, { maxPageBytes: 20_000_000 }))
    if (record.kind === 'page') largest = Math.max(largest, record.bytes);
  return largest;
}

async function feed(into: Writable, path: string): Promise<number> {
  const closed = once(into, 'close');
  let fed = 0;
  while (fed < bytes && !into.destroyed) {
    for await (const chunk of createReadStream(path).pipe(createGunzip({ chunkSize: 65_536 }))) {
      fed += chunk.length;
      if (!into.write(chunk)) await Promise.race([once(into, 'drain'), closed]);
      if (into.destroyed) break;
    }
  }
  into.end();
  return fed;
}

try {
  const { pages, corpus, files } = values;
  const made = ['--output', folder, '--pages', pages, '--corpus', corpus, '--files', files];
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/make-crawl.ts', ...made], { stdio: 'ignore' });
  const warc = join(folder, 'crawl.warc.gz');
  const record = (await largestRecord(warc)) / MEGABYTE;
  const limit = PROGRAM + workers * WORKER + TIMES_RECORD * record;
  const more = values.more.split(' ').filter(word => word !== '');
  const argv = ['dist/chaff.js', 'scan', '-', '--workers', values.workers, '-q', ...more];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  child.stdin.on('error', () => {});
  const started = performance.now();
  const samples: Sample[] = [];
  const watch = setInterval(() => {
    const megabytes = memoryOf(child.pid ?? 0);
    if (megabytes !== null) samples.push({ at: (performance.now() - started) / 1000, megabytes });
  }, MILLISECONDS);
  const fed = await feed(child.stdin, warc);
  const code = await ended;
  clearInterval(watch);
  const peak = Math.max(0, ...samples.map(({ megabytes }) => megabytes));
  const seconds = (performance.now() - started) / 1000;
  const title = `chaff scan, ${workers} ${workers === 1 ? 'worker' : 'workers'}, ${(fed / 1e9).toFixed(1)} GB of WARC`;
  mkdirSync(dirname(values.output), { recursive: true });
  writeFileSync(values.output, memoryDiagram(title, samples, limit));
  console.log(
    `${title}: ${seconds.toFixed(0)} s, ${(fed / MEGABYTE / seconds).toFixed(1)} MB/s, exit code ${code}; ` +
      `peak ${peak.toFixed(0)} MB, allowed ${limit.toFixed(0)} MB (largest record ${record.toFixed(1)} MB)`,
  );
  // Halves of the run: what grows for ever is larger in the second.
  const half = (part: readonly Sample[]): string =>
    (part.reduce((sum, { megabytes }) => sum + megabytes, 0) / Math.max(1, part.length)).toFixed(0);
  const middle = samples.length >> 1;
  console.log(
    `mean of the first half ${half(samples.slice(0, middle))} MB, of the second ${half(samples.slice(middle))} MB`,
  );
  process.exitCode = code === 0 && peak <= limit ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
