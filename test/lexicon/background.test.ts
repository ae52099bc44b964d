import { expect, test } from 'vitest';
import { idf, readBackground } from '../../src/lexicon/background.ts';
import { LEXICON } from './read-lexicon.ts';

test('idf is 1 for a stem in every document and highest for one in none', () => {
  const background = readBackground('{"documents":9,"counts":{"all":9,"one":1}}');
  expect(idf(background, 'all')).toBe(1);
  expect(idf(background, 'one')).toBeCloseTo(Math.log(10 / 2) + 1);
  expect(idf(background, 'none')).toBeCloseTo(Math.log(10) + 1);
  expect(idf(background, 'constructor')).toBe(idf(background, 'none'));
});

test('no stem stands in more documents than there are', () => {
  const { backgrounds } = LEXICON;
  expect(backgrounds.languages.size).toBeGreaterThan(3);
  for (const language of backgrounds.languages) {
    const { documents, counts } = backgrounds.get(language) ?? { documents: 0, counts: new Map() };
    expect(documents).toBeGreaterThan(50);
    for (const count of counts.values()) expect(count > 0 && count <= documents).toBe(true);
  }
});

test('levels of relatedness go from short articles to long ones, each a share', () => {
  expect([...LEXICON.relatednessLevels.keys()].sort()).toEqual([...LEXICON.backgrounds.languages].sort());
  for (const [language, levels] of LEXICON.relatednessLevels) {
    const lengths = levels.map(([words]) => words);
    expect(lengths, language).toEqual([...lengths].sort((a, b) => a - b));
    for (const [, level] of levels) expect(level >= 0 && level < 0.5, language).toBe(true);
  }
});

test('a level rises with the length of the article: more words have more in common with anything', () => {
  for (const [language, levels] of LEXICON.relatednessLevels) {
    const values = levels.map(([, level]) => level);
    const falls = values.filter((value, i) => value < (values[i - 1] ?? 0) - 0.05);
    expect(falls, language).toEqual([]);
  }
});
