import { describe, expect, test } from 'vitest';
import { createReadingText, type ReadingTextOptions } from '../../src/report/reading-text.ts';
import { reading } from './readings.ts';

const OPTIONS: ReadingTextOptions = { width: 80, color: false, mainOnly: false, links: false };
const print = (record: Parameters<typeof reading>[0], options: Partial<ReadingTextOptions> = {}): string =>
  createReadingText({ ...OPTIONS, ...options }).page(reading(record));

test('a page is shown with its facts on top and the regions in the margin', () => {
  expect(print({}, { links: true })).toBe(`The harbour is quiet
page.html
https://kelm.example/story
by Ines Holm, published 2025-03-01, modified 2025-03-02, English, Kelm Courier,
kelm.example

navigation │ - Home
           │ - News

main       ┃ # The harbour is quiet
           ┃
           ┃ The ferry leaves at noon.
           ┃
           ┃ - One
           ┃ - Two

footer     │ © Kelm Courier

Links
navigation Home
           https://kelm.example/
main       ferry
           https://ferry.example/
           (no words)
           (no address)
`);
});

test('the main text alone is a block a line, with the links in it when asked for', () => {
  expect(print({}, { mainOnly: true, width: 40 })).toBe(
    'The harbour is quiet\nThe ferry leaves at noon.\nOne\nTwo\n',
  );
  expect(print({}, { mainOnly: true, links: true })).toContain(
    'Two\n\nLinks\nmain       ferry\n           https://ferry.example/\n',
  );
  expect(print({ mainText: '', blocks: [] }, { mainOnly: true })).toBe('');
});

test('pages are divided by an empty line', () => {
  const report = createReadingText({ ...OPTIONS, mainOnly: true });
  expect(report.page(reading({ mainText: 'a' })) + report.page(reading({ mainText: 'b' }))).toBe('a\n\nb\n');
});

test('kinds of blocks have their marks, and long ones are broken under them', () => {
  const kinds = ['heading', 'quote', 'cell', 'caption', 'code', 'list-item'];
  const text = 'words that fill a line of forty columns and more';
  const blocks = kinds.map((kind, index) => ({
    index,
    kind,
    level: index === 0 ? 3 : 0,
    region: 'aside',
    isMainText: false,
    text,
  }));
  const lines = print({ blocks }, { width: 40 }).split('\n').slice(-19);
  expect(lines.filter(line => line.length > 40)).toEqual([]);
  const shown = lines.map(line => line.slice(11));
  expect(shown).toContain('│ ### words that fill a line');
  expect(shown).toContain('│     of forty columns and');
  expect(shown).toContain('│ > forty columns and more');
  for (const mark of ['- ', '| ', '~ ', '    ']) expect(shown.join('\n')).toContain(`│ ${mark}words`);
});

describe('what is missing', () => {
  test('is told', () => {
    expect(print({ title: null, blocks: [], mainText: '' })).toMatch(
      /^No title\n[\s\S]*The page has no text\.\n$/,
    );
    expect(print({ blocks: reading().blocks.slice(0, 2) })).toContain('\nNo main text was found.\n');
  });
  test('leaves no empty fact behind', () => {
    const nothing = {
      author: null,
      published: null,
      modified: null,
      language: null,
      siteName: null,
      site: null,
    };
    expect(
      print({ ...nothing, url: null, canonical: null })
        .split('\n')
        .slice(0, 3),
    ).toEqual(['The harbour is quiet', 'page.html', '']);
    expect(print({ ...nothing, kind: 'text' })).toContain('\nplain text\n');
  });
  test('of a page that could not be had is told on standard error', () => {
    const report = createReadingText(OPTIONS);
    const error = { code: 'file-not-found', message: 'there is no such file' } as const;
    expect(report.errorsTo).toBe('stderr');
    expect(report.page({ schema: 1, chaff: '1.2.3', id: 'a', url: null, error })).toBe(
      'chaff: a: there is no such file (file-not-found)\n',
    );
    expect(report.page({ schema: 1, chaff: '1.2.3', id: '', url: null, error })).toBe(
      'chaff: there is no such file (file-not-found)\n',
    );
  });
});

test('redirects and other canonical addresses are shown', () => {
  const text = print({ finalUrl: 'https://kelm.example/new', canonical: 'https://other.example/' });
  expect(text).toContain('redirected to https://kelm.example/new\ncanonical https://other.example/\n');
});

test('nothing of the page reaches the terminal as a command', () => {
  const evil = 'a\u001b[2J\u202eb\u0007';
  const blocks = reading().blocks.map(block => ({ ...block, text: evil, region: evil, kind: evil }));
  const links = [{ url: evil, anchor: evil, block: 0, isExternal: false }];
  const facts = {
    title: evil,
    author: evil,
    published: evil,
    modified: evil,
    siteName: evil,
    language: evil,
  };
  const addresses = { id: evil, url: evil, finalUrl: evil, canonical: evil, site: evil };
  for (const mainOnly of [false, true]) {
    const record = { ...facts, ...addresses, blocks, links, mainText: evil };
    const text = print(record, { mainOnly, links: true });
    expect(text).toContain('\\u001b[2J\\u202eb\\u0007');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test('the wrapper is dim and headings are bold where there are colours', () => {
  const text = print({}, { color: true });
  expect(text).toContain('\u001b[2mnavigation │ - Home\u001b[22m');
  expect(text).toContain('\u001b[36mmain       ┃\u001b[39m \u001b[1m# The harbour is quiet\u001b[22m');
  expect(text).toContain('\u001b[36m           ┃\u001b[39m The ferry leaves at noon.');
});
