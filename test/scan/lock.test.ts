import { spawn, spawnSync } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/scan/lock.ts';

let folder: string;
let output: string;
let lock: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-lock-'));
  output = join(folder, 'scores.jsonl');
  lock = `${output}.lock`;
});
afterAll(() => rm(folder, { recursive: true }));

const holds = (pid: number, host: string): Promise<void> => writeFile(lock, JSON.stringify({ pid, host }));

describe('a lock', () => {
  test('is held once, and leaves nothing', async () => {
    const first = await takeLock(output);
    await expect(takeLock(output)).rejects.toThrow(`another run is writing to it (process ${process.pid})`);
    await first.release();
    await first.release();
    const second = await takeLock(output);
    await second.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is not taken from a process that is alive', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await holds(child.pid ?? 0, hostname());
    await expect(takeLock(output)).rejects.toThrow(`(process ${child.pid})`);
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill();
    await ended;
    await (await takeLock(output)).release();
  });

  test('of a process that is dead is taken over, by one alone', async () => {
    await holds(spawnSync(process.execPath, ['-e', '']).pid, hostname());
    const taken = await takeLock(output);
    expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual({ pid: process.pid, host: hostname() });
    await expect(takeLock(output)).rejects.toThrow('another run');
    await taken.release();
  });

  test('of a process that had this number before is taken over', async () => {
    await holds(process.pid, hostname());
    await (await takeLock(output)).release();
  });

  test('of another machine counts until it shows no life', async () => {
    await holds(1, 'elsewhere.example');
    await expect(takeLock(output)).rejects.toThrow('(process 1 on elsewhere.example)');
    const before = new Date(Date.now() - 600_000);
    await utimes(lock, before, before);
    await (await takeLock(output)).release();
    await expect(access(lock)).rejects.toThrow();
  });

  test('that is none is told', async () => {
    await writeFile(lock, 'mine');
    await expect(takeLock(output)).rejects.toThrow('is no lock of chaff');
    await rm(lock);
  });
});
