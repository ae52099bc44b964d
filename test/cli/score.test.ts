import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages } from '../input/page-server.ts';
import { DETECTOR, judgeByWord, run } from './running.ts';

let folder: string;
const files = { farm: '', suspect: '', clean: '', short: '', crash: '', missing: '' };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
  for (const word of Object.keys(files) as (keyof typeof files)[]) {
    files[word] = join(folder, `${word}.html`);
    if (word !== 'missing') await writeFile(files[word], word);
  }
});
afterAll(() => rm(folder, { recursive: true }));

function labelsOf(jsonLines: string): string[] {
  const records = jsonLines
    .trim()
    .split('\n')
    .filter(line => line !== '');
  return records.map(line => JSON.parse(line)).map(record => record.label ?? record.error.code);
}

describe('the exit code', () => {
  const level = (threshold: string): string[] => ['--threshold', threshold];
  test.each([
    [0, ['clean', 'suspect', 'short'], []],
    [1, ['clean', 'farm'], []],
    [1, ['clean', 'suspect'], level('suspect')],
    [1, ['farm'], level('suspect')],
    [0, ['clean', 'short'], level('suspect')],
    [1, ['suspect'], level('0.7')],
    [0, ['suspect'], level('0.71')],
    [0, ['farm'], level('1')],
    [1, ['clean'], level('0')],
    [0, ['short'], level('0')],
    [2, ['missing'], []],
    [2, ['farm', 'missing', 'clean'], []],
    [2, ['crash', 'farm'], []],
  ] as const)('is %d for %j %j', async (code, names, options) => {
    expect((await run(['score', ...names.map(name => files[name]), ...options])).code).toBe(code);
  });

  test.each([
    ['score'],
    ['score', 'x', '--format', 'xml'],
    ['score', 'x', '--nonsense'],
    ['score', 'x', '--threshold', 'bad'],
    ['score', 'x', '--threshold', '1.1'],
    ['score', 'x', '--threshold', '-0.1'],
    ['score', 'x', '--threshold', ''],
    ['score', 'x', '--threshold', 'NaN'],
    ['score', 'x', '--timeout', '0'],
    ['score', 'x', '--timeout', '1e9'],
    ['score', 'x', '--max-bytes', '1.5'],
    ['score', 'x', '--max-bytes', '20MB'],
    ['score', 'x', '--concurrency', '0'],
    ['score', '-', '-'],
  ])('is 2 for the wrong usage %j %j %j %j, told on standard error alone', async (...argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: /);
  });

  test('is 2 when there is no detector', async () => {
    const createDetector = () => Promise.reject(new Error('the model \u001b[31m is broken'));
    const { code, stderr } = await run(['score', files.farm], { createDetector });
    expect(code).toBe(2);
    expect(stderr).toBe('chaff: the model \\u001b[31m is broken\n');
  });
});

