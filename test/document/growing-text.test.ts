import { expect, test } from 'vitest';
import { GrowingText } from '../../src/document/growing-text.ts';

test('gives what was added, short or long, and begins anew', () => {
  const text = new GrowingText();
  const pieces = Array.from({ length: 40_000 }, (_, i) => `${i} `);
  for (const piece of pieces) text.add(piece);
  expect(text.length).toBe(pieces.join('').length);
  expect(text.take()).toBe(pieces.join(''));
  expect(text.length).toBe(0);
  text.add('a');
  text.add('b');
  expect(text.take()).toBe('ab');
});
