import { describe, expect, test } from 'vitest';
import { readPage } from '../../lexicon/read-lexicon.ts';
import { FERRY, FERRY_TITLE, ferryPage, htmlPage, paragraphs, textPage } from '../../signals/articles.ts';

const jsonLd = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
type Days = readonly [published: string | undefined, modified: string | undefined];
const daysOf = ({ metadata }: ReturnType<typeof readPage>): Days => [
  metadata.published?.day ?? undefined,
  metadata.modified?.day ?? undefined,
];
const daysUnder = (line: string): Days =>
  daysOf(readPage(htmlPage(`<main><h1>${FERRY_TITLE}</h1>${line}${paragraphs(FERRY)}</main>`)));

describe('the head', () => {
  test.each([
    ['meta', '<meta property="article:published_time" content="2021-07-30">', '2021-07-30', undefined],
    ['meta of a change', '<meta property="og:updated_time" content="2021-08-02">', undefined, '2021-08-02'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2021-07-30">', '2021-07-30', undefined],
    [
      'microdata without text',
      '<meta itemprop="datePublished" content="2021-07-30">',
      '2021-07-30',
      undefined,
    ],
    [
      'a sharper name first',
      '<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2021-07-30">',
      '2021-07-30',
      undefined,
    ],
    [
      'structured data',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2021-07-30', dateModified: '2021-08-02T09:00:00Z' }),
      '2021-07-30',
      '2021-08-02',
    ],
    [
      'a day in words',
      jsonLd({ '@type': 'Article', datePublished: 'July 30, 2021' }),
      '2021-07-30',
      undefined,
    ],
    [
      'the article before its page',
      jsonLd([
        { '@type': 'WebPage', datePublished: '2011-01-01' },
        { '@type': 'Article', datePublished: '2021-07-30' },
      ]),
      '2021-07-30',
      undefined,
    ],
    ['a film', jsonLd({ '@type': 'VideoObject', uploadDate: '2021-07-30' }), '2021-07-30', undefined],
    [
      'meta where the data is none',
      `${jsonLd({ '@type': 'Article', datePublished: 'soon' })}<meta name="date" content="2021-07-30">`,
      '2021-07-30',
      undefined,
    ],
    [
      'of a comment',
      jsonLd({ '@type': 'Article', comment: [{ '@type': 'Comment', datePublished: '2021-07-30' }] }),
      undefined,
      undefined,
    ],
    ['none', '<meta name="viewport" content="width=2021">', undefined, undefined],
  ])('%s', (_, head, ...days) => {
    expect(daysOf(readPage(ferryPage({}, { head })))).toEqual(days);
  });
});

describe('marked-up elements', () => {
  test.each([
    ['time', '<time datetime="2021-07-30T08:00">Friday</time>', '2021-07-30', undefined],
    ['time without a value', '<time>July 30, 2021</time>', '2021-07-30', undefined],
    [
      'microdata',
      '<span itemprop="datePublished">July 30, 2021</span> <span itemprop="dateModified">August 2, 2021</span>',
      '2021-07-30',
      '2021-08-02',
    ],
    [
      'classes',
      '<p class="updated">August 2, 2021</p><p class="posted-on">July 30, 2021</p>',
      '2021-07-30',
      '2021-08-02',
    ],
    [
      'both in one',
      '<time class="entry-date published updated" datetime="2021-07-30">x</time>',
      '2021-07-30',
      undefined,
    ],
    ['a word before it', '<p class="date">Last updated: August 2, 2021</p>', undefined, '2021-08-02'],
  ])('%s', (_, line, ...days) => {
    expect(daysUnder(line)).toEqual(days);
  });
  test('not those of comments and other pages', () => {
    const after =
      '<section class="comments"><time datetime="2021-08-03">x</time><p>Sad.</p></section>' +
      '<div class="related"><time datetime="2021-08-04">y</time><time datetime="2021-08-05">z</time></div>';
    expect(daysOf(readPage(ferryPage({ after })))).toEqual([undefined, undefined]);
  });
});

describe('what a reader sees', () => {
  test('a line, quoted', () => {
    const { metadata, text } = readPage(textPage([FERRY_TITLE, 'Harrow, July 30, 2021', ...FERRY]));
    const { value, span, day } = metadata.published ?? { value: '', span: null, day: null };
    expect([value, day]).toEqual(['July 30, 2021', '2021-07-30']);
    expect(text.slice(span?.start, span?.end)).toBe('July 30, 2021');
  });
  test.each([
    ['Updated on August 2, 2021', undefined, '2021-08-02'],
    ['Aktualisiert am 02.08.2021', undefined, '2021-02-08'],
    ['更新：2021年8月2日', undefined, '2021-08-02'],
    ['July 30, 2021', '2021-07-30', undefined],
  ])('%s', (line, ...days) => {
    expect(daysOf(readPage(textPage([FERRY_TITLE, line, ...FERRY])))).toEqual(days);
  });
  test('both, one below the other', () => {
    const lines = [FERRY_TITLE, 'July 30, 2021', 'Updated August 2, 2021'];
    expect(daysOf(readPage(textPage([...lines, ...FERRY])))).toEqual(['2021-07-30', '2021-08-02']);
  });
  test('not years further down', () => {
    expect(daysOf(readPage(textPage([FERRY_TITLE, ...FERRY])))).toEqual([undefined, undefined]);
  });
});
