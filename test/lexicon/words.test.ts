import fc from 'fast-check';
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
    ['joiners that spelling needs', 'می\u200cخواهم', ['می\u200cخواهم']],
    ['joiners that nobody sees', 're\u2060read a\u200bfar bo\ufeffat', ['reread', 'afar', 'boat']],
    ['joiners at the end of a word', 'boat\u200b\u200b left\u200d سمت\u200c', ['boat', 'left', 'سمت']],
    ['direction marks', '\u200fנהר\u200e \u202bעלה\u202c \u2067גשר\u2069', ['נהר', 'עלה', 'גשר']],
    ['Arabic and Hebrew vowel signs', 'كِتَابٌ العـــربي שָׁלוֹם', ['كتاب', 'العربي', 'שלום']],
    ['curly apostrophes beside unusual signs', 'İ’s ΟΔΟΣ’α', ["i's", "οδοσ'α"]],
    ['words of more than 32 letters', `X${'y'.repeat(40)} Z`, [`x${'y'.repeat(40)}`, 'z']],
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

  test('the same word is the same, whatever came between', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `w${i}`).join(' ');
    expect(forms('Ferry ferry FERRY')).toEqual(['ferry', 'ferry', 'ferry']);
    expect(forms(many)).toEqual(many.split(' '));
    expect(forms('Ferry don’t')).toEqual(['ferry', "don't"]);
  });

  test('forms and places of any text are those of a plain reading', () => {
    const letters = [
      ..."abzÀßİΣσ’'-. 1४\n",
      '\u200b',
      '\u0301',
      '\u064e',
      '水',
      'ー',
      '、',
      'ม',
      '🚢',
      '𝐀',
      '\ud800',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), text => {
        const { forms: found, starts, ends } = splitWords(text);
        expect(starts.length).toBe(found.length);
        for (const [i, form] of found.entries()) {
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
          const written = text.slice(starts[i], ends[i]).toLowerCase();
          expect(form).toBe(written.replaceAll('’', "'").replace(/\u200b|\u064e|\u0307/g, ''));
        }
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test.each([
    ['punctuation between', '河水上涨、居民离开。', ['河水', '上涨', '居民', '离开']],
    ['spaces between', '河水 上涨', ['河水', '上涨']],
    ['digits between', '5月3日', ['5', '月', '3', '日']],
  ])('ideographs with %s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('no word is cut where a long run is', () => {
    const found = forms('แม่น้ำสูง'.repeat(1000));
    expect(new Set(found)).toEqual(new Set(['แม่น้ำ', 'สูง']));
  });

  test('what is beyond all measure is taken character by character', () => {
    const { forms: found } = splitWords('水位上涨。'.repeat(100_000));
    expect(found.slice(0, 2)).toEqual(['水位', '上涨']);
    expect(found.slice(-4)).toEqual(['水', '位', '上', '涨']);
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
