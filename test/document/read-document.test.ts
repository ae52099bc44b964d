import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { PageSource } from '../../src/source.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

/** Pieces that break readers, put together at random. */
const PIECES = [
  ...[
    'p',
    'div',
    'b',
    'a href="/x"',
    'a href="//b.example/"',
    'li',
    'td',
    'tr',
    'table',
    'h2',
    'title',
    'pre',
    'svg',
  ].map(tag => `<${tag}>`),
  ...['p', 'div', 'b', 'a', 'li', 'td', 'table', 'h2', 'title', 'script', 'svg', 'pre'].map(
    tag => `</${tag}>`,
  ),
  ...[
    '<br>',
    '<hr>',
    '<script>',
    '<p hidden>',
    '<aside>',
    '<p class="byline">',
    '<time>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '&#769;',
    '&#x301;',
    'e',
    '\u0301',
    '\u1100',
    '\u1161',
    '\u00ad',
    '&shy;',
    '&nbsp;',
    '\u2028',
    '\ufeff',
    '\u200b',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '\ud83d\ude00',
    '\0',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '  ',
    '.',
    '!',
    '…',
    '“',
    '\u202e',
    '\u0bbe',
  ],
  ...[
    'The river rose over the old bridge on Monday, and 14 families left their homes.',
    'See also ',
    'By Ines Holm',
  ],
  ...[
    '周一河水漫过旧桥。',
    'ارتفع النهر',
    'แม่น้ำ',
    '한국어',
    '# ',
    '- ',
    '> ',
    '```\n',
    '[a](/b)',
    '**',
    '---\n',
    'Leave a Reply',
  ],
];
const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 60,
});

function expectText({ text, blocks, mainBlocks, wrapperBlocks, title }: Document): void {
  expect(text.normalize('NFC'), 'the text is NFC').toBe(text);
  expect(text, 'white space is folded').not.toMatch(/[^\S \n]|\s{2}|^\s|\s$|\u00ad/);
  expect(text.isWellFormed(), 'no lone surrogate').toBe(true);
  expect(blocks.map(block => block.text).join('\n'), 'blocks make the text').toBe(text);
  let at = 0;
  for (const [i, block] of blocks.entries()) {
    expect(block.index).toBe(i);
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(block.start, block.end)).toBe(block.text);
    expect(block.linkLength).toBeGreaterThanOrEqual(0);
    expect(block.linkLength).toBeLessThanOrEqual(block.text.length);
    at = block.end + 1;
  }
  expect(mainBlocks, 'main text is in the main region').toEqual(
    blocks.filter(block => block.isMainText && block.region === 'main'),
  );
  expect(wrapperBlocks).toEqual(blocks.filter(block => block.region !== 'main'));
  expect(title.trim(), 'the title has no space at its ends').toBe(title);
}

function expectLinks({ text, blocks, links }: Document): void {
  for (const { start, end, anchor, block } of links) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThanOrEqual(end);
    expect(end, 'a link ends within the text').toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).replaceAll('\n', ' ')).toBe(anchor);
    expect(anchor, 'no space at the ends of an anchor').toBe(anchor.trim());
    const home = blocks[block];
    if (anchor !== '') expect(home !== undefined && start >= home.start && start < home.end).toBe(true);
  }
}

function expectSpans(document: Document): void {
  const { text, words, sentences, promos, wrapperHeadlines } = document;
  for (const { start, end } of [...sentences, ...promos, ...wrapperHeadlines])
    expect(start >= 0 && start < end && end <= text.length).toBe(true);
  const { forms, starts, ends } = words;
  expect(forms.length === starts.length && forms.length === ends.length).toBe(true);
  for (const [i, start] of starts.entries()) {
    expect(start, 'words follow each other').toBeGreaterThanOrEqual(i === 0 ? 0 : (ends[i - 1] ?? 0));
    expect(ends[i]).toBeGreaterThan(start);
  }
  expect(document.metadata.jsonLd).toBeInstanceOf(Array);
  expect(document.topic.counts).toBeInstanceOf(Map);
  expect(document.resources).toBeInstanceOf(Array);
}

/** What holds of every document, whatever page it was made of. */
const INVARIANTS = [
  ['text and blocks', expectText],
  ['links', expectLinks],
  ['words, sentences, promos and headlines', expectSpans],
] as const;

describe.each(INVARIANTS)('%s of every document', (_, check) => {
  test('made of random markup', () => {
    const property = fc.property(soup, pieces => {
      check(readPage({ html: pieces.join(''), url: 'https://example.org/a' }));
    });
    fc.assert(property, { numRuns: 1500, seed: 1 });
  });
  test('made of random text and markdown', () => {
    const property = fc.property(soup, fc.boolean(), (pieces, spaced) => {
      check(readPage({ text: pieces.join(spaced ? '\n' : '') }));
    });
    fc.assert(property, { numRuns: 1500, seed: 2 });
  });
  test('made of random bytes', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, type) => {
      check(readPage({ bytes, headers: { 'content-type': type } }));
    });
    fc.assert(property, { numRuns: 500, seed: 3 });
  });
  test.each(HOSTILE_PAGES.filter(page => !page.name.startsWith('2 MB')))('made of $name', ({ make }) => {
    check(readPage(make()));
  });
});

describe('views', () => {
  const page: PageSource = {
    url: 'https://www.island.example/news/ferry',
    html:
      '<base href="https://cdn.example/x/"><main><h1>The Ferry</h1><p>One <a href="b" rel="NoFollow  ugc">two</a>.</p></main>' +
      '<img src="i.png"><a href="mailto:a@b.example">mail</a><a href="https://www.island.example/c">own</a>',
  };
  test('links and resources are resolved against the base', () => {
    const { links, resources } = readPage(page);
    expect(links.map(link => [link.url, link.site, link.rel])).toEqual([
      ['https://cdn.example/x/b', 'cdn.example', ['nofollow', 'ugc']],
      [null, null, ['']],
      ['https://www.island.example/c', 'island.example', ['']],
    ]);
    expect(resources).toMatchObject([{ url: 'https://cdn.example/x/i.png', site: 'cdn.example' }]);
  });
  test('the site is the registrable domain, and none where the address is none', () => {
    expect(readPage(page).site).toBe('island.example');
    expect(readPage({ text: 'x', url: 'no address' }).site).toBeNull();
    expect(readPage({ text: 'x', url: 'ftp://island.example/' }).url).toBeNull();
  });
  test('a view is made once', () => {
    const document = readPage(page);
    expect(document.blocks).toBe(document.blocks);
    expect(document.topic).toBe(document.topic);
  });
  test('words of a stretch of text, and where they stand in the article', () => {
    const document = readPage({ text: 'The old boat left. The old boat came back. An old boat stayed.' });
    expect(document.wordsOf({ start: 4, end: 12 })).toEqual(['old', 'boat']);
    const found = document.occurrencesInMain(['the', 'old', 'boat'], 20);
    expect(found.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'The old boat',
      'The old boat',
    ]);
    expect(document.occurrencesInMain(['no', 'such'], 20)).toEqual([]);
    expect(document.occurrencesInMain(['old', 'boat'], 1)).toHaveLength(1);
  });
  test('phrases of tables do not cross blocks', () => {
    const document = readPage({ html: '<p>online</p><p>casino</p><p>online casino</p>' });
    expect(document.phrasesIn('commercial-anchors', document.blocks)).toHaveLength(1);
  });
});
