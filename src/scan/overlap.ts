import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Target } from './open-sink.ts';

/**
 * Keeps a run from writing over what it reads, and from reading what it writes.
 * @throws Error where the output is an input, or lies in a folder that is read.
 */
export async function refuseOverlap(target: Target, inputs: readonly string[]): Promise<void> {
  if (target.kind === 'stream') return;
  const output = await placeOf(target.path);
  for (const input of inputs) {
    const read = await realpath(input).catch(() => null);
    if (read === output)
      throw new Error(`${target.path}: the output is what is read: it would be written over`);
    if (read !== null && output.startsWith(`${read}${sep}`))
      throw new Error(`${target.path}: the output lies in ${input}, which is read; give another place`);
  }
}

/** Where a path leads, also where its last parts are not there yet. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  const found = await realpath(whole).catch(() => null);
  if (found !== null || dirname(whole) === whole) return found ?? whole;
  return join(await placeOf(dirname(whole)), basename(whole));
}
