import { expect, test } from 'vitest';
import { readPage } from '../../lexicon/read-lexicon.ts';
import { FERRY_TITLE, ferryPage } from '../../signals/articles.ts';

const jsonLd = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const namesIn = (head: string, title: string = FERRY_TITLE): unknown[] => {
  const url = 'https://www.island-news.example/a';
  const { siteName, publisher } = readPage(ferryPage({}, { head, title, url })).metadata;
  return [siteName, publisher];
};

test.each([
  ['Open Graph', '<meta property="og:site_name" content="Island News">', 'Island News', 'Island News'],
  ['a node of the site', jsonLd({ '@type': 'WebSite', name: 'Island News' }), 'Island News', 'Island News'],
  [
    'a publisher',
    jsonLd({ '@type': 'Article', publisher: { name: 'Kelm Press' } }),
    'Kelm Press',
    'Kelm Press',
  ],
  [
    'both',
    `<meta property="og:site_name" content="Island News">${jsonLd({ '@type': 'Article', publisher: { '@id': '#k' } })}${jsonLd({ '@type': 'Organization', '@id': '#k', name: 'Kelm Press' })}`,
    'Island News',
    'Kelm Press',
  ],
  ['a publisher in meta', '<meta name="dc.publisher" content="Kelm Press">', 'Kelm Press', 'Kelm Press'],
  ['an address', '<meta property="article:publisher" content="https://social.example/kelm">', null, null],
  [
    'the name of an application',
    '<meta name="application-name" content="Island News">',
    'Island News',
    'Island News',
  ],
])('%s', (_, head, siteName, publisher) => {
  expect(namesIn(head)).toEqual([siteName, publisher]);
});

test.each([
  ['the part that is like the domain', 'Ferries and boats | Island News', 'Island News'],
  ['in front', 'Island News - Ferries and boats', 'Island News'],
  ['what the heading leaves off', `${FERRY_TITLE} – The Kelm Observer`, 'The Kelm Observer'],
  ['no part of the article', 'Ferries - what the islanders say', null],
])('of the title element: %s', (_, title, expected) => {
  expect(namesIn('', title)[0]).toBe(expected);
});
