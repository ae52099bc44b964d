import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/scan/lines.ts';
import { digestOf, misfitOf, newManifest } from '../../src/scan/manifest.ts';
import { addRange, hasNumber, joinRanges, type Ranges } from '../../src/scan/ranges.ts';
import { isInShard } from '../../src/scan/shard.ts';
import { NO_TALLY, sumTallies } from '../../src/scan/tally.ts';
import { PLAIN } from './pages.ts';

describe('ranges', () => {
  test('are joined where they touch, and found in', () => {
    const parts: Ranges = [
      [0, 4],
      [8, 10],
      [4, 6],
      [20, 30],
      [9, 12],
      [5, 5],
    ];
    const ranges = joinRanges([], parts);
    expect(ranges).toEqual([
      [0, 6],
      [8, 12],
      [20, 30],
    ]);
    const numbers = Array.from({ length: 32 }, (_, at) => at).filter(at => hasNumber(ranges, at));
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
    expect(addRange(ranges, 6, 20)).toEqual([[0, 30]]);
  });
});

describe('shards', () => {
  test('part all records between them, about evenly, and as they always did', () => {
    const ids = Array.from({ length: 6000 }, (_, at) => `crawl.warc.gz:${at}`);
    const sizes = [1, 2, 3].map(index => ids.filter(id => isInShard(id, { index, count: 3 })).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(6000);
    expect(Math.min(...sizes)).toBeGreaterThan(1850);
    expect([...'abcdefgh'].map(id => [1, 2, 3, 4].find(index => isInShard(id, { index, count: 4 })))).toEqual(
      [4, 3, 2, 3, 4, 1, 2, 4],
    );
  });
});

describe('lines', () => {
  async function cut(chunks: readonly string[], maxBytes: number = 100): Promise<(string | null)[]> {
    const lines: (string | null)[] = [];
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) yield new TextEncoder().encode(chunk);
    }
    for await (const group of readLines(stream(), maxBytes))
      for (const { bytes, ordinal } of group) {
        expect(ordinal).toBe(lines.length);
        lines.push(bytes === null ? null : new TextDecoder().decode(bytes));
      }
    return lines;
  }
  test.each([
    [[], []],
    [[''], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\n\nb'], ['a', '', 'b']],
    [['\n'], ['']],
    [
      ['a', 'b\nc', '\n', 'd'],
      ['ab', 'c', 'd'],
    ],
    [
      [`${'x'.repeat(60)}`, `${'x'.repeat(60)}\nb`],
      [null, 'b'],
    ],
    [[`a\n${'x'.repeat(101)}`], ['a', null]],
  ])('of %j', async (chunks, lines) => {
    expect(await cut(chunks)).toEqual(lines);
  });
});

describe('figures', () => {
  test('of more sites than fit keep the largest, and say what the others may have', () => {
    const sum = sumTallies();
    for (let at = 0; at < 50_000; at++)
      sum.add({
        ...NO_TALLY,
        sites: { [`${at}.example`]: 1, ...(at % 10 === 0 ? { 'big.example': 1 } : {}) },
      });
    const { sites, sitesCut } = sum.read();
    expect(Object.keys(sites).length).toBeLessThanOrEqual(10_000);
    expect(Object.entries(sites)[0]).toEqual(['big.example', 5000]);
    expect(sitesCut).toBeGreaterThan(0);
    expect(sitesCut).toBeLessThan(10);
  });
});

describe('a manifest', () => {
  const facts = { version: '1', signals: [], models: ['a#1', 'b#2'] };
  const inputs = [{ name: 'a.jsonl', size: 3 }];
  const digest = digestOf(PLAIN, {});
  const old = newManifest(facts, inputs, digest, null, NO_TALLY);
  test.each([
    [old, null],
    [{ ...old, chaff: '2' }, 'chaff'],
    [{ ...old, models: ['a#3', 'b#2'] }, 'a#3'],
    [{ ...old, settings: digestOf({ ...PLAIN, signals: true }, {}) }, 'other options'],
    [{ ...old, shard: { index: 1, count: 2 } }, 'shard'],
    [{ ...old, inputs: [] }, '1 inputs, not 0'],
    [{ ...old, inputs: [{ name: 'b.jsonl', size: 3, records: null }] }, 'b.jsonl'],
    [{ ...old, inputs: [{ name: 'a.jsonl', size: 4, records: null }] }, 'has 4'],
  ])('is gone on with only where everything fits (%#)', (manifest, misfit) => {
    const found = misfitOf(old, manifest);
    if (misfit === null) expect(found).toBeNull();
    else expect(found).toContain(misfit);
  });
});
