import { describe, expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';
import { FERRY, paragraphs } from '../signals/articles.ts';

const article = paragraphs(FERRY);
const own = (html: string, url?: string): string | null =>
  readPage(url === undefined ? { html } : { html, url }).ownSite;
const links = (hosts: readonly string[]): string => hosts.map(host => `<a href="${host}">a</a> `).join('');

describe('whose page it is', () => {
  const menu = links(['', '/a', '/b', '/c', '/d'].map(path => `https://www.island.example${path}`));
  test.each([
    ['its address', '', 'https://a.island.example/x', 'island.example'],
    [
      'its canonical link',
      '<link rel=canonical href="https://www.gazette.example/x">',
      undefined,
      'gazette.example',
    ],
    ['no canonical link of a machine', '<link rel=canonical href="http://localhost/x">', undefined, null],
    ['where most links lead', menu, undefined, 'island.example'],
    [
      'not where many lead when none leads to the front page',
      menu.slice(menu.indexOf('<a', 1)),
      undefined,
      null,
    ],
    [
      'not where many lead when more are written without a host',
      menu + links(Array(6).fill('/x')),
      undefined,
      null,
    ],
    [
      'not where many lead when more lead elsewhere',
      menu + links([1, 2, 3, 4, 5].map(i => `https://b${i}.example`)),
      undefined,
      null,
    ],
    [
      'links within the page count for nothing',
      menu + links(Array(9).fill('#top')),
      undefined,
      'island.example',
    ],
  ])('%s', (_, html, url, expected) => {
    expect(own(html + article, url)).toBe(expected);
  });
});

test('mail addresses and telephone numbers', () => {
  const hrefs = [
    'mailto:Ines%40Island.example?subject=x',
    ' TEL:+49 30 1',
    'mailto:?body=x',
    'mailto:a%@b.example',
    '/a',
  ];
  const page = readPage({ html: `<p>${links(hrefs)}</p>` });
  expect(page.links.map(link => link.contact)).toEqual([
    'ines@island.example',
    '+49 30 1',
    null,
    'a%@b.example',
    null,
  ]);
});

test('links and images of the article', () => {
  const page = readPage({
    html: `<nav><a href="/m">Menu</a><img src="logo.png" alt="Logo"></nav><p>Home</p><p>News</p><h1>Island Loses Its Ferry</h1>
      ${paragraphs(FERRY.slice(0, 4))}<img src="a.jpg" alt=" A boat &amp; a pier "><p>${FERRY[4]} <a href="/b">The crew</a></p>
      ${paragraphs(FERRY.slice(5))}<footer><p>Imprint</p><p>Contact</p><img src="f.png"></footer>`,
  });
  expect(page.articleLinks.map(link => link.anchor)).toEqual(['The crew']);
  expect(page.articleImages).toEqual([{ url: null, site: null, alt: 'A boat & a pier' }]);
});
