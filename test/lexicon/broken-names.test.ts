import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readBrokenNames } from '../../src/lexicon/broken-names.ts';
import { splitWords } from '../../src/lexicon/words.ts';
import { LEXICON, readTable } from './read-lexicon.ts';

const wordsOf = (phrase: string): readonly string[] => splitWords(phrase).forms;
const found = (text: string): string | undefined => {
  const words = wordsOf(text);
  const match = LEXICON.brokenNames.matchAt(words, 0);
  return match?.to === words.length ? match.row.name : undefined;
};

describe('names with a synonym in them', () => {
  test.each([
    ['Pale House', 'white house'],
    ['White Residence', 'white house'],
    ['Joined States of America', 'united states of america'],
    ['United States of the USA', 'united states of america'],
  ])('%s is %s', (text, name) => {
    expect(found(text)).toBe(name);
  });
  test.each(['White House', 'Pale Residence', 'United Nations', 'New York'])('%s is none', text => {
    expect(found(text)).toBeUndefined();
  });
  test('no name of the table is another one with a synonym in it', () => {
    const names: { name: string }[] = parse(readTable('broken-names.csv') ?? '', { columns: true });
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter(({ name }) => found(name) !== undefined)).toEqual([]);
  });
  test('a swap of a word that the name does not have is refused', () => {
    const rows = [{ name: 'white house', swaps: 'home=residence' }];
    expect(() => readBrokenNames(rows, wordsOf)).toThrow('white house has no word home');
  });
});
