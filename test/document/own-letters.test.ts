import { expect, test } from 'vitest';
import { correctedByLetters, countOwnLetters } from '../../src/document/own-letters.ts';

test('a word counts once for the language whose letter it has', () => {
  expect([...countOwnLetters(['крыша', 'выход', 'дом', 'річка', 'roof'])]).toEqual([
    ['ru', 2],
    ['uk', 1],
  ]);
});

test('the language whose letters most words have replaces another of its script', () => {
  expect(correctedByLetters('bg', ['крыша', 'выход', 'дом'])).toBe('ru');
  expect(correctedByLetters('ar', ['چهار', 'پل'])).toBe('fa');
  expect(correctedByLetters('bg', ['дом'])).toBe('bg');
  expect(correctedByLetters('ja', ['крыша'])).toBe('ja');
});
