import { describe, expect, test } from 'vitest';
import { contentStems, readTopic } from '../../src/document/topic.ts';
import { LEXICON, readPage } from '../lexicon/read-lexicon.ts';
import { FERRY, FERRY_TITLE, REPORTS, textPage } from '../signals/articles.ts';

const STOPWORDS = LEXICON.stopwords.get('en') ?? new Set<string>();
const words = (text: string): readonly string[] => readPage({ text }).words.forms;

describe('content stems', () => {
  test('leave function words, numbers and single letters out', () => {
    expect(contentStems(words("The 3 ferries of the county's B pier in 1971"), 'en', STOPWORDS)).toEqual([
      'ferri',
      'counti',
      'pier',
    ]);
  });
  test('keep single ideographs', () => {
    expect(contentStems(['船'], 'zh', new Set())).toEqual(['船']);
  });
});

describe('relatedness', () => {
  const { topic } = readPage(textPage([FERRY_TITLE, ...FERRY]));
  const of = (line: string): number | null => topic.relatedness(words(line));

  test('ranks what the article is about over what passes by, and that over the rest', () => {
    const ranks = [
      'Islanders Sign Petition to Save Weekday Ferry',
      'Captain and Deckhands of a Fishing Boat Rescued',
      'Bread Prices Rise Again in the Capital',
      'Ten Cheap Recipes for Vegan Pancakes',
    ].map(line => of(line) ?? -1);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
  test('lies between 0 and 1, blind to case and order', () => {
    expect(of('ferry island')).toBe(of('ISLAND FERRY'));
    expect(of('ferry')).toBeLessThanOrEqual(1);
    expect(of('pancakes')).toBe(0);
    expect(of('ferry ferry pancakes')).toBe(of('ferry pancakes'));
  });
  test('is null for a line without content words', () => {
    expect(of('And so it was')).toBeNull();
    expect(of('')).toBeNull();
    expect(topic.isOffTopic([])).toBeNull();
  });
  test('is null for a short article and where there is no background', () => {
    expect(readPage({ text: 'The ferry left.' }).topic.relatedness(['ferry'])).toBeNull();
    const none = readTopic(words(FERRY.join(' ')), 'en', STOPWORDS, undefined, null);
    expect(none.relatedness(['ferry'])).toBeNull();
    expect(none.counts.get('ferri')).toBeGreaterThan(3);
  });
  test('without a level nothing is off the topic', () => {
    const background = LEXICON.backgrounds.get('en');
    const unlevelled = readTopic(words(FERRY.join(' ')), 'en', STOPWORDS, background, null);
    expect(unlevelled.relatedness(['pancakes'])).toBe(0);
    expect(unlevelled.isOffTopic(['pancakes'])).toBeNull();
  });
});

test.each([
  ['de', 'Elf einfache Rezepte mit Tomaten'],
  ['es', 'Once recetas fáciles con tomate'],
  ['fr', 'Onze recettes faciles à la tomate'],
  ['ru', 'Одиннадцать простых рецептов с помидорами'],
  ['zh', '十一个简单的番茄食谱'],
] as const)('the subject is told from others in %s', (language, other) => {
  const { topic, words: own } = readPage(textPage(REPORTS[language]));
  expect(topic.isOffTopic(own.forms.slice(0, 20))).toBe(false);
  expect(topic.isOffTopic(words(other))).toBe(true);
});
