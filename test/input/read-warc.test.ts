import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcRecord, gzipEach, httpAnswer, response, warcRecord, zstdStored } from './archive-writer.ts';
import { crawled, MAX_PAGE, toldOf } from './crawled.ts';

const PAGE = '<!doctype html><html><body><p>Grüße</p></body></html>';
const URL_A = 'https://a.example/';
const URL_B = 'https://b.example/';

/** One record of each kind. */
const RECORDS = [
  warcRecord({ type: 'warcinfo', body: 'software: test\r\n' }),
  warcRecord({ type: 'request', url: URL_A, body: 'GET / HTTP/1.1\r\n\r\n' }),
  response(URL_A, PAGE, '<urn:uuid:1>'),
  warcRecord({ type: 'metadata', url: URL_A, body: 'fetchTimeMs: 5' }),
  warcRecord({ type: 'revisit', url: URL_A, body: httpAnswer('') }),
  warcRecord({ type: 'response', url: 'dns:a.example', body: 'a.example 1.2.3.4' }),
  warcRecord({
    type: 'response',
    url: URL_B,
    body: httpAnswer('gone', { 'Content-Type': 'text/html' }, '404 Not Found'),
  }),
  warcRecord({
    type: 'response',
    url: URL_B,
    body: httpAnswer('{}', { 'Content-Type': 'application/json' }),
  }),
  warcRecord({
    type: 'response',
    url: URL_B,
    body: httpAnswer(PAGE),
    fields: { 'WARC-Truncated': 'length' },
  }),
  warcRecord({ type: 'response', url: URL_B, body: httpAnswer('') }),
  warcRecord({ type: 'response', url: `<${URL_B}>`, body: httpAnswer('no type', {}), version: 'WARC/1.1' }),
  warcRecord({ type: 'response', url: URL_B, body: httpAnswer(Buffer.alloc(99), {}) }),
  warcRecord({ type: 'resource', url: URL_B, body: PAGE, fields: { 'Content-Type': 'text/html' } }),
  warcRecord({ type: 'conversion', url: URL_B, body: '<html> is a tag' }),
];
const EXPECTED = [
  'skipped null no-response',
  `skipped ${URL_A} no-response`,
  `page ${URL_A} ${PAGE}`,
  `skipped ${URL_A} no-response`,
  `skipped ${URL_A} no-response`,
  'skipped dns:a.example no-response',
  `skipped ${URL_B} http-status`,
  `skipped ${URL_B} not-html`,
  `skipped ${URL_B} truncated`,
  `skipped ${URL_B} empty`,
  `page ${URL_B} no type`,
  `skipped ${URL_B} not-html`,
  `page ${URL_B} ${PAGE}`,
  `page ${URL_B} <html> is a tag`,
];
const PLAIN = Buffer.concat(RECORDS);

