import { expect, test } from 'vitest';
import { findDate } from '../../src/document/dates.ts';
import { splitWords } from '../../src/lexicon/words.ts';
import { LEXICON } from '../lexicon/read-lexicon.ts';

function dateIn(text: string, language = 'en'): string | null {
  const span = findDate(text, { start: 0, end: text.length }, splitWords(text), LEXICON.months.for(language));
  return span === null ? null : text.slice(span.start, span.end);
}

test.each([
  ['en', 'Published July 30, 2021 by Ines', 'July 30, 2021'],
  ['en', 'on 30 July 2021', 'July 2021'],
  ['en', 'Updated: 2021-07-30 08:15', '2021-07-30'],
  ['en', '7/30/2021', '7/30/2021'],
  ['de', 'Stand: 30. Juli 2021', 'Juli 2021'],
  ['de', '30.07.2021', '30.07.2021'],
  ['es', '30 de julio de 2021', 'julio de 2021'],
  ['fr', 'le 1er août 2021', 'août 2021'],
  ['ru', '30 июля 2021 г.', 'июля 2021'],
  ['ko', '2021년 7월 30일', '2021년'],
  ['zh', '2021年7月30日', '2021年'],
  ['ja', '令和三年、2021年 7月30日', '2021年'],
  ['vi', 'Ngày 30 tháng 10 năm 2021', 'tháng 10 năm 2021'],
])('in %s: %s', (language, text, expected) => {
  expect(dateIn(text, language)).toBe(expected);
});

test.each([
  'In 2021 the river rose.',
  'On July 30 the river rose.',
  'The march went on until 1 may not.',
  'Call 20210 730 1999.',
  'Version 3.11.12 is out.',
  'The address is 10.0.12.20.',
  '',
])('no date in "%s"', text => {
  expect(dateIn(text)).toBeNull();
});
