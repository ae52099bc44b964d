import { expect, test } from 'vitest';
import {
  meanScore,
  pythonWords,
  shingleMatches,
  shingleScore,
  wordScore,
} from '../../scripts/extraction/word-scores.ts';

test('words are what Python finds', () => {
  expect(pythonWords("It's snake_case, 3.5 m² – ÉTÉ!")).toEqual([
    'It',
    's',
    'snake_case',
    '3',
    '5',
    'm²',
    'ÉTÉ',
  ]);
  expect(pythonWords('हिन्दी')).toEqual(['ह', 'न', 'द']);
  expect(pythonWords('')).toEqual([]);
});

test('words are counted as often as both texts hold them', () => {
  expect(wordScore('the cat and the dog', 'The THE the bird')).toEqual({
    precision: 2 / 4,
    recall: 2 / 5,
    f1: (2 * 0.5 * 0.4) / 0.9,
  });
  expect(wordScore('one two', 'two, one.').f1).toBe(1);
});

test('two empty texts agree, and one that is empty alone does not', () => {
  expect(wordScore('', ' – ').f1).toBe(1);
  expect(wordScore('word', '').f1).toBe(0);
  expect(wordScore('', 'word').f1).toBe(0);
  expect(wordScore('one', 'two').f1).toBe(0);
});

test('a mean is taken page by page', () => {
  const scores = [wordScore('a', 'a'), wordScore('a', 'b')];
  expect(meanScore(scores)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(meanScore([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('shingles are runs of four words, or the whole of a shorter text', () => {
  expect(shingleMatches('a b c d e', 'a b c d f')).toEqual({
    both: 1 / 3,
    foundOnly: 1 / 3,
    truthOnly: 1 / 3,
  });
  expect(shingleMatches('a b', 'a b')).toEqual({ both: 1, foundOnly: 0, truthOnly: 0 });
  expect(shingleMatches('A b', 'a b').both).toBe(0);
  expect(shingleMatches('', '')).toEqual({ both: 0, foundOnly: 0, truthOnly: 0 });
});

test('pages without an output count for recall alone', () => {
  const pages = [shingleMatches('a b c d', 'a b c d'), shingleMatches('a b c d', '')];
  expect(shingleScore(pages)).toEqual({ precision: 1, recall: 0.5, f1: 1 / 1.5 });
});
