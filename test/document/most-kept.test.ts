import { expect, test } from 'vitest';
import { readHtml } from '../../src/document/html-reader.ts';
import { mostKept } from '../../src/document/most-kept.ts';
import { readText } from '../../src/document/text-reader.ts';

test.each([
  ['html', 0, 1000],
  ['html', 40_000, 2000],
  ['text', 16_000, 2000],
  ['html', 1_000_000, 18_000],
  ['text', 1_000_000, 18_000],
] as const)('a page of %s with %i characters keeps at most %i blocks', (kind, length, most) => {
  expect(mostKept(kind, length)).toBe(most);
});

test('the densest honest pages keep all their blocks', () => {
  expect(mostKept('html', 499_531)).toBeGreaterThan(8792);
  expect(mostKept('text', 60_000)).toBeGreaterThan(2981);
});

test('what is beyond the last block runs on in it', () => {
  const page = readHtml('<p>x</p>'.repeat(30_000));
  const most = mostKept('html', 8 * 30_000);
  expect(page.blocks.length).toBe(most + 1);
  expect(page.text.replaceAll(/\s/g, '')).toBe('x'.repeat(30_000));
});

test('a text keeps as many links as blocks, and the words of all', () => {
  const source = '[a](/b)\n\n'.repeat(30_000);
  const page = readText(source);
  expect(page.links.length).toBe(mostKept('text', source.length));
  expect(page.text.replaceAll(/\s/g, '')).toBe('a'.repeat(30_000));
});
