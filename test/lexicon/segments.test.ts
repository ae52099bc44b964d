import { expect, test } from 'vitest';
import { Segments } from '../../src/lexicon/segments.ts';

function wordsIn(text: string): string[] {
  const words = {
    forms: [] as string[],
    starts: new Uint32Array(text.length),
    ends: new Uint32Array(text.length),
  };
  new Segments().add(text, 0, text.length, words);
  expect(words.forms).toEqual(words.forms.map((_, i) => text.slice(words.starts[i], words.ends[i])));
  return words.forms;
}

test('a run goes on over spaces and wide punctuation, up to other letters', () => {
  expect(new Segments().endOfRun('河水、上涨。 boat', 0)).toBe(5);
  expect(new Segments().endOfRun('河水5', 0)).toBe(2);
  expect(new Segments().endOfRun('河水\n上涨', 0)).toBe(2);
});

test('only words are added', () => {
  expect(wordsIn('河水、上涨')).toEqual(['河水', '上涨']);
  expect(wordsIn('月')).toEqual(['月']);
});
