import { expect, test } from 'vitest';
import { formOfUnits } from '../../src/lexicon/form-memory.ts';

const unitsOf = (word: string): Uint16Array => Uint16Array.from([...word], char => char.charCodeAt(0));

test('words that fall on one place do not take each other for themselves', () => {
  for (const word of ['ferry', 'boats', 'ferry', 'fer', 'ferryx', 'мост', 'ferry']) {
    expect(formOfUnits(unitsOf(word), word.length, 7)).toBe(word);
  }
});

test('units beyond the length are none of the word', () => {
  expect(formOfUnits(unitsOf('ferryman'), 5, 7)).toBe('ferry');
});
