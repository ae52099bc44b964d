import { describe, expect, test } from 'vitest';
import { countNgrams, readWording, wordingParts } from '../../src/lexicon/wording.ts';
import { readWordingModel } from '../../src/lexicon/wording-model.ts';

const model = readWordingModel({
  bias: -1,
  ngrams: { casino: [2, 3], bonus: [1, 2], 'casino bonus': [2, 4], council: [1, -5] },
});
const of = (line: string): string[] => line.split(' ');
const filler = (line: string, count: number): string[] => [
  ...of(line),
  ...new Array<string>(count).fill('x'),
];

describe('n-grams of a text', () => {
  test('are its words and pairs of words, with how often each stands in it', () => {
    expect(countNgrams(of('the boat the boat'))).toEqual(
      new Map([
        ['the', 2],
        ['boat', 2],
        ['the boat', 2],
        ['boat the', 1],
      ]),
    );
  });
  test('hold no numbers and no single letters, and do not reach over them', () => {
    expect([...countNgrams(of('in 2024 a boat sank')).keys()]).toEqual(['in', 'boat', 'sank', 'boat sank']);
  });
  test('of a long text are those of its first words', () => {
    expect(countNgrams([...new Array<string>(6000).fill('boat'), 'anchor']).has('anchor')).toBe(false);
  });
});

describe('the odds of a text', () => {
  test('are the bias plus what each n-gram adds, the text being a vector of length 1', () => {
    // casino, bonus and the pair, once each: weights 2, 1, 2, so the length is 3.
    expect(readWording(model, filler('casino bonus', 40)).odds).toBeCloseTo(
      -1 + (2 * 3 + 1 * 2 + 2 * 4) / 3,
      12,
    );
  });
  test('grow slowly with repetition', () => {
    const twice = 1 + Math.log(2);
    const length = Math.hypot(2 * twice, 1);
    expect(readWording(model, filler('casino council casino', 40)).odds).toBeCloseTo(
      -1 + (2 * twice * 3 - 5) / length,
      12,
    );
  });
  test('of a text without a known word are the bias', () => {
    expect(readWording(model, filler('ferry', 40)).odds).toBe(-1);
  });
  test('of a short text are not measured', () => {
    expect(readWording(model, of('casino bonus')).odds).toBeNull();
  });
  test('stay within their range', () => {
    const sure = readWordingModel({ bias: 0, ngrams: { casino: [1, 90], council: [1, -90] } });
    expect(readWording(sure, filler('casino', 40)).odds).toBe(10);
    expect(readWording(sure, filler('council', 40)).odds).toBe(-10);
  });
});

test('the parts of the odds name their words', () => {
  expect(wordingParts(model, of('casino bonus'))).toEqual([
    { words: ['casino'], logits: 2 },
    { words: ['bonus'], logits: 2 / 3 },
    { words: ['casino', 'bonus'], logits: 8 / 3 },
  ]);
});

test('pairs are found by both of their words, whatever the order of the file', () => {
  const pairs = readWordingModel({
    bias: 0,
    ngrams: { 'd a': [1, 1], 'aa bb': [1, 1], cc: [1, 1], 'aa dd': [1, 1], 'aa aa': [1, 1], 'dd cc': [1, 1] },
  });
  const found = (text: string): string[] => wordingParts(pairs, of(text)).map(({ words }) => words.join(' '));
  expect(found('aa aa bb aa dd cc bb cc dd')).toEqual(['aa aa', 'aa bb', 'aa dd', 'cc', 'dd cc']);
  expect(found('bb aa cc aa')).toEqual(['cc']);
  expect(found('dd dd bb bb')).toEqual([]);
});

test('words that every object has are words like others', () => {
  const odd = readWordingModel({
    bias: 0,
    ngrams: { constructor: [1, 1] as const, 'constructor tostring': [1, 1] },
  });
  expect(wordingParts(odd, of('constructor tostring')).map(({ words }) => words.join(' '))).toEqual([
    'constructor',
    'constructor tostring',
  ]);
  expect(wordingParts(odd, of('valueof hasownproperty'))).toEqual([]);
});

test('a weight that is no number is refused', () => {
  const ngrams: Record<string, [number, number]> = { casino: [1, Number.NaN] };
  expect(() => readWordingModel({ bias: 0, ngrams })).toThrow('no number');
});
