import { expect, test } from 'vitest';
import { type FoundDate, findDate, statedDay } from '../../src/document/dates.ts';
import { splitWords } from '../../src/lexicon/words.ts';
import { LEXICON } from '../lexicon/read-lexicon.ts';

function dateIn(text: string, language = 'en'): FoundDate | null {
  const reading = { months: LEXICON.months.for(language), isMonthFirst: language === 'en' };
  return findDate(text, { start: 0, end: text.length }, splitWords(text), reading);
}

test.each([
  ['en', 'Published July 30, 2021 by Ines', 'July 30, 2021', '2021-07-30'],
  ['en', 'on 30 July 2021', '30 July 2021', '2021-07-30'],
  ['en', '30th July, 2021', '30th July, 2021', '2021-07-30'],
  ['en', 'July 2021, 5 min read', 'July 2021', '2021-07'],
  ['en', 'Dec 17, 2025Julian Arn', 'Dec 17, 2025Julian', '2025-12-17'],
  ['en', 'Updated: 2021-07-30 08:15', '2021-07-30', '2021-07-30'],
  ['en', '7/30/2021', '7/30/2021', '2021-07-30'],
  ['en', '30/7/2021', '30/7/2021', '2021-07-30'],
  ['de', 'Stand: 30. Juli 2021', '30. Juli 2021', '2021-07-30'],
  ['de', '30.07.2021', '30.07.2021', '2021-07-30'],
  ['de', '03.04.21', '03.04.21', '2021-04-03'],
  ['es', '30 de julio de 2021', '30 de julio de 2021', '2021-07-30'],
  ['fr', 'le 1er août 2021', '1er août 2021', '2021-08-01'],
  ['hu', '2021. július 30.', '2021. július 30', '2021-07-30'],
  ['ru', '30 июля 2021 г.', '30 июля 2021', '2021-07-30'],
  ['ko', '2021년 7월 30일', '2021년 7월 30일', '2021-07-30'],
  ['zh', '2021年7月30日', '2021年7月30日', '2021-07-30'],
  ['ja', '令和三年、2021年', '2021年', '2021'],
  ['vi', 'Ngày 30 tháng 10 năm 2021', '30 tháng 10 năm 2021', '2021-10-30'],
])('in %s: %s', (language, text, expected, day) => {
  const found = dateIn(text, language);
  expect(found && text.slice(found.start, found.end)).toBe(expected);
  expect(found?.day).toBe(day);
});

test.each([
  ['2021-07-30T08:15:00+02:00', '2021-07-30'],
  ['2021-07-30 08:15', '2021-07-30'],
  ['2021-7-3', '2021-07-03'],
  ['2021-07', '2021-07'],
  ['20210730', '2021-07-30'],
  ['20210730T081500Z', '2021-07-30'],
  ['Fri, 30 Jul 2021 08:15:00 GMT', '2021-07-30'],
  ['Jul 30, 2021', '2021-07-30'],
  ['2021-13-01', null],
  ['yesterday', null],
  ['', null],
])('stated: %j', (value, day) => {
  expect(statedDay(value, { months: LEXICON.months.for('en'), isMonthFirst: true })).toBe(day);
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
