import { expect, test } from 'vitest';
import { LanguagePhrases, PhraseTable } from '../../src/lexicon/phrases.ts';

const table = new PhraseTable(
  ['read more', 'read more about boats', 'the importance of * boats', 'a * b', 'a x c', '* end', 'read'].map(
    phrase => [phrase.split(' '), { phrase }] as const,
  ),
);
const found = (text: string): (string | undefined)[] =>
  table.find(text.split(' ')).map(({ row, from, to }) => `${row.phrase} ${from}-${to}`);

test('the longest phrase counts', () => {
  expect(found('now read more about boats today')).toEqual(['read more about boats 1-5']);
  expect(found('read more about piers')).toEqual(['read more 0-2']);
  expect(found('read')).toEqual(['read 0-1']);
});

test('a star stands for exactly one word, beside an exact branch', () => {
  expect(found('the importance of old boats')).toEqual(['the importance of * boats 0-5']);
  expect(found('the importance of boats')).toEqual([]);
  expect(found('the importance of very old boats')).toEqual([]);
  expect(found('a x b')).toEqual(['a * b 0-3']);
  expect(found('a x c')).toEqual(['a x c 0-3']);
});

test('matches stand left to right and do not overlap', () => {
  expect(found('a a b read more read more')).toEqual(['a * b 0-3', 'read more 3-5', 'read more 5-7']);
});

test('a look-up stays within its bounds', () => {
  const words = 'read more about boats'.split(' ');
  expect(table.find(words, 0, 2)).toMatchObject([{ from: 0, to: 2 }]);
  expect(table.find(words, 1)).toEqual([]);
  expect(table.matchAt(words, 0, 3)).toMatchObject({ to: 2 });
  expect(table.matchAt(words, 4)).toBeNull();
  expect(table.matchAt([], 0)).toBeNull();
});

test('an empty phrase is no phrase', () => {
  expect(new PhraseTable([[[], 'x']]).find(['a'])).toEqual([]);
});

test('many phrases with stars are looked up in one pass', () => {
  const stars = Array.from({ length: 12 }, (_, i) => `a ${'* '.repeat(i)}a`.split(' '));
  const many = new PhraseTable(stars.map(words => [words, {}] as const));
  expect(many.find(Array<string>(500_000).fill('a')).length).toBeGreaterThan(10_000);
});

test('a page is looked up in its own language and in English', () => {
  const rows = [{ phrase: 'see' }, { phrase: 'siehe', language: 'de' }, { phrase: 'voir', language: 'fr' }];
  const phrases = new LanguagePhrases<Readonly<Record<string, string>>>(rows, phrase => phrase.split(' '));
  const heads = (language: string | null): string[] =>
    ['see', 'siehe', 'voir'].filter(word => phrases.for(language).matchAt([word], 0) !== null);
  expect(heads('de')).toEqual(['see', 'siehe']);
  expect(heads('en')).toEqual(['see']);
  expect(heads('xx')).toEqual(['see']);
  expect(heads(null)).toEqual(['see']);
  expect([...phrases.languages].sort()).toEqual(['de', 'en', 'fr']);
});
