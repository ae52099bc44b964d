import { expect, test } from 'vitest';
import {
  APOSTROPHE,
  CLASS_BITS,
  FORM_SHIFT,
  JOINER,
  LETTER,
  longForm,
  MARK,
  OTHER,
  PLAIN,
  UNSPACED,
  unitValue,
} from '../../src/lexicon/word-units.ts';

test.each([
  ['a', LETTER],
  ['7', LETTER],
  ['\u0301', MARK],
  ['\u064e', MARK],
  ['\u0640', MARK],
  ['’', APOSTROPHE],
  ['水', UNSPACED],
  ['ม', UNSPACED],
  ['\u200b', JOINER],
  ['\u200f', OTHER],
  ['-', OTHER],
])('the class of %j', (char, kind) => {
  expect(unitValue(char.charCodeAt(0)) & CLASS_BITS).toBe(kind);
});

test.each([
  ['A', 'a'],
  ['Ä', 'ä'],
  ['İ', 'i'],
  ['Ж', 'ж'],
  ['ẞ', 'ß'],
])('the form of %j is %j', (char, form) => {
  const value = unitValue(char.charCodeAt(0));
  expect(value & PLAIN).toBe(PLAIN);
  expect(String.fromCharCode(value >> FORM_SHIFT)).toBe(form);
});

test.each(['Σ', '\u064e', '\u0640', '\u200b', '\ud835'])('%j is not plain', char => {
  expect(unitValue(char.charCodeAt(0)) & PLAIN).toBe(0);
});

test('the form of a whole word', () => {
  expect(longForm('ΟΔΟΣ')).toBe('οδος');
  expect(longForm('Don’T\u200b')).toBe("don't");
});