describe('a WARC file', () => {
  test.each([
    ['plain', PLAIN],
    ['gzip, a member for each record', gzipEach(RECORDS)],
    ['gzip, one member', gzipSync(PLAIN)],
    ['gzip in gzip', gzipSync(gzipEach(RECORDS))],
    ['zstd', zstdStored(PLAIN)],
    ['zstd, a frame for each record', Buffer.concat(RECORDS.map(zstdStored))],
    ['brotli', brotliCompressSync(PLAIN)],
    ['gzip in brotli', brotliCompressSync(gzipEach(RECORDS))],
    [
      'with line feeds alone in heads',
      Buffer.from(PLAIN.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
    ],
  ])('is read: %s', async (name, bytes) => {
    const isShort = name.startsWith('with line feeds');
    const told = await toldOf(bytes);
    if (isShort) expect(told.map(line => line.split(' ')[0])).toContain('page');
    else expect(told).toEqual(EXPECTED);
  });

  test('gives each record its own id, or its place', async () => {
    const records = await crawled(PLAIN);
    expect(records.map(({ id }) => id).slice(0, 4)).toEqual(['-:1', '-:2', '<urn:uuid:1>', '-:4']);
    const page = records[2];
    expect(page?.kind === 'page' && page.source.id).toBe('<urn:uuid:1>');
    expect(page?.kind === 'page' && page.bytes).toBe(Buffer.byteLength(PAGE));
    expect(page?.kind === 'page' && page.source.headers).toEqual({ 'content-type': 'text/html' });
  });

  test('is the same in chunks of any sizes', async () => {
    const forms = [PLAIN, gzipEach(RECORDS), gzipSync(PLAIN), zstdStored(PLAIN), brotliCompressSync(PLAIN)];
    const broken = Buffer.concat([
      PLAIN.subarray(0, 900),
      Buffer.from('garbage\n'),
      PLAIN,
      PLAIN.subarray(0, 700),
    ]);
    const brokenGzip = Buffer.concat([
      gzipEach(RECORDS),
      Buffer.from('garbage'),
      gzipEach(RECORDS).subarray(0, -30),
    ]);
    const all = [...forms, broken, brokenGzip];
    const whole = await Promise.all(all.map(bytes => toldOf(bytes)));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(all.length - 1),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 }),
        async (form, sizes) => {
          let i = 0;
          const told = await toldOf(all[form] as Buffer, () => sizes[i++ % sizes.length] as number);
          expect(told).toEqual(whole[form]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('counts the bytes of the input as they are stored', async () => {
    const bytes = gzipEach(RECORDS);
    let read = 0;
    await crawled(bytes, 100, { onBytes: n => (read += n) });
    expect(read).toBe(bytes.length);
  });
});

describe('an answer', () => {
  const chunks = (body: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from('5;ext=1\r\n'),
      body.subarray(0, 5),
      Buffer.from(`\r\n${(body.length - 5).toString(16)}\r\n`),
      body.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const page = Buffer.from(PAGE);
  test.each([
    ['chunked', chunks(page), { 'Transfer-Encoding': 'chunked' }],
    ['said to be chunked', page, { 'Transfer-Encoding': 'chunked' }],
    ['chunked gzip', chunks(gzipSync(page)), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
    ['gzip', gzipSync(page), { 'Content-Encoding': 'x-gzip' }],
    ['said to be gzip', page, { 'Content-Encoding': 'gzip' }],
    ['said to be br', page, { 'Content-Encoding': 'br' }],
    ['deflate', deflateSync(page), { 'Content-Encoding': 'deflate' }],
    ['bare deflate', deflateRawSync(page), { 'Content-Encoding': 'deflate' }],
    ['br', brotliCompressSync(page), { 'Content-Encoding': 'br' }],
    ['zstd', zstdStored(page), { 'Content-Encoding': 'zstd' }],
    ['gzip in br', brotliCompressSync(gzipSync(page)), { 'Content-Encoding': 'gzip, br' }],
  ])('is decoded: %s', async (_, body, fields) => {
    const answer = httpAnswer(body, { 'Content-Type': 'text/html', ...fields });
    expect(await toldOf(warcRecord({ type: 'response', url: URL_A, body: answer }))).toEqual([
      `page ${URL_A} ${PAGE}`,
    ]);
  });

  test.each([
    [
      'broken gzip',
      Buffer.concat([gzipSync(page).subarray(0, 12), Buffer.from('xxxxxxxxxx')]),
      'gzip',
      'decode-error',
    ],
    ['a bomb in gzip', gzipSync(Buffer.alloc(MAX_PAGE + 1)), 'gzip', 'too-large'],
    ['a bomb in br', brotliCompressSync(Buffer.alloc(MAX_PAGE + 1)), 'br', 'too-large'],
    ['an unknown encoding', Buffer.from('xx'), 'compress', 'decode-error'],
    ['six encodings', Buffer.from('xx'), 'br,br,br,br,br,br', 'decode-error'],
  ])('that cannot be decoded is an error: %s', async (_, body, encoding, code) => {
    const answer = httpAnswer(body, { 'Content-Type': 'text/html', 'Content-Encoding': encoding });
    const [record] = await crawled(warcRecord({ type: 'response', url: URL_A, body: answer }));
    expect(record).toMatchObject({ kind: 'error', url: URL_A, code });
  });

  test('without a head is an error', async () => {
    const [record] = await crawled(warcRecord({ type: 'response', url: URL_A, body: PAGE }));
    expect(record).toMatchObject({ kind: 'error', code: 'bad-record' });
  });
});

describe('an ARC file', () => {
  const records = [
    Buffer.from('filedesc://x.arc 0.0.0.0 20080102 text/plain 20\n1 0 Test\nURL IP-addr\n'),
    arcRecord(URL_A, httpAnswer(PAGE)),
    arcRecord('http://a.example/with a space', httpAnswer('plain', { 'Content-Type': 'text/plain' })),
    arcRecord(URL_B, httpAnswer('', {}, '302 Found')),
    arcRecord('dns:b.example', Buffer.from('x'), 'text/dns'),
  ];
  const expected = [
    'skipped filedesc://x.arc no-response',
    `page ${URL_A} ${PAGE}`,
    'page http://a.example/with a space plain',
    `skipped ${URL_B} http-status`,
    'skipped dns:b.example no-response',
  ];
  test.each([
    ['plain', Buffer.concat(records)],
    ['gzip', gzipEach(records)],
  ])('is read: %s', async (_, bytes) => {
    expect(await toldOf(bytes)).toEqual(expected);
    expect(await toldOf(bytes, 7)).toEqual(expected);
  });
  test('with a wrong length goes on at the next record', async () => {
    for (const length of [3, 500]) {
      const bytes = Buffer.concat([
        records[0] as Buffer,
        arcRecord(URL_A, httpAnswer(PAGE), 'text/html', length),
        arcRecord(URL_B, httpAnswer('fine')),
      ]);
      const told = await toldOf(bytes);
      expect(told[1]).toMatch(
        /^error https:\/\/a\.example\/ (?:bad-record|truncated-input): the record at byte \d+/,
      );
      expect(told.at(-1)).toBe(`page ${URL_B} fine`);
    }
  });
});
