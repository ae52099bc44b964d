import { describe, expect, test } from 'vitest';
import { splitWords, wordsWithin } from '../../src/lexicon/words.ts';

const forms = (text: string): readonly string[] => splitWords(text).forms;

describe('words', () => {
  test.each([
    ['letters and digits', 'The 14 boats of B2B-trade', ['the', '14', 'boats', 'of', 'b2b', 'trade']],
    ['straight, curly and modifier apostrophes', "don't don’t don\u02bct", ["don't", "don't", "don't"]],
    ['apostrophes at the ends', "'tis the boats' ‘end’", ['tis', 'the', 'boats', 'end']],
    ['elisions', 'l’île d’or', ["l'île", "d'or"]],
    ['numbers with points', '3.50 1,660 10:45', ['3', '50', '1', '660', '10', '45']],
    ['combining marks stay with their letter', 'e\u0301te\u0301 हिन्दी', ['e\u0301te\u0301', 'हिन्दी']],
    ['joiners inside a word', 'می\u200cخواهم re\u2060read', ['می\u200cخواهم', 're\u2060read']],
    ['emoji are no words', '🚢 a👍🏽b 👩‍👩‍👧 c', ['a', 'b', 'c']],
    ['letters beyond the first plane', '𝐀𝐁 𠮷', ['𝐀𝐁', '𠮷']],
    ['a Turkish capital', 'İlgili', ['ilgili']],
    ['Greek', 'ΟΔΟΣ Άνθρωπος', ['οδος', 'άνθρωπος']],
    ['Thai', 'แม่น้ำสูง', ['แม่น้ำ', 'สูง']],
    ['Korean by spaces', '강물이 올라왔다', ['강물이', '올라왔다']],
    ['scripts that meet', 'iPhone手机', ['iphone', '手机']],
    ['nothing', '', []],
    ['signs alone', ' .,;!? — “” \n', []],
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test.each(['今天的天气很好。', '昨日は学校へ行きました。', 'ພາສາລາວ', 'ខ្ញុំទៅសាលារៀន'])(
    '%s is divided by a dictionary',
    text => {
      const { forms: found, starts } = splitWords(text);
      expect(found.join('')).toBe(text.replace(/[。]/g, ''));
      expect(starts.length).toBeGreaterThan(1);
      expect(starts.length).toBeLessThan(text.length);
    },
  );

  test('know where they stand', () => {
    const text = 'The “old” boat’s 14 河水.';
    const { starts, ends } = splitWords(text);
    expect([...starts].map((start, i) => text.slice(start, ends[i]))).toEqual([
      'The',
      'old',
      'boat’s',
      '14',
      '河水',
    ]);
  });

  test('a long run of ideographs is cut and still read whole', () => {
    const { forms: found } = splitWords('水'.repeat(10_000));
    expect(found.join('')).toBe('水'.repeat(10_000));
  });
});

test('the words within a stretch of text', () => {
  const words = splitWords('The old boat left');
  expect(wordsWithin(words, { start: 4, end: 12 })).toEqual({ from: 1, to: 3 });
  expect(wordsWithin(words, { start: 5, end: 12 })).toEqual({ from: 2, to: 3 });
  expect(wordsWithin(words, { start: 0, end: 99 })).toEqual({ from: 0, to: 4 });
  expect(wordsWithin(words, { start: 17, end: 17 })).toEqual({ from: 4, to: 4 });
});
