import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCrawl } from '../../src/input/crawl-record.ts';
import { gzipEach, httpAnswer, response, warcRecord, zstdBomb, zstdStored } from './archive-writer.ts';
import { crawled, MAX_PAGE, toldOf } from './crawled.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';
const FIRST = response(A, '<p>first</p>');
const LAST = response(B, '<p>last</p>');
const FIRST_TOLD = `page ${A} <p>first</p>`;
const LAST_TOLD = `page ${B} <p>last</p>`;
const MEMBER = gzipSync(FIRST).length;

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** A record whose length is not what it says. */
function misstated(length: string): Buffer {
  const body = httpAnswer('<p>misstated</p>');
  return warcRecord({ type: 'response', url: A, body, fields: { 'Content-Length': length } });
}

describe('a WARC file goes on after', () => {
  test.each([
    [
      'a length that is too short',
      misstated('20'),
      /bad-record: the record at byte \d+ .* is longer than it says$/,
    ],
    [
      'a length that is too long',
      misstated('700'),
      /bad-record: the record at byte \d+ .* is shorter than it says$/,
    ],
    [
      'a length over all there is',
      misstated('90000'),
      /bad-record: the record at byte \d+ .* is shorter than it says$/,
    ],
    [
      'a negative length',
      misstated('-5'),
      /bad-record: a WARC record has the Content-Length -5, at byte \d+/,
    ],
    ['a length that is no number', misstated('1e3'), /bad-record: .* Content-Length 1e3/],
    [
      'a huge length',
      misstated('99999999999999'),
      /too-large: the record at byte \d+ .* 99999999999999 bytes/,
    ],
    [
      'a length of a hundred digits',
      misstated('9'.repeat(100)),
      /bad-record: a WARC record has the Content-Length/,
    ],
    [
      'no length',
      Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\n\r\nbody\r\n\r\n`),
      /has no Content-Length, at byte \d+/,
    ],
    [
      'garbage',
      Buffer.from('garbage '.repeat(1000).concat('\r\n')),
      /bad-record: no WARC record begins here, at byte \d+/,
    ],
    ['zeros', Buffer.alloc(5000, '\0\n'), /bad-record: no WARC record/],
    [
      'a head that does not end',
      Buffer.from(`WARC/1.0\r\nX: ${'x'.repeat(3e6)}\r\n`),
      /the head of a WARC record does not end/,
    ],
  ])('%s', async (_, broken, message) => {
    const lines = await toldOf(Buffer.concat([FIRST, broken, LAST]));
    expect(lines).toEqual([FIRST_TOLD, expect.stringMatching(message), LAST_TOLD]);
    // In an archive of members the next member is the next record.
    const members = await toldOf(gzipEach([FIRST, broken, LAST]));
    expect(members[0]).toBe(FIRST_TOLD);
    expect(members[1]).toMatch(/^error /);
    expect(members.at(-1)).toBe(LAST_TOLD);
    expect(members).toHaveLength(3);
  });

  test('a page over the limit, of which it holds nothing', async () => {
    const large = warcRecord({ type: 'response', url: A, body: httpAnswer(Buffer.alloc(3e6, 'x')) });
    const image = httpAnswer(Buffer.alloc(3e6), { 'Content-Type': 'image/png' });
    const skipped = warcRecord({ type: 'response', url: A, body: image });
    const lines = await toldOf(Buffer.concat([large, skipped, LAST]));
    expect(lines).toEqual([
      `error ${A} too-large: the page is larger than 100 kB`,
      `skipped ${A} not-html`,
      LAST_TOLD,
    ]);
  });

  test('a thousand wrong lengths, in time', async () => {
    const many = Array.from({ length: 20_000 }, () => misstated('90000'));
    const records = await crawled(Buffer.concat([...many, LAST]));
    expect(records).toHaveLength(20_001);
    expect(records.at(-1)).toMatchObject({ kind: 'page' });
  }, 20_000);
});

describe('gzip goes on after', () => {
  const good = [gzipSync(FIRST), gzipSync(LAST)] as const;
  test('garbage between members', async () => {
    const bytes = Buffer.concat([good[0], Buffer.from('garbage \x1f\x8b\x08 garbage'), good[1]]);
    expect(await toldOf(bytes)).toEqual([
      FIRST_TOLD,
      `error null bad-record: no gzip data begins here, at byte ${MEMBER} of the input`,
      LAST_TOLD,
    ]);
  });
  test('a member that is cut off', async () => {
    const lines = await toldOf(Buffer.concat([good[0], good[0].subarray(0, -20), good[1]]));
    expect(lines[0]).toBe(FIRST_TOLD);
    expect(lines[1]).toContain(`at byte ${MEMBER} of the input`);
    expect(lines.slice(1, -1).every(line => line.startsWith('error '))).toBe(true);
    expect(lines.at(-1)).toBe(LAST_TOLD);
  });
  test('a flipped bit', async () => {
    const flipped = Buffer.from(good[0]);
    flipped[40] = (flipped[40] ?? 0) ^ 8;
    const lines = await toldOf(Buffer.concat([good[0], flipped, good[1]]));
    expect(lines[0]).toBe(FIRST_TOLD);
    expect(lines.slice(1, -1).join()).toMatch(/^error .*byte/);
    expect(lines.at(-1)).toBe(LAST_TOLD);
  });
  test('padding with zeros, in silence', async () => {
    expect(await toldOf(Buffer.concat([good[0], Buffer.alloc(10_000)]))).toEqual([FIRST_TOLD]);
  });
});

describe('what is cut off ends in an error', () => {
  const whole = Buffer.concat(
    Array.from({ length: 50 }, (_, i) => response(A, `<p>${i} ${'text '.repeat(99)}</p>`)),
  );
  test.each([
    ['plain', whole],
    ['gzip', gzipSync(whole)],
    ['zstd', zstdStored(whole)],
    ['brotli', brotliCompressSync(whole)],
  ])('%s', async (_, bytes) => {
    const records = await crawled(bytes.subarray(0, bytes.length * 0.6));
    expect(records.at(-1)).toMatchObject({ kind: 'error', code: 'truncated-input' });
    expect(records.filter(({ kind }) => kind === 'error').length).toBeLessThanOrEqual(2);
  });
  test('before anything can be seen', async () => {
    expect((await crawled(gzipSync(whole).subarray(0, 15)))[0]).toMatchObject({ kind: 'error' });
    expect(await toldOf(new Uint8Array())).toEqual(['skipped null empty']);
  });
});

describe('a bomb is read in little memory', () => {
  const zeros = Buffer.alloc(50_000_000);
  const start = warcRecord({
    type: 'response',
    url: A,
    body: 'x',
    fields: { 'Content-Length': '900000000' },
  }).subarray(0, -5);
  const tenfold = (bytes: Buffer): Buffer => Buffer.concat(Array.from({ length: 8 }, () => bytes));
  test.each([
    ['gzip', () => Buffer.concat([gzipSync(start), tenfold(gzipSync(zeros))])],
    ['gzip twice', () => gzipSync(Buffer.concat([gzipSync(start), tenfold(gzipSync(zeros))]))],
    [
      'brotli',
      () => brotliCompressSync(Buffer.concat([start, ...Array.from({ length: 8 }, () => zeros)]), FAST),
    ],
    ['zstd', () => Buffer.concat([zstdStored(start), zstdBomb(3000)])],
    ['zstd that is no archive', () => zstdBomb(3000)],
    ['a line', () => Buffer.concat([gzipSync('{"text":"'), tenfold(gzipSync(zeros))])],
  ])(
    '%s',
    async (_, make) => {
      const bytes = make();
      const before = process.memoryUsage().arrayBuffers;
      let most = 0;
      const timer = setInterval(() => {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }, 1);
      const records = await crawled(bytes);
      clearInterval(timer);
      expect(records.length).toBeGreaterThan(0);
      expect(records.every(({ kind }) => kind === 'error')).toBe(true);
      expect(most).toBeLessThan(200_000_000);
    },
    60_000,
  );
});

test('nobody reading, nothing is read', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += FIRST.length;
      yield FIRST;
    }
  }
  const { Readable } = await import('node:stream');
  const stdin = Readable.from(endless(), { objectMode: false, highWaterMark: 65_536 });
  const records = readCrawl('-', { stdin, maxPageBytes: MAX_PAGE });
  for (let i = 0; i < 5; i++) await records[Symbol.asyncIterator]().next();
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(given).toBeLessThan(1_000_000);
  stdin.destroy();
});

test('a signal ends the reading with its reason', async () => {
  const end = new AbortController();
  const reading = (async () => {
    const { Readable } = await import('node:stream');
    const stdin = Readable.from([FIRST, LAST]);
    for await (const _ of readCrawl('-', { stdin, maxPageBytes: MAX_PAGE, signal: end.signal }))
      end.abort('enough');
  })();
  await expect(reading).rejects.toBe('enough');
});
