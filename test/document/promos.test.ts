import { describe, expect, test } from 'vitest';
import type { PageSource } from '../../src/source.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import {
  between,
  FERRY,
  FERRY_TITLE,
  ferryPage,
  paragraphs,
  REPORTS,
  textPage,
} from '../signals/articles.ts';

const A = 'Ten Cheap Recipes for Vegan Pancakes';
const B = 'Singer Cancels Concerts After Knee Injury';

/** The promoted headlines, without their lead-ins. */
function promoted(source: PageSource): string[] {
  const { text, promos } = readPage(source);
  return promos.map(({ headline }) => text.slice(headline.start, headline.end));
}

describe('after a lead-in', () => {
  test.each([
    [`See also  ${A}`, A],
    [`SEE ALSO: ${A}`, A],
    [`Read more – ${A}`, A],
    [`Also read » ${A}`, A],
    [`Don’t miss: ${A}`, A],
    ['You may like: “We Will Not Go”, Say the Islanders', '“We Will Not Go”, Say the Islanders'],
    ['Related: the boat that nobody wanted', 'the boat that nobody wanted'],
    ['See also U.S. Ferry Crews Ask for Higher Wages', 'U.S. Ferry Crews Ask for Higher Wages'],
    ['See also Mr. Calder Goes to Washington', 'Mr. Calder Goes to Washington'],
  ])('%s', (line, headline) => {
    expect(promoted(textPage(between([line])))).toEqual([headline]);
  });
  test.each([
    'See also how it was built',
    'See also: boats',
    'Read more. The boat left. It came back. It stayed.',
    'Related research shows that boats matter',
    'Related Party Transactions of the Company',
    `See also ${Array.from({ length: 30 }, () => 'Word').join(' ')}`,
  ])('not: %s', line => {
    expect(promoted(textPage(between([line])))).toEqual([]);
  });
  test('between short paragraphs of a script that needs few characters', () => {
    const short = REPORTS.zh.map(paragraph => `${paragraph.slice(0, paragraph.indexOf('。'))}。`);
    expect(
      promoted(textPage(between(['相关阅读：夏天的十一个简单食谱'], [...short, ...short]))),
    ).toHaveLength(1);
  });
});

describe('lines that are a link', () => {
  const link = (line: string): string => `<p><a href="/x">${line}</a></p>`;
  test('between two paragraphs', () => {
    expect(promoted(ferryPage({ inside: link(A) }))).toEqual([A]);
  });
  test('in markdown', () => {
    expect(promoted(textPage(between([`[${A}](/x)`])))).toEqual([A]);
  });
  test('under a lead-in that stands alone, six at most', () => {
    const page = ferryPage({ inside: `<p>Read also</p>${link(A).repeat(8)}` });
    expect(promoted(page)).toHaveLength(6);
  });
  test('not in a list, not with words beside the link, not before the first paragraph', () => {
    const page = ferryPage({
      before: link(A),
      inside: `<ul><li><a href="/x">${A}</a></li></ul>${paragraphs(FERRY.slice(0, 1))}<p>As we wrote: <a href="/y">${B}</a> in June of that year</p>`,
    });
    expect(promoted(page)).toEqual([]);
  });
});

test('headings and paragraphs of an article leave its promotions out', () => {
  const document = readPage(textPage([FERRY_TITLE, ...between([`See also ${A}`])]));
  expect(document.paragraphs.map(({ text }) => text)).toEqual([...FERRY]);
  expect(document.headings).toEqual([]);
  expect(document.topic.counts.has('pancak')).toBe(false);
});

test('a page without running text has none', () => {
  expect(promoted({ text: `See also ${A}` })).toEqual([]);
  expect(promoted({ text: '' })).toEqual([]);
});
