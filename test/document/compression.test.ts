import { describe, expect, test } from 'vitest';
import { compressedLength } from '../../src/document/compression.ts';

describe('the length of a compressed text', () => {
  test.each([
    ['', 0],
    ['a', 1],
    ['abcdefgh', 8],
    // Six characters, and a pointer to them that covers the rest.
    ['ferry ferry ferry', 9],
    ['one two three one two three', 14 + 3],
    ['aaaaaaaaaaaaaaaa', 1 + 3],
  ])('%j: %d', (text, length) => {
    expect(compressedLength(text)).toBe(length);
  });
  test('is never more than that of the text', () => {
    for (const text of ['abcdabcd', 'the sea, the sea', 'ab'.repeat(500), '\ud83d\ude00'.repeat(9)])
      expect(compressedLength(text)).toBeLessThanOrEqual(text.length);
  });
});
