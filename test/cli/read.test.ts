import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages } from '../input/page-server.ts';
import { run } from './running.ts';

const PARAGRAPH =
  'The ferry leaves the old harbour at noon, and the crew sells coffee, tea and bread on the upper deck to everyone who waits.';
const PAGE = `<!doctype html><html lang="en"><head><title>The harbour is quiet - Kelm Courier</title>
<meta property="og:site_name" content="Kelm Courier"><link rel="canonical" href="/story">
<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ines Holm"},"datePublished":"2025-03-01"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>The harbour is quiet</h1>
<p>${PARAGRAPH}</p><p>${PARAGRAPH} See <a href="https://ferry.example/times">the times</a>.</p></article>
<footer><p>© 2025 Kelm Courier</p></footer></body></html>`;
const URL_OPTION = ['--url', 'https://kelm.example/story?from=home'];

let folder: string;
let page: string;
let missing: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
  page = join(folder, 'page.html');
  missing = join(folder, 'missing.html');
  await writeFile(page, PAGE);
});
afterAll(() => rm(folder, { recursive: true }));

describe('text', () => {
  test('shows title, facts, regions and main text', async () => {
    const { code, stdout, stderr } = await run(['read', '-', ...URL_OPTION], { input: PAGE });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^The harbour is quiet\nstandard input\nhttps:\/\/kelm.example\/story\?from=home\ncanonical https:\/\/kelm.example\/story\nby Ines Holm, published 2025-03-01, English, Kelm Courier, kelm.example\n/,
    );
    expect(stdout).toContain('\nnavigation │ Home\n');
    expect(stdout).toContain('\nmain       ┃ # The harbour is quiet\n');
    expect(stdout).toContain('\nfooter     │ © 2025 Kelm Courier\n');
    expect(stdout).not.toContain('Links');
  });

  test('can be the main text alone, with its links', async () => {
    const { stdout } = await run(['read', page, '--main', '--links']);
    expect(stdout.split('\n')).toEqual([
      'The harbour is quiet',
      PARAGRAPH,
      `${PARAGRAPH} See the times.`,
      '',
      'Links',
      'main       the times',
      '           https://ferry.example/times',
      '',
    ]);
  });

  test('of plain text says so', async () => {
    const { stdout } = await run(['read', '-'], { input: `The harbour\n\n${PARAGRAPH}\n` });
    expect(stdout).toContain('plain text');
  });
});

describe('json', () => {
  test('has the documented fields', async () => {
    const { code, stdout } = await run(['read', page, '--format', 'json', ...URL_OPTION]);
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({
      schema: 1,
      chaff: '1.2.3',
      id: page,
      url: 'https://kelm.example/story?from=home',
      site: 'kelm.example',
      kind: 'html',
      title: 'The harbour is quiet',
      siteName: 'Kelm Courier',
      author: 'Ines Holm',
      published: '2025-03-01',
      modified: null,
      language: 'en',
      canonical: 'https://kelm.example/story',
      mainText: `The harbour is quiet\n${PARAGRAPH}\n${PARAGRAPH} See the times.`,
    });
    expect(record.blocks[0]).toEqual({
      index: 0,
      kind: 'paragraph',
      level: 0,
      region: 'navigation',
      isMainText: false,
      text: 'Home',
    });
    expect(record.links[1]).toEqual({
      url: 'https://ferry.example/times',
      anchor: 'the times',
      block: 3,
      isExternal: true,
    });
    const { stdout: help } = await run(['read', '--help']);
    for (const field of Object.keys(record)) expect(help).toMatch(new RegExp(`\\b${field}\\b`));
  });

  test('is an array for several pages, with error records among them', async () => {
    const { code, stdout, stderr } = await run(['read', page, missing, '-f', 'json', '--main']);
    expect([code, stderr]).toEqual([2, '']);
    const [first, second] = JSON.parse(stdout);
    expect(new Set(first.blocks.map((block: { region: string }) => block.region))).toEqual(new Set(['main']));
    expect(second).toMatchObject({ id: missing, error: { code: 'file-not-found' } });
  });
});

test('a redirected page has both addresses', async () => {
  await using server = await servePages((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const { stdout } = await run(['read', `${server.origin}/old`, '--allow-private', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ url: `${server.origin}/old`, finalUrl: `${server.origin}/new` });
});

describe('the exit code is 2', () => {
  test('for a page that cannot be had, the others printed', async () => {
    const { code, stdout, stderr } = await run(['read', missing, page, '--main']);
    expect(code).toBe(2);
    expect(stderr).toBe(`chaff: ${missing}: there is no such file (file-not-found)\n`);
    expect(stdout).toContain(PARAGRAPH);
  });

  test('where reading breaks', async () => {
    const readDocument = (): never => {
      throw new Error('the reader \u001b broke');
    };
    const { code, stderr } = await run(['read', page], { readDocument });
    expect(code).toBe(2);
    expect(stderr).toContain('reading failed: the reader \\u001b broke (internal-error)');
  });

  test.each([
    ['read'],
    ['read', 'x', '--format', 'csv'],
    ['read', 'x', '--threshold', 'farm'],
    ['read', '-', '-'],
    ['read', 'a', 'b', ...URL_OPTION],
  ])('for the wrong usage %j %j %j %j', async (...argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /);
  });
});
