import { describe, expect, test } from 'vitest';
import { type JsonLine, readJsonLines } from '../../src/input/json-lines.ts';

async function linesOf(text: string, maxBytes = 1000, step = text.length || 1): Promise<JsonLine[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const lines: JsonLine[] = [];
  for await (const line of readJsonLines(chunks(), maxBytes)) lines.push(line);
  return lines;
}

describe('JSON lines', () => {
  test.each([1, 3, 1000])('are the same in pieces of %d bytes', async step => {
    const text = '\ufeff{"a":"é"}\r\n\n  \n[1]\nnot\nnull';
    expect(await linesOf(text, 1000, step)).toEqual([
      { line: 1, value: { a: 'é' } },
      { line: 4, value: [1] },
      { line: 5, fault: 'not-json' },
      { line: 6, value: null },
    ]);
  });
  test('over the limit are told, and those after them read', async () => {
    expect(await linesOf(`1\n"${'x'.repeat(99)}"\n2\n"${'x'.repeat(98)}"`, 100, 7)).toEqual([
      { line: 1, value: 1 },
      { line: 2, fault: 'too-large' },
      { line: 3, value: 2 },
      { line: 4, value: 'x'.repeat(98) },
    ]);
  });
  test('may be none', async () => {
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n\n')).toEqual([]);
  });
});
