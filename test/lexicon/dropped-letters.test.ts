import { describe, expect, test } from 'vitest';
import { wordBeforeLoss } from '../../src/lexicon/dropped-letters.ts';
import { LEXICON } from './read-lexicon.ts';

describe('a word before it lost a letter', () => {
  test.each([
    ['eperience', 'experience'],
    ['diferent', 'different'],
    ['importnt', 'important'],
    ['becaus', 'because'],
  ])('%s was %s', (word, whole) => {
    expect(wordBeforeLoss(LEXICON.wording.main, word)).toBe(whole);
  });
  test.each(['experience', 'covert', 'ringing', 'feelin', 'therefor', 'zzyzx', '', 'nding'])(
    '%j is not known to have lost one',
    word => {
      expect(wordBeforeLoss(LEXICON.wording.main, word)).toBeNull();
    },
  );
});
