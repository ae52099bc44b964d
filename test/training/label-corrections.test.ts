import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LabelCorrections, readLabelCorrections } from '../../src/training/label-corrections.ts';

const HEADER = 'id,old,new,why\n';

test('the corrections of the repository are valid', () => {
  expect(() => readLabelCorrections(readFileSync('datasets/label-corrections.csv', 'utf8'))).not.toThrow();
});

describe('a file of corrections', () => {
  test('is read row by row', () => {
    expect(readLabelCorrections(`${HEADER}a,legit,farm,"promos, copied"\nb,,unsure,a list\n`)).toEqual([
      { id: 'a', old: 'legit', new: 'farm', why: 'promos, copied' },
      { id: 'b', old: '', new: 'unsure', why: 'a list' },
    ]);
    expect(readLabelCorrections(HEADER)).toEqual([]);
  });
  test.each([
    ['id,from,to,why\n', 'columns'],
    [`${HEADER},legit,farm,x\n`, 'no id'],
    [`${HEADER}a,legit,farm,x\na,legit,unsure,y\n`, 'twice'],
    [`${HEADER}a,clean,farm,x\n`, 'old is "clean"'],
    [`${HEADER}a,legit,spam,x\n`, 'new is "spam"'],
    [`${HEADER}a,legit,,x\n`, 'new is ""'],
    [`${HEADER}a,farm,farm,x\n`, 'the same'],
    [`${HEADER}a,legit,farm, \n`, 'no reason'],
  ])('is refused: %j', (csv, words) => {
    expect(() => readLabelCorrections(csv)).toThrow(words);
  });
});

describe('corrections', () => {
  const corrections = (): LabelCorrections =>
    new LabelCorrections([{ id: 'a', old: 'legit', new: 'farm', why: 'x' }]);

  test('change the labels of their pages and of no other', () => {
    const all = corrections();
    expect(all.labelOf('a', 'legit')).toBe('farm');
    expect(all.labelOf('b', 'legit')).toBe('legit');
    expect(() => all.assertAllMet()).not.toThrow();
  });
  test('are refused where the corpus has another label, or has not the page', () => {
    expect(() => corrections().labelOf('a', 'unsure')).toThrow('of the label "legit", it has "unsure"');
    const unmet = corrections();
    unmet.labelOf('b', 'legit');
    expect(() => unmet.assertAllMet()).toThrow('has not: a');
  });
});
