import { expect, test } from 'vitest';
import { NgramNumbers } from '../../src/document/ngrams.ts';
import { seededRandom } from '../../src/training/random.ts';

/** Numbers of runs in the order in which they first occur, by the words themselves. */
function numbersOf(words: readonly string[], size: number): number[] {
  const runs = words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, i) => words.slice(i, i + size).join(' '));
  const known = [...new Set(runs)];
  return runs.map(run => known.indexOf(run));
}

test('equal runs have equal numbers, from 0 in the order in which they first occur', () => {
  const numbers = new NgramNumbers('a b a b c a b'.split(' '));
  expect([...numbers.ofSize(1)]).toEqual([0, 1, 0, 1, 2, 0, 1]);
  expect([...numbers.ofSize(2)]).toEqual([0, 1, 0, 2, 3, 0]);
  expect([...numbers.ofSize(3)]).toEqual([0, 1, 2, 3, 4]);
});

test('a text of few words in every order is numbered as by the words themselves', () => {
  const random = seededRandom(7);
  const words = Array.from({ length: 700 }, () => `w${random.between(0, 6)}`);
  const numbers = new NgramNumbers(words);
  for (const size of [5, 1, 4, 2, 3]) expect([...numbers.ofSize(size)]).toEqual(numbersOf(words, size));
});

test('there is no run that is longer than the text', () => {
  expect([...new NgramNumbers(['a', 'b']).ofSize(3)]).toEqual([]);
  expect([...new NgramNumbers([]).ofSize(2)]).toEqual([]);
});
