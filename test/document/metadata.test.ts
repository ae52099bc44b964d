import { describe, expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';
import { FERRY, FERRY_TITLE, ferryPage, REPORTS, textPage } from '../signals/articles.ts';

const jsonLd = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const authorIn = (head: string): string | undefined =>
  readPage(ferryPage({}, { head })).metadata.author?.value;

describe('the author', () => {
  test.each([
    ['a meta element', '<meta name="author" content="Ines Holm">', 'Ines Holm'],
    ['Dublin Core', '<meta name="DC.creator" content="Ines Holm">', 'Ines Holm'],
    ['structured data', jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Ines Holm' }] }), 'Ines Holm'],
    ['a graph', jsonLd({ '@graph': [{ '@type': ['BlogPosting'], author: 'Ines Holm' }] }), 'Ines Holm'],
    [
      'structured data before meta',
      `<meta name="author" content="admin">${jsonLd({ '@type': 'Article', author: 'Ines Holm' })}`,
      'Ines Holm',
    ],
    [
      'an address is no name',
      '<meta property="article:author" content="https://social.example/ines">',
      undefined,
    ],
    ['the author of something else', jsonLd({ '@type': 'Product', author: 'Ines Holm' }), undefined],
    [
      'broken structured data',
      '<script type="application/ld+json">{"@type":"Article","author":</script>',
      undefined,
    ],
  ])('from %s', (_, head, expected) => {
    expect(authorIn(head)).toBe(expected);
  });

  test.each([
    ['en', 'By Ines Holm', 'Ines Holm'],
    ['en', 'By Ines Holm | July 30, 2021', 'Ines Holm'],
    ['en', 'Written by Ludwig van der Berg, Harrow', 'Ludwig van der Berg'],
    ['de', 'Von Ines Holm', 'Ines Holm'],
    ['es', 'Por Inés de la Peña', 'Inés de la Peña'],
    ['fr', 'Par Inès Holm', 'Inès Holm'],
    ['ru', 'Автор: Инна Холмова', 'Инна Холмова'],
    ['zh', '作者：李明', '李明'],
  ] as const)('from a line in %s: %s', (language, line, expected) => {
    const report = language === 'en' ? FERRY : REPORTS[language];
    const document = readPage(textPage([language === 'en' ? FERRY_TITLE : '2021', line, ...report]));
    expect(document.metadata.author?.value).toBe(expected);
    const span = document.metadata.author?.span;
    expect(span && document.text.slice(span.start, span.end)).toBe(line);
  });

  test.each([
    'By Monday evening the road was open again.',
    'By Christmas Eve the boat had gone.',
    'By July the council had voted.',
    'by the river, where nobody lives',
    'Written by hand, the letter was hard to read.',
  ])('not from a sentence: %s', line => {
    expect(readPage(textPage([FERRY_TITLE, line, ...FERRY])).metadata.author).toBeNull();
  });

  test('from an element that is called so, where it is short', () => {
    const named = readPage(ferryPage({ before: '<div class="post-author">Ines Holm</div>' })).metadata.author;
    expect(named?.value).toBe('Ines Holm');
    const whole = readPage({ html: `<body class="author author-admin"><p>${FERRY.join('</p><p>')}</p>` });
    expect(whole.metadata.author).toBeNull();
  });
});

describe('the date', () => {
  test.each([
    ['meta', '<meta property="article:published_time" content="2021-07-30">', '2021-07-30'],
    ['structured data', jsonLd({ '@type': 'NewsArticle', datePublished: '2021-07-30' }), '2021-07-30'],
    ['none', '<meta name="viewport" content="width=2021">', undefined],
  ])('from %s', (_, head, expected) => {
    expect(readPage(ferryPage({}, { head })).metadata.date?.value).toBe(expected);
  });
  test('from a visible line, quoted', () => {
    const { metadata, text } = readPage(textPage([FERRY_TITLE, 'Harrow, July 30, 2021', ...FERRY]));
    const { value, span } = metadata.date ?? { value: '', span: null };
    expect(value).toBe('July 30, 2021');
    expect(text.slice(span?.start, span?.end)).toBe('July 30, 2021');
  });
  test('not from years further down', () => {
    expect(readPage(textPage([FERRY_TITLE, ...FERRY])).metadata.date).toBeNull();
  });
});

describe('the rest of the head', () => {
  const { metadata } = readPage(
    ferryPage(
      {},
      {
        url: 'https://www.island.example/a/b',
        head:
          '<meta property="og:site_name" content="Island News"><meta name="description" content="A boat.">' +
          '<meta name="keywords" content="ferry, boat"><link rel="alternate canonical" href="../c"><meta property="og:url" content="//m.island.example/d">',
      },
    ),
  );
  test('is read, addresses resolved', () => {
    expect(metadata).toMatchObject({
      siteName: 'Island News',
      description: 'A boat.',
      keywords: 'ferry, boat',
      canonical: 'https://www.island.example/c',
      ogUrl: 'https://m.island.example/d',
    });
  });
  test('is null where there is none', () => {
    expect(readPage({ html: '' }).metadata).toEqual({
      siteName: null,
      author: null,
      date: null,
      description: null,
      keywords: null,
      canonical: null,
      ogUrl: null,
      jsonLd: [],
    });
  });
});
