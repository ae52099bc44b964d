import { expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';
import {
  between,
  FERRY,
  FERRY_TITLE,
  ferryPage,
  htmlPage,
  paragraphs,
  REPORTS,
  textPage,
} from '../signals/articles.ts';

const BODY = paragraphs(FERRY);

test.each([
  [
    'a heading that the title element repeats',
    `<h1>${FERRY_TITLE}</h1>${BODY}`,
    `${FERRY_TITLE} - Island News`,
    FERRY_TITLE,
  ],
  ['no heading: the site’s name is taken off', BODY, `${FERRY_TITLE} | Island News`, FERRY_TITLE],
  ['the site’s name in front', BODY, `Island News: ${FERRY_TITLE}`.replace(': ', ' – '), FERRY_TITLE],
  ['a title with a hyphen in a word', BODY, 'A Well-Known Ferry Stops', 'A Well-Known Ferry Stops'],
  [
    'a heading of the site',
    `<h1>Island News</h1><h2>${FERRY_TITLE}</h2>${BODY}`,
    `${FERRY_TITLE} - Island News`,
    FERRY_TITLE,
  ],
  [
    'a heading made of stars',
    `<h2>* * * * * * * *</h2><h1>${FERRY_TITLE}</h1>${BODY}`,
    FERRY_TITLE,
    FERRY_TITLE,
  ],
  ['entities and line breaks', BODY, ' Ferries &amp;\n boats ', 'Ferries & boats'],
])('%s', (_, body, title, expected) => {
  const page = htmlPage(body, {
    title,
    url: 'https://islandnews.example/a',
    head: '<meta property="og:site_name" content="Island News">',
  });
  expect(readPage(page).title).toBe(expected);
});

test.each([
  ['the heading, where it says it in other words', 'Weekday Ferry Lost: What Islanders Say', '', FERRY_TITLE],
  ['not one that says something else', 'Bread, Medicine and Stamps', '', 'Bread, Medicine and Stamps'],
  [
    'one that the address says',
    'Bread and Stamps',
    'https://a.example/island-loses-its-weekday-ferry',
    FERRY_TITLE,
  ],
])('%s', (_, title, url, expected) => {
  const page = htmlPage(`<main><h1>${FERRY_TITLE}</h1>${BODY}</main>`, {
    title,
    ...(url === '' ? {} : { url }),
  });
  expect(readPage(page).title).toBe(expected);
});

test('a heading of the site before the title, with a colon', () => {
  const body = `<nav><h1>The Kelm Log</h1></nav><h3>${FERRY_TITLE}</h3>${BODY}`;
  const page = htmlPage(body, { title: `The Kelm Log: ${FERRY_TITLE}` });
  expect(readPage(page).title).toBe(FERRY_TITLE);
});

test('the title of a card, where it is what the title element begins with', () => {
  const head = `<meta property="og:title" content="${FERRY_TITLE}">`;
  const page = htmlPage(BODY, { title: `${FERRY_TITLE} - Ferries of the County and the State - Kelm`, head });
  expect(readPage(page).title).toBe(FERRY_TITLE);
});

test('og:title where there is no title element, white space folded', () => {
  const html = `<meta property="og:title" content="${FERRY_TITLE.replace(' ', '\n  ')}">${BODY}`;
  expect(readPage({ html }).title).toBe(FERRY_TITLE);
});

test('a stuffed title is cut', () => {
  const document = readPage(htmlPage(BODY, { title: 'cheap ferry tickets '.repeat(1000) }));
  expect(document.title.length).toBeLessThanOrEqual(300);
});

test('the first line of a text that is no sentence', () => {
  expect(readPage(textPage([FERRY_TITLE, ...FERRY])).title).toBe(FERRY_TITLE);
  expect(readPage(textPage(['It stops.', ...FERRY])).title).toBe('');
  expect(readPage(textPage(FERRY)).title).toBe('');
});

test('a heading below running text, or a promotion, is not the title of a text', () => {
  expect(readPage(textPage(between(['', 'A Boat for Three Generations']))).title).toBe('');
  expect(readPage(textPage(between(['See also Ten Cheap Recipes for Vegan Pancakes']))).title).toBe('');
});

test('a paragraph of a script without spaces is no title', () => {
  expect(readPage(textPage(REPORTS.zh)).title).toBe('');
  expect(readPage(textPage(['渡船停止航行', ...REPORTS.zh])).title).toBe('渡船停止航行');
});

test('nothing has no title', () => {
  expect(readPage({ text: '' }).title).toBe('');
  expect(readPage(ferryPage({}, { title: '' })).title).toBe(FERRY_TITLE);
});
