import { describe, expect, test } from 'vitest';
import { columnsOf, padColumns, wrap } from '../../src/report/columns.ts';

test.each([
  ['', 0],
  ['plain', 5],
  ['grüße', 5],
  ['gru\u0308ße', 5],
  ['日本語', 6],
  ['한국어', 6],
  ['한', 2],
  ['ＡＢ', 4],
  ['ｱｲ', 2],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['❤️', 2],
  ['©', 1],
  ['“x”', 3],
  ['שלום', 4],
  ['क्षि', 3],
])('%s takes %d columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('padding counts columns', () => {
  expect(padColumns('日本', 6)).toBe('日本  ');
  expect(padColumns('too long', 3)).toBe('too long');
});

describe('wrapping', () => {
  test('breaks at spaces and fills the lines', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three four', 10)).toEqual(['one two', 'three four']);
    expect(wrap('exactly ten', 11)).toEqual(['exactly ten']);
  });

  test('cuts what is longer than a line, and goes on in the rest of it', () => {
    expect(wrap('ab abcdefghij kl', 4)).toEqual(['ab', 'abcd', 'efgh', 'ij', 'kl']);
  });

  test('breaks between wide characters, but not before a stop', () => {
    expect(wrap('日本語の文章。次', 12)).toEqual(['日本語の文', '章。次']);
    expect(wrap('ab日本cd', 4)).toEqual(['ab日', '本cd']);
    expect(wrap('日本語', 3)).toEqual(['日', '本', '語']);
  });

  test('keeps marks with their letters and pictures whole', () => {
    expect(wrap('e\u0301'.repeat(4), 2)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
    expect(wrap('🇩🇪🇫🇷', 3)).toEqual(['🇩🇪', '🇫🇷']);
  });

  test('gives a line for an empty text, and ends on a long one', () => {
    expect(wrap('', 10)).toEqual(['']);
    const lines = wrap('。'.repeat(10_000), 40);
    expect(lines.join('')).toHaveLength(10_000);
    expect(Math.max(...lines.map(columnsOf))).toBe(40);
  });
});
