import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/training/random.ts';
import { zstdStored } from './archive-writer.ts';
import { collected, crawled, TABLE_WORKER, told, toldOf } from './crawled.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
});
afterAll(() => rm(folder, { recursive: true }));

const U = 'https://a.example/';

describe('JSON lines', () => {
  const lines = [
    { url: U, html: '<p>html</p>', id: 'one' },
    { page_url: U, text: 'text <p>', id: 2 },
    { link: U, content: '<!doctype html><p>either' },
    { metadata: { url: U }, raw_content: 'nested' },
    { meta: JSON.stringify({ url: U }), body: 'in JSON' },
    { url: U, html: '', text: '' },
    { url: U, other: 'x' },
    { url: U, html: null, text: 'text alone' },
  ].map(line => JSON.stringify(line));
  const bytes = Buffer.from(
    `\ufeff${lines.join('\n')}\nnot\n[1]\n{"text":"${'x'.repeat(100_001)}"}\n\n{"text":"last"}`,
  );
  const expected = [
    `page ${U} <p>html</p>`,
    `page ${U} text <p>`,
    `page ${U} <!doctype html><p>either`,
    `page ${U} nested`,
    `page ${U} in JSON`,
    `skipped ${U} empty`,
    `error ${U} bad-record: line 7 has no page: none of html, raw_html, text, raw_content, content, body`,
    `page ${U} text alone`,
    'error null bad-record: line 9 is no JSON',
    'error null bad-record: line 10 has no page: none of html, raw_html, text, raw_content, content, body',
    'error null too-large: the page is larger than 100 kB',
    'page null last',
  ];
  test.each([
    ['plain', bytes],
    ['gzip', gzipSync(bytes)],
    ['gzip, in members', Buffer.concat([gzipSync(bytes.subarray(0, 333)), gzipSync(bytes.subarray(333))])],
    ['zstd', zstdStored(bytes)],
    ['brotli', brotliCompressSync(bytes)],
  ])('are read: %s', async (_, stored) => {
    expect(await toldOf(stored)).toEqual(expected);
    expect(await toldOf(stored, 100)).toEqual(expected);
  });
  test('give each record its id, or its place', async () => {
    expect((await crawled(bytes)).map(({ id }) => id).slice(0, 3)).toEqual(['one', '2', '-:3']);
  });
  test('may have other names', async () => {
    const other = Buffer.from(JSON.stringify({ a: { u: U }, 'b.c': 'text', d: 'mine', text: 'not this' }));
    const [record] = await crawled(other, 99, { fields: { url: 'a.u', text: 'b.c', id: 'd' } });
    expect(record).toMatchObject({
      kind: 'page',
      id: 'mine',
      source: { id: 'mine', url: U, text: 'text' },
      bytes: 4,
    });
  });
  test('over 50 MB are an error, and the next is read', async () => {
    const long = gzipSync(
      Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(51e6, 'x'), Buffer.from('"}\n{"text":"a"}')]),
    );
    expect(await toldOf(long)).toEqual(['error null too-large: line 1 is longer than 50 MB', 'page null a']);
  });
});

