import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/scan/lock.ts';
import { TABLE_WORKER } from '../input/crawled.ts';
import { linesOf, manyWords, WORD_WORKER } from '../scan/pages.ts';
import { type Run, type RunOptions, run } from './running.ts';

let folder: string;
let crawl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-scan-'));
  crawl = join(folder, 'crawl.jsonl');
  await writeFile(crawl, linesOf([...manyWords(40), 'THROW', '']));
});
afterAll(() => rm(folder, { recursive: true }));

function scan(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(['scan', '--workers', '2', ...argv], {
    scanWorker: WORD_WORKER,
    tableWorker: TABLE_WORKER,
    ...options,
  });
}
const path = (...names: string[]): string => join(folder, ...names);
const idsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line).id);
const SORTED = [...Array.from({ length: 41 }, (_, at) => `p${at}`)];
const byNumber = (ids: readonly string[]): string[] =>
  ids.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

async function partsOf(name: string): Promise<string[]> {
  return (await readdir(path(name))).filter(file => file.startsWith('part-')).sort();
}
async function idsIn(name: string): Promise<string[]> {
  const texts = await Promise.all((await partsOf(name)).map(file => readFile(path(name, file), 'utf8')));
  return byNumber(texts.flatMap(idsOf));
}

describe('chaff scan', () => {
  test('writes the contract to standard output and figures to standard error', async () => {
    const { code, stdout, stderr } = await scan([crawl, '--ordered']);
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(SORTED);
    const first = JSON.parse(stdout.split('\n')[0] ?? '');
    expect(first).toMatchObject({ schema: 1, id: 'p0', label: 'farm', probability: 0.99 });
    expect(first.signals).toBeUndefined();
    for (const line of [
      '40 pages, 10 reach farm',
      '10  not-evaluated',
      '10  too-short',
      '10  off-topic-promo-share',
      '1  internal-error',
      '1  empty',
      'p0.example',
    ])
      expect(stderr).toContain(line);
  });

  test('writes a file that is whole when it has its name', async () => {
    const { code } = await scan([crawl, '-o', path('a.jsonl'), '-q']);
    expect(code).toBe(0);
    expect(byNumber(idsOf(await readFile(path('a.jsonl'), 'utf8')))).toEqual(SORTED);
    expect((await readdir(folder)).filter(file => file.includes('unfinished'))).toEqual([]);
  });

  test('writes what is asked for alone', async () => {
    const only = await scan([crawl, '--only', 'farm,suspect', '--ordered']);
    expect(
      new Set(
        only.stdout
          .trim()
          .split('\n')
          .map(line => JSON.parse(line).label),
      ),
    ).toEqual(new Set(['farm', 'suspect']));
    const few = await scan([
      crawl,
      '--min-probability',
      '0.9',
      '--only',
      'farm',
      '--columns',
      'id,probability',
      '--ordered',
    ]);
    expect(few.stdout.split('\n')[0]).toBe('{"id":"p0","probability":0.99}');
    const csv = await scan([crawl, '-f', 'csv', '--columns', 'url,label,heading-count', '--ordered']);
    expect(csv.stdout.split('\r\n').slice(0, 2)).toEqual([
      'url,label,heading-count',
      'https://p0.example/,farm,7',
    ]);
    expect((await scan([crawl, '-f', 'csv', '--columns', 'nonsense'])).stderr).toContain(
      'no column "nonsense"',
    );
  });

  test('takes names of fields', async () => {
    const file = path('fields.jsonl');
    await writeFile(file, '{"key":"a","where":"https://a.example/","content":"farm"}\n');
    const { stdout } = await scan([
      file,
      '--id-field',
      'key',
      '--url-field',
      'where',
      '--text-field',
      'content',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', url: 'https://a.example/', label: 'farm' });
  });

  test('makes shards that are the whole together, in one folder', async () => {
    for (const shard of ['1/3', '2/3', '3/3'])
      expect((await scan([crawl, '-o', path('shards/'), '--shard', shard, '-q'])).code).toBe(0);
    expect(await idsIn('shards')).toEqual(SORTED);
    expect((await partsOf('shards')).length).toBe(3);
  });

  test('writes Parquet that others read', async () => {
    await scan([
      crawl,
      '-o',
      path('parquet'),
      '-f',
      'parquet',
      '--signals',
      '--part-records',
      '25',
      '-q',
      '--ordered',
    ]);
    const parts = await partsOf('parquet');
    expect(parts.length).toBe(2);
    const rows = [];
    for (const part of parts)
      rows.push(...(await parquetReadObjects({ file: await asyncBufferFromFile(path('parquet', part)) })));
    expect(rows.map(row => row.id)).toEqual(SORTED);
    expect(rows[0]).toMatchObject({ label: 'farm', probability: 0.99, 'heading-count': 7, abstained: null });
    expect(rows[40]).toMatchObject({ label: null, error_code: 'internal-error' });
  });

  test('writes attributes line by line with documents', async () => {
    const { code } = await scan([crawl, '-o', path('attributes'), '--attributes', '-q']);
    expect(code).toBe(0);
    const lines = (await readFile(path('attributes', 'crawl.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.length).toBe(42);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: 'p0',
      source: crawl,
      attributes: { chaff__label__farm: [[0, 4, 1]], chaff__verdict__probability: [[0, 4, 0.99]] },
    });
    expect(JSON.parse(lines[41] ?? '').attributes).toEqual({});
    const refused = await scan([crawl, '-o', folder, '--attributes', '-q']);
    expect(refused.stderr).toContain('the documents are in this folder');
  });

  test('packs attributes of packed documents', async () => {
    const { stderr } = await scan([path('none.jsonl.gz'), crawl, '-o', path('packed'), '--attributes', '-q']);
    expect(stderr).toContain('none.jsonl.gz');
    expect((await readdir(path('packed'))).sort()).toEqual(['crawl.jsonl', 'manifest.json']);
    await writeFile(path('b.jsonl.gz'), linesOf(['farm']));
    await scan([path('b.jsonl.gz'), '-o', path('packed-b'), '--attributes', '-q']);
    expect(idsOf(gunzipSync(await readFile(path('packed-b', 'b.jsonl.gz'))).toString())).toEqual(['p0']);
  });

  test('goes on after an input that cannot be read, with exit code 2', async () => {
    const { code, stdout, stderr } = await scan([path('missing.jsonl'), crawl, '--ordered']);
    expect(code).toBe(2);
    expect(idsOf(stdout)).toEqual(SORTED);
    expect(stderr).toContain('missing.jsonl');
  });

  test('ends with exit code 2 after an input that is cut off, and keeps what was there', async () => {
    const whole = gzipSync(linesOf(manyWords(40)));
    await writeFile(path('cut.jsonl.gz'), whole.subarray(0, -20));
    const { code, stdout, stderr } = await scan([path('cut.jsonl.gz'), crawl, '--ordered']);
    expect(code).toBe(2);
    expect(idsOf(stdout).slice(-41)).toEqual(SORTED);
    expect(stdout).toContain('"code":"truncated-input"');
    expect(stderr).toContain('cut.jsonl.gz: the input ends within the gzip data that begins at byte 0');
  });

  test('writes signals as fields of the JSON, and knows no others', async () => {
    const known = await scan([crawl, '--columns', 'id,heading-count', '--ordered', '-q']);
    expect(JSON.parse(known.stdout.split('\n')[0] ?? '')).toEqual({ id: 'p0', 'heading-count': 7 });
    // A field that only pages have which were fetched and redirected.
    expect(await scan([crawl, '--columns', 'id,finalUrl', '-q'])).toMatchObject({ code: 0 });
    const unknown = await scan([crawl, '--columns', 'id,nonsense']);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('there is no field "nonsense"');
  });

  test('writes through a link, and makes the folders that are missing', async () => {
    await symlink('behind.jsonl', path('link.jsonl'));
    await writeFile(path('behind.jsonl'), 'old');
    expect(await scan([crawl, '-o', path('link.jsonl'), '-q'])).toMatchObject({ code: 0 });
    expect(await readlink(path('link.jsonl'))).toBe('behind.jsonl');
    expect(byNumber(idsOf(await readFile(path('behind.jsonl'), 'utf8')))).toEqual(SORTED);
    expect(await scan([crawl, '-o', path('new', 'folder', 'a.jsonl'), '-q'])).toMatchObject({ code: 0 });
    expect(await readdir(path('new', 'folder'))).toEqual(['a.jsonl']);
  });

  test.skipIf(process.platform === 'win32')('writes into a pipe, and leaves it one', async () => {
    execFileSync('mkfifo', [path('pipe')]);
    const reading = readFile(path('pipe'), 'utf8');
    expect(await scan([crawl, '-o', path('pipe'), '-q'])).toMatchObject({ code: 0, stdout: '' });
    expect(byNumber(idsOf(await reading))).toEqual(SORTED);
    expect((await stat(path('pipe'))).isFIFO()).toBe(true);
  });

  test('does not write over what it reads, or into a folder that it reads', async () => {
    const before = await readFile(crawl, 'utf8');
    const over = await scan([crawl, '-o', crawl, '-q']);
    expect(over).toMatchObject({ code: 2, stdout: '' });
    expect(over.stderr).toContain('it would be written over');
    expect(await readFile(crawl, 'utf8')).toBe(before);
    await mkdir(path('read'));
    await writeFile(path('read', 'a.jsonl'), linesOf(['farm']));
    for (const output of [path('read', 'out.jsonl'), `${path('read', 'deep', 'parts')}/`]) {
      const inside = await scan([path('read'), '-o', output, '-q']);
      expect(inside).toMatchObject({ code: 2, stdout: '' });
      expect(inside.stderr).toContain('which is read');
    }
    expect(await readdir(path('read'))).toEqual(['a.jsonl']);
  });

  test('tells of a table without a column that is known what its first line says', async () => {
    await writeFile(path('odd.csv'), 'Ref No.,Web Adr,Inhalt\n1,http://a.example/,some words\n');
    for (const more of [[], ['--html-field', 'inhalt']]) {
      const odd = await scan([path('odd.csv'), '-q', '--columns', 'error', ...more]);
      expect(odd.code).toBe(2);
      expect(odd.stdout).toContain('the first line names no column with pages');
      expect(odd.stdout).toContain('Ref No.,Web Adr,Inhalt');
    }
    const named = await scan([path('odd.csv'), '-q', '--html-field', 'Inhalt', '--columns', 'id,error']);
    expect(named).toMatchObject({ code: 0 });
  });

  test('takes an input with a fault that nothing can be read beyond for one that broke off', async () => {
    const words = Array.from({ length: 3000 }, (_, i) => `clean ${Math.imul(i, 0x9e3779b1).toString(36)}`);
    const packed = brotliCompressSync(linesOf(words));
    packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 40);
    await writeFile(path('fault.jsonl.br'), packed);
    const fault = await scan([path('fault.jsonl.br'), '-q', '--only', 'error', '--columns', 'error']);
    expect(fault.code).toBe(2);
    expect(fault.stdout).toContain('"code":"truncated-input"');
    expect(fault.stdout).toContain('there is a fault, beyond which nothing can be read');
  });

  test('takes a folder file by file, and tells which of them cannot be read', async () => {
    await mkdir(path('many'));
    await writeFile(path('many', 'a.jsonl'), linesOf(['farm']));
    await symlink('nowhere', path('many', 'b.jsonl'));
    await writeFile(path('many', 'c.parquet'), 'PAR1 and no table');
    await writeFile(path('many', 'd.jsonl'), linesOf(['clean']));
    const { code, stdout, stderr } = await scan([path('many'), '--ordered']);
    expect(code).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('b.jsonl: there is no such file');
    expect(stderr).toContain('c.parquet: this is no sound Parquet file');
  });

  test.each([
    ['a file', 'locked.jsonl', 'locked.jsonl'],
    ['a folder', 'locked/', 'locked/manifest.json'],
  ])('refuses to write to %s while another run writes to it', async (_, name, written) => {
    await mkdir(path('locked'), { recursive: true });
    const other = await takeLock(path(written));
    const refused = await scan([crawl, '-o', path(name), '-q']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('another run is writing to it');
    await other.release();
    expect(await scan([crawl, '-o', path(name), '-q'])).toMatchObject({ stderr: '' });
    const files = [...(await readdir(folder)), ...(await readdir(path('locked')))];
    expect(files.filter(file => file.includes('.lock'))).toEqual([]);
  });

  test.each([
    [['-f', 'parquet'], 'parquet needs a folder'],
    [['--resume'], '--resume needs a folder'],
    [['--attributes', '-o', 'x', '--shard', '1/2'], 'goes without --shard'],
    [['--shard', '3/2'], 'number of the shard'],
    [['--only', 'farms'], 'some of farm'],
    [['-', '-'], 'only once'],
  ])('refuses %j', async (argv, complaint) => {
    const { code, stdout, stderr } = await scan([crawl, ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(complaint);
  });
});

describe('a run that was stopped', () => {
  /** Interrupts when the first text is written. */
  async function stopped(argv: readonly string[]): Promise<Run> {
    const done = run(['scan', '--workers', '1', ...argv], {
      scanWorker: WORD_WORKER,
      onInterrupt(listener) {
        const timer = setTimeout(() => listener('SIGINT'), 700);
        return () => clearTimeout(timer);
      },
    });
    return done;
  }

  test('tells how to go on, and --resume does: nothing lost, nothing doubled', async () => {
    const big = path('big.jsonl');
    await writeFile(big, linesOf([...manyWords(30), 'HANG', ...manyWords(30)]));
    const argv = [big, '-o', path('stopped/'), '--page-timeout', '1', '--part-records', '10'];
    const first = await stopped(argv);
    expect(first.code).toBe(130);
    expect(first.stderr).toContain('--resume');
    const again = await scan(argv);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('go on with --resume');
    await writeFile(path('stopped', 'part-00009.jsonl'), 'of a part that no manifest names');
    await writeFile(path('stopped', 'part-00010.jsonl.unfinished'), 'half');
    const second = await scan([...argv, '--resume']);
    expect(second.code).toBe(0);
    expect(await idsIn('stopped')).toEqual(Array.from({ length: 61 }, (_, at) => `p${at}`));
    expect(second.stderr).toContain('60 pages, ');
    const third = await scan([...argv, '--resume']);
    expect([third.code, await idsIn('stopped')]).toEqual([0, await idsIn('stopped')]);
    const other = await scan([...argv, '--resume', '--signals']);
    expect(other.stderr).toContain('other options');
  });
});
