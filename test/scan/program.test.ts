import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killAndResume, linesIn, runChaff } from '../../scripts/resume/kill-and-resume.ts';
import { createDetector } from '../../src/index.ts';
import { seededRandom } from '../../src/training/random.ts';
import { littlePages } from '../cli/little-pages.ts';
import { currentModel } from '../model/current-models.ts';

/** One level below the package, as dist is. */
const BUILD = `dist-test-${process.pid}`;
const PROGRAM = join(BUILD, 'chaff.js');
const MODELS = { html: currentModel('html'), text: currentModel('text') };
const PAGES = littlePages(60).map(({ url, html }, at) => ({ id: `page-${at}`, url, html }));
let folder: string;
let crawl: string;
let models: string[];

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', BUILD]);
  folder = mkdtempSync(join(tmpdir(), 'chaff-program-'));
  crawl = join(folder, 'crawl.jsonl');
  writeFileSync(crawl, PAGES.map(page => `${JSON.stringify(page)}\n`).join(''));
  models = (['html', 'text'] as const).flatMap(input => {
    const path = join(folder, `${input}.json`);
    writeFileSync(path, JSON.stringify(MODELS[input]));
    return ['--model', path];
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILD, { recursive: true, force: true });
});

describe('the built program', () => {
  test('scores each page of a crawl as if it were alone', async () => {
    const output = join(folder, 'scores.jsonl');
    const argv = ['scan', crawl, ...models, '-o', output, '--workers', '2', '--ordered', '--signals', '-q'];
    expect(await runChaff(PROGRAM, argv, null)).toBe('done');
    const detector = await createDetector({ models: MODELS });
    const lines = readFileSync(output, 'utf8').trim().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(
      PAGES.map(page => JSON.parse(JSON.stringify(detector.score(page)))),
    );
  });

  test('loses and doubles nothing, whenever it is killed', { timeout: 180_000 }, async () => {
    const random = seededRandom(7);
    const argv = ['scan', crawl, ...models, '--part-records', '5'];
    const plain = join(folder, 'plain');
    const started = performance.now();
    expect(await runChaff(PROGRAM, [...argv, '-o', `${plain}/`, '-q'], null)).toBe('done');
    const expected = linesIn(plain);
    expect(expected.length).toBe(PAGES.length);
    const rounds = await killAndResume({
      program: PROGRAM,
      argv,
      folder: join(folder, 'killed'),
      kills: 4,
      longest: performance.now() - started,
      random: () => random.between(0, 999) / 1000,
      onRun: () => {},
    });
    for (const lines of rounds) expect(lines).toEqual(expected);
  });

  test('ends when a reader goes, though its input stays open', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [PROGRAM, 'pipe', ...models], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.on('error', () => {});
    const closed = new Promise(resolve => child.on('close', resolve));
    child.stdin.write(readFileSync(crawl));
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.write(readFileSync(crawl));
    });
    expect(await closed).toBe(0);
  });

  test('is stopped by SIGTERM while its input stays open', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [PROGRAM, 'scan', '-', ...models], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', chunk => {
      words += chunk;
    });
    child.stdin.write(readFileSync(crawl));
    child.stdout.once('data', () => child.kill('SIGTERM'));
    child.stdout.resume();
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(143);
    expect(words).toContain('chaff: stopped');
  });
});
