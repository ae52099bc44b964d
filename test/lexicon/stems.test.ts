import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../src/lexicon/stems.ts';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'no', 'pt', 'ru', 'sv', 'uk'];

test.each([
  ['en', ['ferry', 'ferries'], 'ferri'],
  ['en', ['connect', 'connected', 'connections'], 'connect'],
  ['en', ["county's", 'county'], 'counti'],
  ['de', ['häuser', 'häusern'], 'haus'],
  ['es', ['barcos', 'barco'], 'barc'],
  ['fr', ['bateaux', 'bateau'], 'bateau'],
  ['ru', ['паромы', 'паромов'], 'паром'],
  ['uk', ['пороми', 'поромів'], 'пором'],
  ['zh', ['渡船'], '渡船'],
  ['xx', ['ferries'], 'ferries'],
])('in %s %j have one stem', (language, words, stem) => {
  expect(words.map(word => stemOf(word, language))).toEqual(words.map(() => stem));
});

test('a word has the same stem whenever it is asked for', () => {
  const first = stemOf('generations', 'en');
  for (let i = 0; i < 70_000; i++) stemOf(`w${i}`, 'en');
  expect(stemOf('generations', 'en')).toBe(first);
});

test('no word makes a stemmer throw, or vanish', () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abeilnstuyzéüßñçåøяиыёьк'’-0"),
    minLength: 1,
    maxLength: 34,
  });
  const words = fc.oneof(
    letters,
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  fc.assert(
    fc.property(words, fc.constantFrom(...LANGUAGES), (word, language) => {
      expect(stemOf(word, language)).toBeTypeOf('string');
    }),
    { numRuns: 5000, seed: 4 },
  );
});

test('words of the object prototype are words', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasownproperty']) {
    for (const language of LANGUAGES) expect(stemOf(word, language)).toBeTypeOf('string');
  }
});
