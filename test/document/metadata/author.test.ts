import { describe, expect, test } from 'vitest';
import { readPage } from '../../lexicon/read-lexicon.ts';
import {
  FERRY,
  FERRY_TITLE,
  ferryPage,
  htmlPage,
  paragraphs,
  REPORTS,
  textPage,
} from '../../signals/articles.ts';

const jsonLd = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const article = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', author });
const authorIn = (head: string): readonly string[] | undefined =>
  readPage(ferryPage({}, { head })).metadata.author?.names;
/** The author of the report with some markup between its title and its text. */
const authorUnder = (line: string, url?: string): readonly string[] | undefined => {
  const body = `<main><h1>${FERRY_TITLE}</h1>${line}${paragraphs(FERRY)}</main>`;
  return readPage(htmlPage(body, url === undefined ? {} : { url })).metadata.author?.names;
};
const INES = ['Ines Holm'];

describe('the head', () => {
  test.each([
    ['a meta element', '<meta name="author" content="Ines Holm">', INES],
    ['Dublin Core', '<meta name="DC.creator" content="Ines Holm">', INES],
    ['a label', '<meta name="author" content="By Ines Holm">', INES],
    [
      'a meta element for each',
      '<meta name="citation_author" content="Ines Holm"><meta name="citation_author" content="Per Ost">',
      ['Ines Holm', 'Per Ost'],
    ],
    [
      'one for all',
      '<meta name="author" content="Ines Holm, Per Ost and Ulla Lind">',
      ['Ines Holm', 'Per Ost', 'Ulla Lind'],
    ],
    ['credentials', '<meta name="author" content="Ines Holm, MD, Ph.D.">', INES],
    [
      'the card of a social network',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ines Holm">',
      INES,
    ],
    [
      'its other data',
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Ten Minutes">',
      undefined,
    ],
    ['an address', '<meta property="article:author" content="https://social.example/ines">', undefined],
    ['an address for letters', '<meta name="author" content="ines@island.example">', undefined],
    ['a date', '<meta name="author" content="July 30, 2021">', undefined],
    ['a template', '<meta name="author" content="page.extra.author">', undefined],
    ['a label alone', '<meta name="author" content="Author">', undefined],
    ['what a program left', '<meta name="author" content="undefined">', undefined],
  ])('%s', (_, head, expected) => {
    expect(authorIn(head)).toEqual(expected);
  });
});

describe('structured data', () => {
  test.each([
    [
      'a list of people',
      article([{ name: 'Ines Holm' }, { '@type': 'Person', name: 'Per Ost' }]),
      ['Ines Holm', 'Per Ost'],
    ],
    ['a text', article('Ines Holm'), INES],
    ['a creator', jsonLd({ '@type': 'Recipe', creator: { name: 'Ines Holm' } }), INES],
    ['a graph', jsonLd({ '@graph': [{ '@type': ['BlogPosting'], author: 'Ines Holm' }] }), INES],
    [
      'a reference',
      jsonLd({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#ines' } },
          { '@type': 'Person', '@id': '#ines', name: 'Ines Holm' },
        ],
      }),
      INES,
    ],
    [
      'a main entity',
      jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'Article', author: 'Ines Holm' } }),
      INES,
    ],
    [
      'the article before its page',
      jsonLd([
        { '@type': 'WebPage', author: 'Per Ost' },
        { '@type': 'Article', author: 'Ines Holm' },
      ]),
      INES,
    ],
    [
      'people before an organisation',
      article([
        { '@type': 'Organization', name: 'Kelm Press' },
        { '@type': 'Person', name: 'Ines Holm' },
      ]),
      INES,
    ],
    [
      'people in meta before an organisation here',
      `${article({ '@type': 'Organization', name: 'Kelm Press' })}<meta name="author" content="Ines Holm">`,
      INES,
    ],
    [
      'an organisation where nobody else is named',
      article({ '@type': 'Organization', name: 'Kelm Press' }),
      ['Kelm Press'],
    ],
    ['people before a role', `<meta name="author" content="Ines Holm">${article('admin')}`, INES],
    [
      'people before the site',
      `<meta property="og:site_name" content="Kelm Press"><meta name="author" content="Ines Holm">${article('Kelm Press')}`,
      INES,
    ],
    ['an address', article('https://island.example/ines'), undefined],
    [
      'of a comment',
      jsonLd({ '@type': 'Article', comment: { '@type': 'Comment', author: { name: 'Per Ost' } } }),
      undefined,
    ],
    [
      'of another page',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'Article', author: 'Per Ost' }] }),
      undefined,
    ],
    ['of something else', jsonLd({ '@type': 'Product', author: 'Per Ost' }), undefined],
    [
      'cut off',
      '<script type="application/ld+json">{"@type":"Article","author":{"name":"Ines Holm"</script>',
      INES,
    ],
    ['broken', '<script type="application/ld+json">{"@type":"Article","author":</script>', undefined],
  ])('%s', (_, head, expected) => {
    expect(authorIn(head)).toEqual(expected);
  });
});

