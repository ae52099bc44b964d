import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { readCrawl } from '../src/input/crawl-record.ts';

/**
 * Reads the crawls of a folder (`make-crawl.ts` writes one) and prints records by kind, megabytes as stored and as
 * unpacked a second, and the peak of memory; for gzip beside what unpacking alone takes. Usage: bench-inputs.ts <folder>
 */
const [folder, only = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the crawls');
const MEGABYTE = 1e6;

async function unpack(path: string): Promise<{ bytes: number; seconds: number }> {
  let bytes = 0;
  const start = performance.now();
  await pipeline(
    createReadStream(path, { highWaterMark: 262_144 }),
    createGunzip({ chunkSize: 65_536 }),
    async source => {
      for await (const chunk of source) bytes += chunk.length;
    },
  );
  return { bytes, seconds: (performance.now() - start) / 1000 };
}

for (const name of readdirSync(folder).sort()) {
  if (name === 'expected.json' || !name.includes(only)) continue;
  const path = join(folder, name);
  const size = statSync(path).size;
  const plain = name.endsWith('.gz') ? await unpack(path) : null;
  const counts: Record<string, number> = {};
  let pageBytes = 0;
  const start = performance.now();
  for await (const record of readCrawl(path, { maxPageBytes: 20_000_000 })) {
    counts[record.kind] = (counts[record.kind] ?? 0) + 1;
    if (record.kind === 'page') pageBytes += record.bytes;
  }
  const seconds = (performance.now() - start) / 1000;
  const rate = (bytes: number, time: number): string => `${(bytes / MEGABYTE / time).toFixed(0)} MB/s`;
  const unpacked = plain?.bytes ?? size;
  console.log(
    name,
    JSON.stringify(counts),
    `${rate(size, seconds)} stored, ${rate(unpacked, seconds)} unpacked`,
    plain === null ? '' : `gunzip alone ${rate(plain.bytes, plain.seconds)}`,
    `pages ${(pageBytes / MEGABYTE).toFixed(0)} MB, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}
