import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageName, pageUrl, type ReadOptions, readPage } from '../../src/input/read-page.ts';
import { failureOf } from './fetched.ts';
import { servePages } from './page-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
  await writeFile(join(folder, 'page.html'), 'Grüße');
  await writeFile(join(folder, 'secret.html'), 'x', { mode: 0 });
  await writeFile(join(folder, 'example.com'), 'a file after all');
});
afterAll(async () => {
  await chmod(join(folder, 'secret.html'), 0o600);
  await rm(folder, { recursive: true });
});

function options(more: Partial<ReadOptions> = {}): ReadOptions {
  return { userAgent: 'chaff/test', stdin: Readable.from([]), allowPrivate: true, timeout: 5000, ...more };
}

describe('a file', () => {
  test('is read as bytes, with the address that was given for it', async () => {
    const path = join(folder, 'page.html');
    expect(await readPage(path, options())).toEqual({
      source: { id: path, url: null, bytes: Buffer.from('Grüße') },
    });
    const { source } = await readPage(path, options({ url: 'https://example.com/a' }));
    expect(source.url).toBe('https://example.com/a');
  });

  test('is known by any name that exists', async () => {
    const { source } = await readPage(join(folder, 'example.com'), options());
    expect(new TextDecoder().decode(source.bytes as Uint8Array)).toBe('a file after all');
  });

  test('has a size limit', async () => {
    const path = join(folder, 'page.html');
    expect((await readPage(path, options({ maxBytes: 7 }))).source.bytes).toHaveLength(7);
    expect(await failureOf(readPage(path, options({ maxBytes: 6 })))).toBe(
      'too-large: the page is larger than 6 bytes',
    );
    expect(await failureOf(readPage('/dev/zero', options({ maxBytes: 1e6 })))).toMatch(/^too-large: /);
  });

  test.each([
    ['a WARC file', 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n'],
    ['a file of JSON lines', '{"url":"https://a.example/","text":"words"}\n'],
    ['a Parquet file', 'PAR1...PAR1'],
  ])('that is %s is no page', async (what, content) => {
    const path = join(folder, 'crawl');
    await writeFile(path, content);
    expect(await failureOf(readPage(path, options()))).toBe(
      `unsupported-content: this is ${what}, not a page: use chaff scan for its pages`,
    );
  });

  test('that is missing is said so, with advice where an address was meant', async () => {
    expect(await failureOf(readPage(join(folder, 'none.html'), options()))).toBe(
      'file-not-found: there is no such file',
    );
    expect(await failureOf(readPage(join(folder, 'page.html/a'), options()))).toMatch(/^file-not-found: /);
    expect(await failureOf(readPage('example.com/a', options()))).toBe(
      'file-not-found: there is no such file; did you mean https://example.com/a',
    );
    expect(await failureOf(readPage('x'.repeat(5000), options()))).toMatch(/^file-not-found: /);
    expect(await failureOf(readPage('', options()))).toBe('file-not-found: the name of the page is empty');
    expect(await failureOf(readPage('a\0b', options()))).toMatch(/^file-unreadable: /);
  });

  test('that cannot be read is said so', async () => {
    expect(await failureOf(readPage(folder, options()))).toMatch(
      /^file-unreadable: this is a directory; name the files/,
    );
    await symlink(join(folder, 'loop'), join(folder, 'loop'));
    expect(await failureOf(readPage(join(folder, 'loop'), options()))).toMatch(
      /^file-unreadable: .*\(ELOOP\)/,
    );
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is said so', async () => {
    expect(await failureOf(readPage(join(folder, 'secret.html'), options()))).toMatch(/no permission/);
  });
});

describe('standard input', () => {
  test('is read to its end', async () => {
    const stdin = Readable.from([Buffer.from('one '), 'two']);
    expect(await readPage('-', options({ stdin, url: 'https://example.com/' }))).toEqual({
      source: { id: '-', url: 'https://example.com/', bytes: Buffer.from('one two') },
    });
  });

  test('has the size limit, and is closed when it is passed', async () => {
    const stdin = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000);
      })(),
    );
    expect(await failureOf(readPage('-', options({ stdin, maxBytes: 5000 })))).toMatch(/^too-large: /);
    expect(stdin.destroyed).toBe(true);
  });

  test('that breaks is said so', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('broken'), { code: 'EIO' }));
      },
    });
    expect(await failureOf(readPage('-', options({ stdin })))).toBe(
      'file-unreadable: standard input cannot be read (EIO)',
    );
  });
});

describe('an address', () => {
  test('is fetched; after a redirect the final address is the address of the page', async () => {
    await using server = await servePages((request, response) => {
      if (request.url === '/b') return void response.setHeader('content-type', 'text/plain').end('text');
      response.writeHead(302, { location: '/b' }).end();
    });
    const page = await readPage(`http://me:secret@127.0.0.1:${server.port}/a`, options());
    expect(page).toMatchObject({
      source: {
        id: `${server.origin}/a`,
        url: `${server.origin}/b`,
        headers: { 'content-type': 'text/plain' },
      },
      redirectedFrom: `${server.origin}/a`,
    });
    expect(await readPage(`${server.origin}/b`, options())).not.toHaveProperty('redirectedFrom');
  });

  test('of another protocol is refused', async () => {
    const path = `file://${join(folder, 'page.html')}`;
    expect(await failureOf(readPage(path, options()))).toBe(
      'unsupported-protocol: file: addresses are not read; give the path of the file instead',
    );
    expect(await failureOf(readPage('javascript:alert(1)', options()))).toMatch(/^unsupported-protocol: /);
  });
});

test('names and addresses for records hold no credentials', () => {
  expect(pageName('http://me:secret@example.com/')).toBe('http://example.com/');
  expect(pageName('me:secret@example.com/a')).toBe('example.com/a');
  expect(pageName('notes/me@home.html')).toBe('notes/me@home.html');
  expect(pageName('me@home.html')).toBe('me@home.html');
  expect(pageUrl('http://me:secret@example.com/')).toBe('http://example.com/');
  expect(pageUrl('page.html')).toBeNull();
  expect(pageUrl('-')).toBeNull();
});
