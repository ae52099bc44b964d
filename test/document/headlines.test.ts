import { describe, expect, test } from 'vitest';
import { isHeadline } from '../../src/document/headlines.ts';
import type { PageSource } from '../../src/source.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import { FERRY, FERRY_TITLE, ferryPage, textPage } from '../signals/articles.ts';

const A = 'Ten Cheap Recipes for Vegan Pancakes';
const B = 'Singer cancels concerts after knee injury';
const headlines = (source: PageSource): string[] => readPage(source).wrapperHeadlines.map(({ text }) => text);

test.each([
  [A, true],
  ['What is the most expensive laptop?', true],
  ['10 ways to save money at sea', true],
  ['“We will not go”, say the islanders', true],
  ['Остров теряет свой последний паром', true],
  ['Too few words', false],
  ['the river rose over the bridge', false],
  ['The river rose over the bridge.', false],
  ['The river rose over the bridge and…', false],
  ['Copyright 2021 © Island News Ltd', false],
  ['Write to us at a@b.example today', false],
  ['Posted at 10:45 by the harbour', false],
  [Array.from({ length: 21 }, () => 'Word').join(' '), false],
])('"%s" reads like a headline: %s', (text, expected) => {
  expect(isHeadline(text, text.split(' ').length)).toBe(expected);
});

describe('headlines of the wrapper', () => {
  test('in text, repetitions included', () => {
    const page = textPage([FERRY_TITLE, ...FERRY, 'Latest news', A, 'By Ines Holm', B, 'Must read', A]);
    expect(headlines(page)).toEqual([A, B, A]);
    expect(readPage(page).distinctHeadlines.map(({ text }) => text)).toEqual([A, B]);
  });
  test('in HTML: headings and links, a card with picture and headline once', () => {
    const card = `<div><a href="/a"><img src="a.png"></a><h3><a href="/a">${A}</a></h3><p>As a cook you know it...</p></div>`;
    const page = ferryPage({ after: `<aside>${card}<h3>${B}</h3></aside>` });
    expect(headlines(page)).toEqual([A, B]);
  });
  test('in HTML: a card that is one link', () => {
    const card = `<a href="/a"><img src="a.png"><h3>${A}</h3><p>As a cook you know how it is, but it can be...</p></a>`;
    expect(headlines(ferryPage({ after: `<div class="related-posts">${card}</div>` }))).toEqual([A]);
  });
  test('several links in one block', () => {
    const page = ferryPage({ after: `<footer><p><a href="/a">${A}</a> <a href="/b">${B}</a></p></footer>` });
    expect(headlines(page)).toEqual([A, B]);
  });
  test('menus, forms, comments and the article are left out', () => {
    const page = ferryPage({
      before: `<nav><a href="/a">${A}</a></nav>`,
      inside: `<h2>${B}</h2>`,
      after: `<form><label>${A}</label></form><div id="comments"><p>${B}</p></div>`,
    });
    expect(headlines(page)).toEqual([]);
  });
});
