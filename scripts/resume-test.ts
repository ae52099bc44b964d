import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/training/random.ts';
import { killAndResume, linesIn, runChaff } from './resume/kill-and-resume.ts';

/**
 * Kills `chaff scan` with SIGKILL at random moments, goes on each time, and compares with a run that nobody disturbed:
 *
 *   npm run build && npx tsx scripts/resume-test.ts crawl.jsonl --kills 30 --log resume.log -- --part-records 25
 *
 * What follows `--` goes to both runs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    log: { type: 'string' },
  },
});
const [crawl, ...more] = positionals;
if (crawl === undefined) throw new Error('name a crawl as JSON lines');
const program = 'dist/chaff.js';
const folder = mkdtempSync(join(tmpdir(), 'chaff-resume-'));
const tell = (line: string): void => {
  console.log(line);
  if (values.log !== undefined) appendFileSync(values.log, `${line}\n`);
};
if (values.log !== undefined) writeFileSync(values.log, '');
const random = seededRandom(Number(values.seed));
const argv = ['scan', crawl, ...more];
try {
  const plain = join(folder, 'plain');
  const started = performance.now();
  const end = await runChaff(program, [...argv, '-o', `${plain}/`, '-q'], null);
  const longest = performance.now() - started;
  const expected = linesIn(plain);
  tell(`undisturbed: ${end} in ${Math.round(longest)} ms, ${expected.length} records`);
  const rounds = await killAndResume({
    program,
    argv,
    folder: join(folder, 'killed'),
    kills: Number(values.kills),
    longest,
    random: () => random.between(0, 999_999) / 1_000_000,
    onRun: tell,
  });
  const different = rounds.filter(lines => lines.join() !== expected.join());
  const doubled = rounds.flatMap(lines => lines.filter((line, at) => line === lines[at - 1]));
  tell(
    `${rounds.length} runs came to their end after kills: ${different.length} differ, ${doubled.length} records doubled`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
