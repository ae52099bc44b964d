import { describe, expect, test } from 'vitest';
import { escapeHidden, removeHidden, visible } from '../../src/report/visible.ts';

/** Everything a terminal or a reader can be tricked with, each between two letters. */
const TRICKS: Readonly<Record<string, string>> = {
  'escape sequence': '\u001b[2J',
  bell: '\u0007',
  backspace: '\b',
  null: '\0',
  delete: '\u007f',
  'C1 control sequence introducer': '\u009b31m',
  'next line': '\u0085',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'right-to-left override': '\u202e',
  isolate: '\u2067',
  'right-to-left mark': '\u200f',
  'Arabic letter mark': '\u061c',
  'zero-width space': '\u200b',
  'zero-width joiner': '\u200d',
  'word joiner': '\u2060',
  'byte order mark': '\ufeff',
  'tag character': '\u{e0041}',
  'variation selector supplement': '\u{e0100}',
  'interlinear annotation': '\ufff9',
  'Hangul filler': '\u3164',
  'lone surrogate': '\ud83d',
  'Mongolian vowel separator': '\u180e',
};
const DANGEROUS =
  /[\0-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;

describe.each(Object.entries(TRICKS))('%s', (_, trick) => {
  test('is shown as an escape', () => {
    expect(visible(`a${trick}b`)).toMatch(/^a\\u[0-9a-f]{4}.*b$/);
    expect(visible(`a${trick}b`)).not.toMatch(DANGEROUS);
  });
  test('is removed', () => {
    expect(removeHidden(`a${trick}b`)).toMatch(/^a(?: |\[2J|31m)?b$/);
  });
  test('is escaped in JSON without a change of value', () => {
    const json = escapeHidden(JSON.stringify({ a: `a${trick}b` }, null, 2), '\n');
    expect(json).not.toMatch(/[^\n]*(?!\n)[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
    expect(json.replaceAll('\n', '')).not.toMatch(DANGEROUS);
    expect(JSON.parse(json)).toEqual({ a: `a${trick}b` });
  });
});

test('white space is one space, and line ends too', () => {
  expect(visible('a\r\n\t b')).toBe('a b');
});

test('what is spelt with format characters stays as it is', () => {
  const words = ['می\u200cخواهم', 'क्\u200dष', '\u0600١٢', '❤\ufe0f', 'grüße', 'עברית', '日本語', 'e\u0301'];
  expect(words.map(visible)).toEqual(words);
  expect(words.map(removeHidden)).toEqual(words);
  expect(visible('Donau\u00addampf')).toBe('Donaudampf');
});

test('joiners that join nothing are shown', () => {
  expect(visible('via\u200cgra')).toBe('via\\u200cgra');
  expect(visible('م\u200c\u200cم')).toBe('م\\u200c\\u200cم');
});

test('marks do not pile up', () => {
  expect(visible(`a${'\u0301'.repeat(100)}b`)).toBe(`a${'\u0301'.repeat(6)}b`);
});

test('a long text is read in one pass', () => {
  const text = '\u200c'.repeat(2_000_000) + '\u0301'.repeat(2_000_000) + 'م\u200c'.repeat(1_000_000);
  expect(visible(text).length).toBeGreaterThan(2_000_000);
});
