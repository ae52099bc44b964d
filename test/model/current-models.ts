import { readFileSync } from 'node:fs';
import { signals } from '../../src/index.ts';

/**
 * A shipped model whose signals are said to be those of the code: for tests of what happens around a score, which must not
 * wait for a new training when a signal has changed. The scores mean nothing.
 */
export function currentModel(input: 'html' | 'text'): Record<string, unknown> {
  const versions = new Map(signals.map(meta => [meta.id, meta.version]));
  const text = readFileSync(`models/page-${input}.json`, 'utf8');
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      const id = /^([a-z-]+)@\d+$/.exec(key)?.[1];
      if (id === undefined) return [[key, one]];
      return versions.has(id) ? [[`${id}@${versions.get(id)}`, one]] : [];
    });
    return Object.fromEntries(entries);
  });
}
