import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCrawl, sizeOfInput } from '../../src/input/crawl-record.ts';
import { response } from './archive-writer.ts';
import { collected, MAX_PAGE, told, toldOf } from './crawled.ts';
import { servePages } from './page-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'c.html'), '<p>c</p>');
  await writeFile(join(folder, 'a.txt'), 'a');
  await writeFile(join(folder, 'b', 'crawl'), response('https://a.example/', '<p>b</p>'));
  await writeFile(
    join(folder, 'b', 'image'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0]),
  );
  await writeFile(join(folder, 'b', 'none'), '');
  await symlink('..', join(folder, 'b', 'up'));
  await symlink('nowhere', join(folder, 'd'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a folder', () => {
  test('is read in the order of names, what a link leads back to but once', async () => {
    const records = await collected(folder);
    expect(records.map(record => `${record.id.replace(folder, '')} ${told(record)}`)).toEqual([
      '/a.txt:1 page null a',
      '/b/crawl:1 page https://a.example/ <p>b</p>',
      '/b/image:1 skipped null not-html',
      '/b/none:1 skipped null empty',
      '/c.html:1 page null <p>c</p>',
      '/d:1 error null file-not-found: there is no such file',
    ]);
  });
  test('has the size of its files', async () => {
    let read = 0;
    await collected(folder, { onBytes: n => (read += n) });
    expect(await sizeOfInput(folder)).toBe(read);
    expect(await sizeOfInput(join(folder, 'a.txt'))).toBe(1);
    expect(await sizeOfInput('-')).toBeNull();
    expect(await sizeOfInput('https://a.example/')).toBeNull();
    expect(await sizeOfInput(join(folder, 'none'))).toBeNull();
  });
});

describe('one page', () => {
  test.each([
    ['HTML', '<!doctype html><p>x', 'page null <!doctype html><p>x'],
    ['text with an address in it', 'see\nhttps://a.example/\n', 'page null see\nhttps://a.example/\n'],
    ['text with commas', 'text, url and more\nsome words\n', 'page null text, url and more\nsome words\n'],
    [
      'HTML on WARC',
      '<pre>\nWARC/1.0\r\nWARC-Type: x</pre>',
      'page null <pre>\nWARC/1.0\r\nWARC-Type: x</pre>',
    ],
    ['XML', '<?xml version="1.0"?><rss><channel/></rss>', 'skipped null not-html'],
    ['PDF', '%PDF-1.7 text', 'skipped null not-html'],
  ])('is known by what is in it: %s', async (_, content, expected) => {
    expect(await toldOf(Buffer.from(content))).toEqual([expected]);
    expect(await toldOf(gzipSync(content))).toEqual([expected]);
    expect(await toldOf(brotliCompressSync(content))).toEqual([expected]);
  });
  test('over the limit is an error, endless ones as well', async () => {
    const large = Buffer.alloc(MAX_PAGE + 1, 'x');
    expect(await toldOf(large)).toEqual(['error null too-large: the page is larger than 100 kB']);
    expect((await collected('/dev/zero'))[0]).toMatchObject({ kind: 'error', code: 'too-large' });
  });
});

describe('a list of addresses', () => {
  test('is fetched line by line', async () => {
    await using server = await servePages((request, reply) => {
      if (request.url === '/gone') return void reply.writeHead(404).end();
      reply.setHeader('content-type', 'text/html').end(request.url === '/empty' ? '' : `<p>${request.url}`);
    });
    const { origin } = server;
    const list = `# pages\n${origin}/a\n\n  ${origin}/gone\r\n${origin}/empty\n${origin}/b`;
    const fetch = { userAgent: 'chaff/test', allowPrivate: true };
    expect(await toldOf(Buffer.from(list), 50, { fetch })).toEqual([
      `page ${origin}/a <p>/a`,
      `error ${origin}/gone http-status: the server answers with HTTP status 404`,
      `skipped ${origin}/empty empty`,
      `page ${origin}/b <p>/b`,
    ]);
    expect((await collected(`${origin}/a`, { fetch })).map(told)).toEqual([`page ${origin}/a <p>/a`]);
    expect((await toldOf(Buffer.from(`${origin}/a\n`)))[0]).toMatch(/private-address/);
  });
});

test('what cannot be opened is an error', async () => {
  expect(await collected('none.warc')).toMatchObject([
    { kind: 'error', id: 'none.warc:1', code: 'file-not-found' },
  ]);
  expect(await collected('-')).toMatchObject([{ kind: 'error', code: 'file-unreadable' }]);
});

test('a reader that stops early closes the file', async () => {
  for await (const _ of readCrawl(join(folder, 'b', 'crawl'), { maxPageBytes: MAX_PAGE })) break;
});