describe('marked-up elements', () => {
  test.each([
    ['a class', '<div class="post-author">Ines Holm</div>', INES],
    ['a label inside', '<p class="byline">By <b>Ines Holm</b> on July 30, 2021</p>', INES],
    ['a date before it', '<p class="byline">July 30, 2021 by Ines Holm</p>', INES],
    ['microdata', '<span itemprop="author">Ines Holm</span>', INES],
    ['a link of an author', '<a rel="author" href="/x">Ines Holm</a>', INES],
    [
      'a role behind the link',
      '<p class="byline"><a href="/x">Ines Holm</a> Senior Ferry Reporter</p>',
      INES,
    ],
    ['in brackets behind the name', '<p class="author">Ines Holm (Kelm Press)</p>', INES],
    ['a label without a space', '<p class="author">ByInes Holm</p>', INES],
    ['a button', '<div class="author">Share</div>', undefined],
    ['a count', '<div class="author">10 Mins Read</div>', undefined],
    ['words that the page uses', '<div class="author">Ferry Company</div>', undefined],
  ])('%s', (_, line, expected) => {
    expect(authorUnder(line)).toEqual(expected);
  });
  test('not those of comments and other pages', () => {
    const after =
      '<section class="comments"><p class="author">Per Ost</p><p>Sad.</p></section><div class="related"><p class="byline">By Ulla Lind</p></div>';
    expect(readPage(ferryPage({ after })).metadata.author).toBeNull();
  });
  test('not one that holds more', () => {
    const whole = readPage({ html: `<body class="author author-admin"><p>${FERRY.join('</p><p>')}</p>` });
    expect(whole.metadata.author).toBeNull();
  });
});

describe('what a reader sees', () => {
  test.each([
    ['en', 'By Ines Holm', INES],
    ['en', 'By Ines Holm | July 30, 2021', INES],
    ['en', 'July 30, 2021 · 3 min read · By Ines Holm', INES],
    ['en', 'Written by Ludwig van der Berg, Harrow', ['Ludwig van der Berg']],
    ['en', 'By Ines Holm, Per Ost and Ulla Lind', ['Ines Holm', 'Per Ost', 'Ulla Lind']],
    ['en', 'By Ines Holm, Editor', INES],
    ['en', 'By April May Lind', ['April May Lind']],
    ['en', 'By Ines Holm July 30, 2021', INES],
    ['de', 'Von Ines Holm', INES],
    ['de', 'Von Ines Holm und Per Ost', ['Ines Holm', 'Per Ost']],
    ['es', 'Por Inés de la Peña', ['Inés de la Peña']],
    ['fr', 'Par Inès Holm', ['Inès Holm']],
    ['ru', 'Автор: Инна Холмова', ['Инна Холмова']],
    ['zh', '作者：李明', ['李明']],
  ] as const)('a line in %s: %s', (language, line, expected) => {
    const report = language === 'en' ? FERRY : REPORTS[language];
    const document = readPage(textPage([language === 'en' ? FERRY_TITLE : '2021', line, ...report]));
    const { author } = document.metadata;
    expect(author?.names).toEqual(expected);
    expect(author?.value).toBe(expected.join(', '));
    expect(document.text.slice(author?.span?.start, author?.span?.end)).toBe(line);
  });

  test.each([
    'By Monday evening the road was open again.',
    'By Christmas Eve the boat had gone.',
    'By July the council had voted.',
    'by the river, where nobody lives',
    'Written by hand, the letter was hard to read.',
  ])('not a sentence: %s', line => {
    expect(readPage(textPage([FERRY_TITLE, line, ...FERRY])).metadata.author).toBeNull();
  });

  test.each([
    ['the label in a block of its own', '<p>By</p><p>Ines Holm</p>', INES],
    ['a link to a page of the author', '<p><a href="/author/ines">Ines Holm</a></p>', INES],
    ['a link to a member of a forum', '<p><a href="/members/holm2.17/">holm2</a></p>', ['holm2']],
    [
      'a link to somebody elsewhere',
      '<p><a href="https://video.example/user/x">Kelm Video</a></p>',
      undefined,
    ],
  ])('%s', (_, line, expected) => {
    expect(authorUnder(line, 'https://island.example/a')).toEqual(expected);
  });

  test('a box at the end', () => {
    const after = '<aside><h3>Written by Ines Holm</h3><p>Ines has lived on boats.</p></aside>';
    expect(readPage(ferryPage({ after })).metadata.author?.names).toEqual(INES);
  });
});