describe('CSV', () => {
  const rows = `id,url,text\n1,${U},"a ""quoted"" text,\nof two lines"\n2,${U},\n3,${U}\n\n4,${U},"last"`;
  const expected = [
    `page ${U} a "quoted" text,\nof two lines`,
    `skipped ${U} empty`,
    `skipped ${U} empty`,
    `page ${U} last`,
  ];
  test.each([
    ['plain', Buffer.from(rows)],
    ['with a byte order mark', Buffer.from(`\ufeff${rows}`)],
    ['with line ends of two characters', Buffer.from(rows.replace(/\n(?!of)/g, '\r\n'))],
    ['gzip', gzipSync(rows)],
    ['zstd', zstdStored(Buffer.from(rows))],
    ['brotli', brotliCompressSync(Buffer.from(rows.repeat(1)))],
  ])('is read: %s', async (_, stored) => {
    expect(await toldOf(stored)).toEqual(expected);
    expect(await toldOf(stored, 3)).toEqual(expected);
  });
  test.each([';', '\t'])('may be parted by %j', async delimiter => {
    const told = await toldOf(Buffer.from(`"url"${delimiter}"html"\n${U}${delimiter}<p>a, b</p>\n`));
    expect(told).toEqual([`page ${U} <p>a, b</p>`]);
  });
  test('may have other names', async () => {
    const bytes = Buffer.from(`where,what,text\n${U},this,that\n`);
    expect(await toldOf(bytes, 9, { fields: { url: 'where', text: 'what' } })).toEqual([`page ${U} this`]);
  });
  test('with a quote that is not closed ends in an error', async () => {
    expect(await toldOf(Buffer.from(`url,text\n${U},a\n${U},"b\n`))).toEqual([
      `page ${U} a`,
      'error null truncated-input: a quote after line 2 is not closed',
    ]);
  });
  test('with a row over 50 MB goes on at a later line', async () => {
    const row = `${U},"${'x'.repeat(51e6)}"\n`;
    const told = await toldOf(gzipSync(`url,text\n${U},a\n${row}${`${U},z\n`.repeat(9)}`));
    expect(told.slice(0, 2)).toEqual([
      `page ${U} a`,
      'error null too-large: a row after line 2 is larger than 50 MB',
    ]);
    expect(told.at(-1)).toBe(`page ${U} z`);
  });
  test('gives the same in chunks of any sizes', async () => {
    const bytes = gzipSync(rows);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 99 }), async size => {
        expect(await toldOf(bytes, size)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('Parquet', () => {
  const column = (name: string, data: string[]) => ({ name, data, type: 'STRING' as const });
  const texts = Array.from({ length: 25 }, (_, i) => `text ${i}`);
  const write = (codec: 'SNAPPY' | 'UNCOMPRESSED'): Buffer =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          column(
            'id',
            texts.map((_, i) => `id-${i}`),
          ),
          column(
            'url',
            texts.map((_, i) => `${U}${i}`),
          ),
          column('text', texts),
          column('other', texts),
        ],
        rowGroupSize: 10,
        codec,
      }),
    );
  const expected = texts.map((text, i) => `page ${U}${i} ${text}`);

  test.each(['SNAPPY', 'UNCOMPRESSED'] as const)('is read as a file and as a stream: %s', async codec => {
    const bytes = write(codec);
    const path = join(folder, `${codec}.parquet`);
    await writeFile(path, bytes);
    const records = await collected(path);
    expect(records.map(told)).toEqual(expected);
    expect(records[3]?.id).toBe('id-3');
    expect(await toldOf(bytes, 50)).toEqual(expected);
    expect(await toldOf(gzipSync(bytes))).toEqual(expected);
  });

  test('that is broken is an error', async () => {
    const bytes = write('SNAPPY');
    expect(await toldOf(bytes.subarray(0, -9))).toEqual([
      expect.stringMatching(/^error null bad-record: this is no sound/),
    ]);
    expect(await toldOf(bytes.subarray(0, 6))).toEqual([expect.stringMatching(/^error /)]);
  });

  test('with any byte flipped ends in records, whatever the decoder makes of it', async () => {
    const bytes = write('SNAPPY');
    const random = seededRandom(11);
    for (let flips = 0; flips < 150; flips++) {
      const flipped = Buffer.from(bytes);
      const at = random.between(4, bytes.length - 1);
      flipped[at] = (flipped[at] ?? 0) ^ random.between(1, 255);
      const path = join(folder, 'flipped.parquet');
      await writeFile(path, flipped);
      const records = await collected(path, { tables: { worker: TABLE_WORKER, patience: 2_000 } });
      expect(records.length, `byte ${at}`).toBeGreaterThan(0);
      expect(records.length).toBeLessThanOrEqual(texts.length);
    }
  }, 10_000);

  test('on which the decoder goes round without end costs the thread', async () => {
    const path = join(folder, 'sound.parquet');
    await writeFile(path, write('SNAPPY'));
    const code = `
      const { parentPort } = require('node:worker_threads');
      parentPort.on('message', message => {
        if (message === 'next') for (;;);
        message.start.progress[1] = 10;
      });`;
    await writeFile(join(folder, 'round.cjs'), code);
    const worker = pathToFileURL(join(folder, 'round.cjs'));
    expect((await collected(path, { tables: { worker, patience: 200 } })).map(told)).toEqual([
      'error null truncated-input: the rows from row 11 on cannot be read: the decoder got no further for 0.2 s',
    ]);
    await writeFile(join(folder, 'round.cjs'), code.replace('for (;;);', "throw new Error('odd');"));
    expect((await collected(path, { tables: { worker } })).map(told)).toEqual([
      'error null truncated-input: the rows from row 11 on cannot be read: the decoder failed (odd)',
    ]);
    expect(await collected(path)).toHaveLength(texts.length);
  }, 20_000);

  test('without a page in it is an error', async () => {
    const bytes = Buffer.from(parquetWriteBuffer({ columnData: [column('label', ['a'])] }));
    expect((await toldOf(bytes))[0]).toContain('no column holds a page (label)');
    expect(await toldOf(bytes, 99, { fields: { text: 'label' } })).toEqual(['page null a']);
  });
});
