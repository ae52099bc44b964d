import { expect, test } from 'vitest';
import { RunningPhrases } from '../../src/lexicon/running-phrases.ts';

const PHRASES = [
  '博彩',
  '足球博彩',
  'pg电子',
  'バイアグラ 通販',
  '먹튀검증',
  'สล็อตเว็บตรง',
  'online casino',
  'ทางเข้า ufabet',
];
const table = new RunningPhrases(PHRASES.map(phrase => [phrase, phrase] as const));
const found = (text: string): string[] =>
  table.find(text).map(({ row, start, end }) => `${row} ${start}-${end}`);

test('a phrase is found inside running text, the longest at a place', () => {
  expect(found('我们的澳门足球博彩官方网址')).toEqual(['足球博彩 5-9']);
  expect(found('他写了博彩博彩')).toEqual(['博彩 3-5', '博彩 5-7']);
  expect(found('เล่นสล็อตเว็บตรงได้ที่นี่')).toEqual(['สล็อตเว็บตรง 4-16']);
});

test('spaces between its words are optional, and one alone', () => {
  expect(found('バイアグラ通販 バイアグラ　通販')).toEqual(['バイアグラ 通販 0-7', 'バイアグラ 通販 8-16']);
  expect(found('バイアグラ  通販')).toEqual([]);
});

test('a word of Hangul takes endings, and is not found inside another', () => {
  expect(found('먹튀검증을 한 곳')).toEqual(['먹튀검증 0-4']);
  expect(found('가먹튀검증')).toEqual([]);
});

test('Latin letters count in any case, and only as whole words', () => {
  expect(found('PG电子官网')).toEqual(['pg电子 0-4']);
  expect(found('jpg电子')).toEqual([]);
  expect(found('ทางเข้า UFABET')).toEqual(['ทางเข้า ufabet 0-14']);
  expect(found('ทางเข้า ufabets')).toEqual([]);
});

test('phrases of spaced scripts are left to the words', () => {
  expect(found('online casino')).toEqual([]);
});

test('a look-up stays within its bounds', () => {
  expect(table.find('足球博彩', 0, 3)).toEqual([]);
  expect(table.find('足球博彩', 2)).toMatchObject([{ row: '博彩', start: 2, end: 4 }]);
  expect(table.find('')).toEqual([]);
});

test('its time is linear', () => {
  expect(found('博'.repeat(1_000_000))).toEqual([]);
  expect(found('足球博彩'.repeat(50_000))).toHaveLength(50_000);
});
