import { describe, expect, test } from 'vitest';
import { type LabelRow, readLabels, withoutCorrections, writeLabels } from '../../src/training/labels.ts';
import { labelRow, row } from './made-up-rows.ts';

const csv = (rows: readonly LabelRow[]): string => [...writeLabels(rows)].join('');

describe('labels', () => {
  test('are read as they were written, commas and quotation marks too', () => {
    const rows = [labelRow({ id: 'a', subtype: 'a, "b"' }), labelRow({ id: 'b', label: '', original: '' })];
    expect(readLabels(csv(rows))).toEqual(rows);
    expect(csv(rows).split('\n')[0]).toBe(
      'id,site,owner,source,language,subtype,page_type,label,original,confidence,split,use',
    );
  });
  test('of other columns or words are refused', () => {
    expect(() => readLabels('id,label\na,farm\n')).toThrow('npm run build-dataset');
    expect(() => readLabels(csv([labelRow({})]).replaceAll(',legit,', ',clean,'))).toThrow(
      '"clean" is no label',
    );
  });
});

test('rows before corrections have the label of the corpus, and those it did not call farm or legit go', () => {
  const rows = ['same', 'turned', 'added', 'unknown'].map(id => row({ id, label: 'farm' }));
  const made = row({ id: 'turned~farm', label: 'farm', template: 'gazette' });
  const labels = [
    labelRow({ id: 'same', label: 'farm', original: 'farm' }),
    labelRow({ id: 'turned', label: 'farm', original: 'legit' }),
    labelRow({ id: 'added', label: 'farm', original: 'unsure' }),
  ];
  const before = withoutCorrections([...rows, made], labels);
  expect(before.rows.map(({ id, label }) => [id, label])).toEqual([
    ['same', 'farm'],
    ['turned', 'legit'],
    ['unknown', 'farm'],
    ['turned~farm', 'farm'],
  ]);
  expect(before).toMatchObject({ changed: 1, dropped: 1 });
});
