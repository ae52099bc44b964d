import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { httpAnswer, response, warcRecord } from '../test/input/archive-writer.ts';
import { CORPUS_FILES, type CorpusFile, readCorpus } from './corpus.ts';

/**
 * Writes crawls made of the pages of the corpus into a folder: WARC with a gzip member for each record (warcinfo, and for
 * each page request, response, metadata; revisits, other types, other statuses and broken records among them), WET,
 * JSONL, CSV and Parquet of the same pages, and `expected.json` with what is in them.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    output: { type: 'string' },
    files: { type: 'string', default: 'small-sites,common-crawl' },
    pages: { type: 'string', default: '1000' },
    broken: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const folder = values.output;
if (folder === undefined) throw new Error('name a folder with --output');
const files = values.files.split(',') as CorpusFile[];
const unknown = files.find(file => !CORPUS_FILES.includes(file));
if (unknown !== undefined) throw new Error(`no corpus file ${unknown}`);
mkdirSync(folder, { recursive: true });

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

const rows: Page[] = [];
/** Records of the WARC file by kind. */
const expected = { page: 0, skipped: 0, error: 0 };
const warc = createWriteStream(join(folder, 'crawl.warc.gz'));
const wet = createWriteStream(join(folder, 'crawl.warc.wet.gz'));
const write = async (stream: typeof warc, record: Buffer, kind?: keyof typeof expected): Promise<void> => {
  if (kind !== undefined) expected[kind] += 1;
  if (!stream.write(gzipSync(record)))
    await new Promise<void>(resolve => stream.once('drain', () => resolve()));
};

await write(
  warc,
  warcRecord({ type: 'warcinfo', body: 'software: make-crawl\r\nformat: WARC File Format 1.0\r\n' }),
  'skipped',
);
pages: for (const file of files) {
  for await (const { id, url, html } of readCorpus(values.corpus, file)) {
    if (html === undefined) continue;
    const page: Page = {
      id,
      url: url && URL.canParse(url) ? url : `https://unknown.example/${encodeURIComponent(id)}`,
      html,
    };
    await writePage(page, rows.length);
    rows.push(page);
    if (rows.length >= Number(values.pages)) break pages;
  }
}

async function writePage({ id, url, html }: Page, i: number): Promise<void> {
  await write(
    warc,
    warcRecord({ type: 'request', url, body: `GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n` }),
    'skipped',
  );
  await write(warc, response(url, html, `<urn:page:${id}>`), 'page');
  await write(warc, warcRecord({ type: 'metadata', url, body: 'fetchTimeMs: 99\r\n' }), 'skipped');
  await write(
    wet,
    warcRecord({ type: 'conversion', url, id: `<urn:page:${id}>`, body: html.replace(/<[^>]*>/g, ' ') }),
  );
  if (i % 10 === 3) await write(warc, warcRecord({ type: 'revisit', url, body: httpAnswer('') }), 'skipped');
  if (i % 10 === 5)
    await write(
      warc,
      warcRecord({ type: 'response', url, body: httpAnswer('gone', {}, '404 Not Found') }),
      'skipped',
    );
  if (i % 10 === 7)
    await write(
      warc,
      warcRecord({ type: 'response', url, body: httpAnswer('{}', { 'Content-Type': 'application/json' }) }),
      'skipped',
    );
  if (!values.broken) return;
  if (i % 50 === 9) await write(warc, Buffer.from('no record\r\n\r\n'), 'error');
  if (i % 50 === 19) {
    const fields = { 'Content-Length': String(i) };
    await write(
      warc,
      warcRecord({ type: 'response', url, body: httpAnswer('<p>short</p>'.repeat(99)), fields }),
      'error',
    );
  }
}

const closed = [warc, wet].map(stream => new Promise<void>(resolve => stream.end(() => resolve())));
await Promise.all(closed);
const lines = createGzip();
lines.pipe(createWriteStream(join(folder, 'pages.jsonl.gz')));
for (const row of rows) lines.write(`${JSON.stringify(row)}\n`);
lines.end();
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
writeFileSync(
  join(folder, 'pages.csv'),
  ['id,url,html', ...rows.map(({ id, url, html }) => [id, url, html].map(cell).join(','))].join('\n'),
);
const column = (name: keyof Page) => ({ name, data: rows.map(row => row[name]), type: 'STRING' as const });
writeFileSync(
  join(folder, 'pages.parquet'),
  Buffer.from(
    parquetWriteBuffer({ columnData: [column('id'), column('url'), column('html')], rowGroupSize: 200 }),
  ),
);
writeFileSync(join(folder, 'expected.json'), JSON.stringify({ pages: rows.length, warc: expected }));
console.log(JSON.stringify({ pages: rows.length, warc: expected }));
