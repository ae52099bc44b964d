import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDetector, type Model, signals } from '../../src/index.ts';
import { littlePages } from './little-pages.ts';
import { type Run, run as runWith } from './running.ts';

const run = (argv: string[], input = ''): Promise<Run> => runWith(argv, { createDetector, signals, input });
const PAGES = littlePages(10);
const HOSTILE = [
  'not json',
  '',
  '[]',
  'null',
  '{"url":"x"}',
  '{"html":5,"text":""}',
  '{"text":"words"}',
  '{"html":"\\u001b","__proto__":1}',
];
let folder: string;
let oldPath: string;
let newPath: string;
let pages: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
  [oldPath, newPath, pages] = [
    join(folder, 'old.json'),
    join(folder, 'new.json'),
    join(folder, 'pages.jsonl'),
  ];
  const shipped = JSON.parse(await readFile('models/page-html.json', 'utf8')) as Model;
  const key = Object.keys(shipped.signals).find(name => name.startsWith('wording-odds@')) ?? '';
  const weighing = shipped.signals[key] ?? {
    scale: 'log',
    low: 0,
    high: 5,
    mean: 0,
    deviation: 1,
    weight: 0,
  };
  const changed = { ...shipped.signals, [key]: { ...weighing, weight: 4 } };
  await writeFile(
    oldPath,
    JSON.stringify({
      ...shipped,
      name: 'old',
      signals: { ...shipped.signals, [key]: { ...weighing, weight: 0 } },
    }),
  );
  await writeFile(newPath, JSON.stringify({ ...shipped, name: 'new', signals: changed }));
  const lines = PAGES.map(({ url, html }, at) =>
    JSON.stringify({ url, html, ...(at === 0 ? { id: 'a\u001b' } : {}) }),
  );
  await writeFile(pages, [...HOSTILE, ...lines].join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

const BROKEN = {
  'not-json': 1,
  'not-an-object': 2,
  'no-body': 2,
  'not-html': 1,
};

describe('two models on pages', () => {
  test('as text: counts, changes and what moved them', async () => {
    const { code, stdout } = await run(['diff', oldPath, newPath, pages]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^old: old, farm from .*\nnew: new, farm from /);
    expect(stdout).toContain('11 pages, ');
    expect(stdout).toContain('| not evaluated -> not evaluated |     1 |');
    expect(stdout).toMatch(/(?:clean|suspect) -> farm {2}0\.\d+ -> .*line 9, a\\u001b, https:\/\/farm0/);
    expect(stdout).toMatch(/\n {4}\+\d\.\d\d {2}wording-odds \(/);
    expect(stdout).toContain('line 1: not JSON\n');
    expect(stdout).toContain('1 line without a page: text alone, which a model for HTML cannot judge');
    expect(stdout).not.toContain('\u001b');
  });
  test('as JSON: the moves add up to the change of the log-odds', async () => {
    const result = JSON.parse((await run(['diff', oldPath, newPath, pages, '-f', 'json'])).stdout);
    expect(result).toMatchObject({
      schema: 1,
      old: { name: 'old' },
      new: { name: 'new' },
      judged: 11,
      faults: BROKEN,
    });
    expect(result.firstFaults[0]).toEqual({ line: 1, fault: 'not-json' });
    expect(result.changes.length).toBeGreaterThan(0);
    const sum = result.transitions.reduce((all: number, one: { pages: number }) => all + one.pages, 0);
    expect(sum).toBe(11);
    for (const { from, to, moves, bias, rest } of result.changes) {
      expect(from.label).not.toBe(to.label);
      expect(moves[0].signal).toBe('wording-odds');
      const logit = (p: number): number => Math.log(p / (1 - p));
      const moved = moves.reduce(
        (all: number, move: { from: number; to: number }) => all + move.to - move.from,
        0,
      );
      expect(moved + rest + bias.to - bias.from).toBeCloseTo(
        logit(to.probability) - logit(from.probability),
        6,
      );
    }
  });
  test('as JSON lines: a change or a fault each, and the counts', async () => {
    const { stdout } = await run(['diff', oldPath, newPath, pages, '-f', 'jsonl']);
    const records = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(records.filter(record => 'fault' in record)).toHaveLength(6);
    expect(records.at(-1)).toMatchObject({ judged: 11, faults: BROKEN });
  });
  test('of which both are the same change nothing', async () => {
    const { stdout } = await run(['diff', oldPath, oldPath, pages]);
    expect(stdout).toContain('11 pages, 0 with another label');
  });
});

test('pages come from standard input too; lines have a limit', async () => {
  const { code, stdout } = await run(
    ['diff', oldPath, newPath, '-', '--max-bytes', '5000'],
    `"${'x'.repeat(6000)}"\n${JSON.stringify(PAGES[0])}`,
  );
  expect(code).toBe(0);
  expect(stdout).toContain('line 1: larger than --max-bytes\n');
  expect(stdout).toContain('1 page, 1 with another label');
});

test('an address loses its credentials', async () => {
  const page = JSON.stringify({ ...PAGES[0], url: 'https://me:secret@farm0.example/' });
  const { stdout } = await run(['diff', oldPath, newPath, '-'], page);
  expect(stdout).toContain('line 1, https://farm0.example/\n');
});

test('models for text judge HTML by its text', async () => {
  const { code, stdout } = await run(['diff', 'models/page-text.json', 'models/page-text.json', pages]);
  expect(code).toBe(0);
  expect(stdout).toContain('12 pages, 0 with another label');
});

describe('an error', () => {
  test.each([
    [
      'models of two kinds',
      ['models/page-html.json', 'models/page-text.json'],
      'they have no pages in common',
    ],
    ['no model', ['none.json', 'models/page-text.json'], 'none.json: there is no such file'],
  ])('is %s', async (_, models, message) => {
    const { code, stderr } = await run(['diff', ...models, pages]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
  test('is a file that is not there, a folder, and one without pages', async () => {
    const missing = await run(['diff', oldPath, newPath, 'none.jsonl']);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('none.jsonl: there is no such file'),
    ]);
    expect((await run(['diff', oldPath, newPath, folder])).stderr).toContain('this is a folder');
    expect((await run(['diff', oldPath, newPath, '-'], 'x\n')).code).toBe(2);
  });
});
