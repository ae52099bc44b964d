import { describe, expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';
import { FERRY, ferryPage, textPage } from '../signals/articles.ts';

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
      publisher: null,
      author: null,
      published: null,
      modified: null,
      description: null,
      keywords: null,
      language: null,
      canonical: null,
      ogUrl: null,
      jsonLd: [],
      leading: [],
    });
  });
  test.each([
    ['<html lang="pt-BR">', 'pt-BR'],
    ['<meta http-equiv="content-language" content="pt">', 'pt'],
    ['<meta property="og:locale" content="pt_BR">', 'pt-BR'],
  ])('gives the language as declared: %s', (html, expected) => {
    expect(readPage({ html: `${html}<p>${FERRY[0]}` }).metadata.language).toBe(expected);
  });
  test('is read from the front matter of a text', () => {
    const front = '---\ntitle: A boat\nauthor: Ines Holm\ndate: 2021-07-30\nupdated: 2021-08-02\n---\n';
    const { metadata } = readPage(textPage([front, ...FERRY]));
    expect(metadata).toMatchObject({
      author: { names: ['Ines Holm'] },
      published: { day: '2021-07-30' },
      modified: { day: '2021-08-02' },
    });
  });
  test('reads 3/4/2021 as the declared language does', () => {
    const dayIn = (lang: string): string | null | undefined =>
      readPage({ html: `<html lang="${lang}"><meta name="date" content="3/4/2021"><p>${FERRY[0]}` }).metadata
        .published?.day;
    expect(['en', 'en-US', 'en-GB', 'fr'].map(dayIn)).toEqual([
      '2021-03-04',
      '2021-03-04',
      '2021-04-03',
      '2021-04-03',
    ]);
  });
});
