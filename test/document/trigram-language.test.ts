import { expect, test } from 'vitest';
import { detectByTrigrams } from '../../src/document/trigram-language.ts';

test('a language is told by its letters in threes', () => {
  expect(detectByTrigrams('월요일에 강물이 오래된 다리 위로 올라왔다. 골짜기의 가족이 집을 떠났다.')).toBe(
    'ko',
  );
});

test('what looks like no language has none', () => {
  expect(detectByTrigrams('12 34 56 78 90 12 34 56 78')).toBe('');
  expect(detectByTrigrams('')).toBe('');
});

test('a language without a two-letter tag here is not taken for another', () => {
  const hausa =
    'Ruwan kogin ya haura tsohuwar gada ranar Litinin, kuma iyalai goma sha huɗu sun bar gidajensu.';
  expect(detectByTrigrams(hausa) ?? 'none').not.toBe('en');
});
