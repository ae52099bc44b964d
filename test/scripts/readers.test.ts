import { expect, test } from 'vitest';
import { readWithChaff, readWithReadability } from '../../scripts/extraction/readers.ts';

const PARAGRAPH =
  'The ferry leaves the old harbour at noon, and the crew sells coffee, tea and bread on the upper deck.';
const PAGE = `<html><body><nav><a href=/a>Home</a></nav><article><h2>Times</h2>${`<p>${PARAGRAPH}</p>`.repeat(8)}<p>${PARAGRAPH} Last<br>word.</p></article></body></html>`;
const row = { id: 'a', url: 'https://harbour.example/a', domain: null, label: null, html: PAGE };

test('both readers give the article, blocks kept apart', () => {
  for (const read of [readWithChaff, readWithReadability]) {
    const { text, failed, milliseconds } = read(row);
    expect(failed).toBe(false);
    expect(milliseconds).toBeGreaterThan(0);
    expect(text.split(PARAGRAPH)).toHaveLength(10);
    expect(text).toMatch(/deck\.\s+The/);
    expect(text).toMatch(/Last\s+word/);
    expect(text).not.toContain('Home');
  }
});

test('a page that a reader makes nothing of counts as empty', () => {
  expect(readWithReadability({ ...row, html: '' })).toMatchObject({ text: '', failed: true });
  expect(readWithChaff({ ...row, html: '' })).toMatchObject({ text: '', failed: false });
});
