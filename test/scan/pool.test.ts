import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/scan/line-record.ts';
import { createPool, type Pool } from '../../src/scan/pool.ts';
import { PLAIN, pageOf, WORD_WORKER } from './pages.ts';

async function withPool<Value>(
  use: (pool: Pool) => Promise<Value>,
  options: Partial<Parameters<typeof createPool>[0]> = {},
): Promise<Value> {
  const pool = createPool({
    workers: 1,
    settings: PLAIN,
    lines: { fields: {}, maxLineBytes: 1000 },
    pageTimeout: 400,
    workerMemory: 64,
    worker: WORD_WORKER,
    ...options,
  });
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

async function outcomes(pool: Pool, items: readonly Item[]): Promise<string[]> {
  const scored = await pool.run({ items, source: 'a.jsonl' });
  return scored.map(({ output }) => {
    const record = JSON.parse(String(output));
    return `${record.id} ${record.label ?? record.error.code}`;
  });
}

describe('a pool', () => {
  test('gives what became of each item, in their order', async () => {
    const items = ['farm', 'clean', 'THROW', 'nothing'].map((html, at) => pageOf(`p${at}`, html));
    expect(await withPool(pool => outcomes(pool, items))).toEqual([
      'p0 farm',
      'p1 clean',
      'p2 internal-error',
      'p3 not-evaluated',
    ]);
  });

  test.each([
    ['HANG', 'page-timeout'],
    ['MEMORY', 'worker-died'],
    ['EXIT', 'worker-died'],
  ])('loses to %s only the page that says so', async (word, code) => {
    const items = ['farm', word, 'clean', 'suspect', word].map((html, at) => pageOf(`p${at}`, html));
    const result = await withPool(pool => outcomes(pool, items), {
      pageTimeout: word === 'HANG' ? 400 : 20_000,
    });
    expect(result).toEqual(['p0 farm', `p1 ${code}`, 'p2 clean', 'p3 suspect', `p4 ${code}`]);
  });

  test('hands bytes over, in pieces as well, and keeps those of the caller', async () => {
    const bytes = new TextEncoder().encode('farm');
    const page = (id: string, body: Uint8Array | readonly Uint8Array[]): Item => ({
      kind: 'page',
      id,
      source: { id, bytes: body, headers: new Headers({ 'content-type': 'text/html' }) },
      bytes: 4,
    });
    const items = [page('a', bytes), page('b', [bytes.slice(0, 2), bytes.slice(2)]), pageOf('c', 'EXIT')];
    const result = await withPool(pool => outcomes(pool, items), { pageTimeout: 20_000 });
    expect(result).toEqual(['a farm', 'b farm', 'c worker-died']);
    expect(bytes.length).toBe(4);
  });

  test('reads lines in the threads', async () => {
    const line = (text: string | null, ordinal: number): Item => ({
      kind: 'line',
      bytes: text === null ? null : new TextEncoder().encode(text),
      ordinal,
    });
    const items = [
      '{"id":7,"html":"farm"}',
      '{"url":"https://a.example/","text":"clean"}',
      '',
      'x',
      '[]',
      '{"id":"e"}',
      null,
    ];
    expect(await withPool(pool => outcomes(pool, items.map(line)))).toEqual([
      '7 farm',
      'https://a.example/ clean',
      '-:3 bad-record',
      '-:4 bad-record',
      '-:5 bad-record',
      'e bad-record',
      '-:7 too-large',
    ]);
  });

  test('fails with what keeps its threads from starting', async () => {
    const settings = { ...PLAIN, detector: { models: { html: {} } } };
    const run = withPool(pool => pool.run({ items: [pageOf('a', 'farm')], source: '' }), { settings });
    await expect(run).rejects.toThrow('the model is broken');
    const columns = { ...PLAIN, format: 'csv' as const, columns: ['id', 'nonsense'] };
    await expect(withPool(pool => pool.facts, { settings: columns })).rejects.toThrow('no column "nonsense"');
    const missing = new URL('./missing-worker.mjs', import.meta.url);
    await expect(withPool(pool => pool.facts, { worker: missing })).rejects.toThrow('no scoring thread');
  });
});
