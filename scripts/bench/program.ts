import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../extraction/tables.ts';

const RUNS = 7;
const PROGRAM = 'dist/chaff.js';

/** Milliseconds from start to end of a command, the middle of seven. */
function timeOf(argv: readonly string[]): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    spawnSync(process.execPath, argv, { stdio: 'ignore' });
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Milliseconds that the program takes to start, by what is asked of it. `folder` is for a small page. */
export function startTimes(folder: string): [what: string, milliseconds: number][] {
  const page = join(folder, 'page.html');
  const words = 'The ferry leaves from the pier at noon and the crossing takes an hour. '.repeat(12);
  writeFileSync(page, `<title>The ferry</title><h1>The ferry</h1><p>${words}</p>`);
  return [
    ['node alone', timeOf(['-e', '0'])],
    ['chaff --version', timeOf([PROGRAM, '--version'])],
    ['chaff --help', timeOf([PROGRAM, '--help'])],
    ['chaff score, one small page', timeOf([PROGRAM, 'score', page])],
  ];
}

const hasTaskset = process.platform === 'linux' && spawnSync('taskset', ['-V']).status === 0;

/** Seconds that `chaff scan` takes on a crawl, from its start on; on one core where the system can bind it to one. */
export function scanTime(
  crawl: string,
  workers: number,
): { readonly seconds: number; readonly bound: boolean } {
  const argv = [PROGRAM, 'scan', crawl, '--workers', String(workers), '-q'];
  const bound = workers === 1 && hasTaskset;
  const start = performance.now();
  if (bound) execFileSync('taskset', ['-c', '0', process.execPath, ...argv], { stdio: 'ignore' });
  else execFileSync(process.execPath, argv, { stdio: 'ignore' });
  return { seconds: (performance.now() - start) / 1000, bound };
}