describe('--url', () => {
  const URL_OPTION = ['--url', 'https://me:secret@example.com/a'];
  test('is the address of the page, without credentials', async () => {
    for (const page of [files.clean, '-']) {
      const { stdout } = await run(['score', page, '--format', 'json', ...URL_OPTION], { input: 'clean' });
      expect(JSON.parse(stdout)).toMatchObject({ id: page, url: 'https://example.com/a', label: 'clean' });
    }
  });
  test('is also the address in an error record', async () => {
    const { stdout } = await run(['score', files.missing, '--format', 'json', ...URL_OPTION]);
    expect(JSON.parse(stdout)).toMatchObject({
      url: 'https://example.com/a',
      error: { code: 'file-not-found' },
    });
  });
  test.each([
    [['one.html', 'two.html', ...URL_OPTION], /one page, and 2 pages are given/],
    [['https://example.com/', ...URL_OPTION], /from a file or standard input/],
    [['-', '--url', 'example.com'], /example\.com is not a valid address/],
    [['-', '--url', 'ftp://me:secret@example.com'], /only http: and https:/],
  ])('is refused: %j', async (argv, message) => {
    const { code, stdout, stderr } = await run(['score', ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('json', () => {
  const json = async (...argv: string[]): Promise<unknown> =>
    JSON.parse((await run(['score', '--format', 'json', ...argv])).stdout);

  test('is an object for one page and an array for several', async () => {
    expect(await json(files.farm)).toMatchObject({ id: files.farm, label: 'farm' });
    expect(await json(files.missing)).toEqual({
      schema: 1,
      chaff: '1.2.3',
      id: files.missing,
      url: null,
      error: { code: 'file-not-found', message: 'there is no such file' },
    });
    expect(await json(files.farm, files.missing, files.clean)).toMatchObject([
      { label: 'farm' },
      { error: { code: 'file-not-found' } },
      { label: 'clean' },
    ]);
  });

  test('holds the values of signals only when asked for', async () => {
    expect(await json(files.farm)).not.toHaveProperty('signals');
    expect(await json(files.farm, '--signals')).toHaveProperty(['signals', 'heading-count', 'value'], 7);
  });

  test('is an array with --quiet, which may be empty', async () => {
    expect(await json('--quiet', files.clean)).toEqual([]);
    expect(await json('--quiet', files.farm)).toMatchObject([{ label: 'farm' }]);
  });

  test('holds a crash of the detector as an error record', async () => {
    expect(await json(files.crash)).toMatchObject({
      id: files.crash,
      error: { code: 'internal-error', message: 'scoring failed: the detector broke' },
    });
  });
});

test('csv has a row a page, and a column a signal with --signals', async () => {
  const { stdout, stderr } = await run(['score', '-f', 'csv', '--signals', files.farm, files.missing]);
  expect(parse(stdout, { columns: true })).toMatchObject([
    { id: files.farm, label: 'farm', 'heading-count': '7', 'off-topic-promo-share': '0.5' },
    { id: files.missing, label: '', error_code: 'file-not-found', 'heading-count': '' },
  ]);
  expect(stderr).toBe('');
});

describe('text', () => {
  test('tells errors on standard error and counts the pages', async () => {
    const { stdout, stderr } = await run(['score', files.farm, files.missing, files.clean]);
    expect(stdout).toMatch(/^FARM 0\.990 {2}/);
    expect(stdout).toMatch(/\n3 pages: 1 farm, 1 clean, 1 error\n$/);
    expect(stdout).not.toContain('no such file');
    expect(stderr).toBe(`chaff: ${files.missing}: there is no such file (file-not-found)\n`);
  });

  test('has colours on a terminal alone, and none with NO_COLOR', async () => {
    const colours = async (options: Parameters<typeof run>[1]) =>
      (await run(['score', files.farm], options)).stdout.includes('\u001b[');
    expect(await colours({})).toBe(false);
    expect(await colours({ terminal: 80 })).toBe(true);
    expect(await colours({ terminal: 80, env: { NO_COLOR: '' } })).toBe(true);
    expect(await colours({ terminal: 80, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colours({ terminal: 80, env: { TERM: 'dumb' } })).toBe(false);
  });

  test('is as wide as the terminal', async () => {
    const widest = async (terminal: number) => {
      const { stdout } = await run(['score', '-'], { terminal, env: { NO_COLOR: '1' }, input: 'farm' });
      return Math.max(...stdout.split('\n').map(line => line.length));
    };
    expect(await widest(40)).toBeLessThanOrEqual(40);
    expect(await widest(200)).toBeGreaterThan(80);
  });

  test('hides no trick in the name of a file', async () => {
    const { stderr } = await run(['score', 'a\u001b[2Jb\u202ec']);
    expect(stderr).toBe('chaff: a\\u001b[2Jb\\u202ec: there is no such file (file-not-found)\n');
  });
});

test('--quiet prints pages that reach the threshold, and errors', async () => {
  const pages = [files.clean, files.farm, files.suspect, files.missing];
  const quiet = (...options: string[]) => run(['score', '--quiet', ...options, ...pages]);
  expect(labelsOf((await quiet('-f', 'jsonl')).stdout)).toEqual(['farm', 'file-not-found']);
  expect(labelsOf((await quiet('-f', 'jsonl', '-t', '0.5')).stdout)).toEqual([
    'farm',
    'suspect',
    'file-not-found',
  ]);
  const { stdout, stderr } = await quiet();
  expect(stdout.match(/^(?:FARM|SUSPECT|CLEAN)|pages:/gm)).toEqual(['FARM']);
  expect(stderr).toContain('no such file');
});

describe('standard input', () => {
  test('is read for "-", and waiting for a person is said', async () => {
    const { stdout, stderr, code } = await run(['score', '-', '-f', 'jsonl'], {
      input: 'farm',
      terminal: 80,
    });
    expect(labelsOf(stdout)).toEqual(['farm']);
    expect(stderr).toBe('chaff: reading the page from standard input; end it with Ctrl-D\n');
    expect(code).toBe(1);
    expect((await run(['score', '-'], { input: 'farm' })).stderr).toBe('');
  });

  test('has the size limit', async () => {
    const { stdout } = await run(['score', '-', '-f', 'jsonl', '--max-bytes', '3'], { input: 'farm' });
    expect(labelsOf(stdout)).toEqual(['too-large']);
  });
});

test('progress is shown on a terminal for several pages, and cleared', async () => {
  const pages = [files.farm, files.clean];
  const { stderr } = await run(['score', '-f', 'jsonl', ...pages], { terminal: 80 });
  expect(stderr).toContain('1 of 2 pages');
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  expect((await run(['score', ...pages])).stderr).toBe('');
  expect((await run(['score', files.farm], { terminal: 80 })).stderr).toBe('');
});

describe('addresses', () => {
  test('are fetched at the same time, printed in the order of the arguments', async () => {
    let open = 0;
    let most = 0;
    await using server = await servePages((request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(
        () => {
          open -= 1;
          response.end(request.url === '/0' ? 'farm' : 'clean');
        },
        request.url === '/0' ? 200 : 50,
      );
    });
    const pages = [0, 1, 2, 3, 4, 5].map(page => `${server.origin}/${page}`);
    const options = ['-f', 'jsonl', '--allow-private', '--concurrency', '3'];
    const { stdout } = await run(['score', ...options, ...pages]);
    const records = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(records.map(record => record.url)).toEqual(pages);
    expect(records[0].label).toBe('farm');
    expect(most).toBe(3);
  });

  test('that redirect have both addresses, in the place the contract gives them', async () => {
    await using server = await servePages((request, response) => {
      if (request.url === '/b') return void response.end('clean');
      response.writeHead(301, { location: '/b' }).end();
    });
    const first = `${server.origin}/a`;
    const { stdout } = await run(['score', first, '-f', 'json', '--allow-private']);
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({ id: first, url: first, finalUrl: `${server.origin}/b`, label: 'clean' });
    expect(Object.keys(record).slice(0, 6)).toEqual(['schema', 'chaff', 'model', 'id', 'url', 'finalUrl']);
    expect(Buffer.from(server.requests[0]?.headers['user-agent'] ?? '').toString()).toBe(
      'chaff/1.2.3 (+https://www.npmjs.com/package/chaff)',
    );
  });

  test('that are private are refused without --allow-private; credentials are printed nowhere', async () => {
    await using server = await servePages((_, response) => void response.end('clean'));
    const page = `http://me:secret@127.0.0.1:${server.port}/`;
    for (const format of ['text', 'json', 'jsonl', 'csv']) {
      const { code, stdout, stderr } = await run(['score', page, '--format', format]);
      expect(code).toBe(2);
      expect(stdout + stderr).toContain('private-address');
      expect(stdout + stderr).not.toContain('secret');
    }
    expect(server.requests).toHaveLength(0);
  });

  test('that do not answer in time are an error, and the others go on', async () => {
    await using server = await servePages(() => {});
    const pages = [`${server.origin}/`, files.farm];
    const { code, stdout } = await run([
      'score',
      ...pages,
      '-f',
      'jsonl',
      '--allow-private',
      '--timeout',
      '0.1',
    ]);
    expect(labelsOf(stdout)).toEqual(['fetch-timeout', 'farm']);
    expect(code).toBe(2);
  });
});

describe('a reader that goes early', () => {
  function brokenOutlet(code: string): Writable {
    return new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write failed'), { code }));
      },
    });
  }

  test('ends the run without a word, and what is under way with it', async () => {
    await using server = await servePages(() => {});
    const pages = [files.farm, `${server.origin}/`, ...Array(50).fill(files.clean)];
    let judged = 0;
    const { code, stderr } = await run(['score', ...pages, '--allow-private'], {
      stdout: brokenOutlet('EPIPE'),
      createDetector: async () => ({
        ...DETECTOR,
        score(source) {
          judged += 1;
          return judgeByWord(source);
        },
      }),
    });
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(judged).toBeLessThan(10);
  });

  test('is told from a full disk', async () => {
    const { code, stderr } = await run(['score', files.clean], { stdout: brokenOutlet('ENOSPC') });
    expect(stderr).toBe('chaff: cannot write: write failed\n');
    expect(code).toBe(2);
  });
});

test('standard input is not touched unless it is named', async () => {
  const stdin = new Readable({
    read() {
      throw new Error('read');
    },
  });
  expect((await run(['score', files.clean], { stdin })).code).toBe(0);
});
