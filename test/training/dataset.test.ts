import { describe, expect, test } from 'vitest';
import { type DatasetRow, readDataset, signalKey, writeDataset } from '../../src/training/dataset.ts';
import { row } from './made-up-rows.ts';

const KEYS = ['link-share@1', 'promo-rate@2'];
const write = (rows: readonly DatasetRow[], keys: readonly string[] = KEYS): string =>
  [...writeDataset(rows, keys)].join('');
/** What is read of one page with this text in one place of its line. */
function readWith(place: string, text: string): ReturnType<typeof readDataset> {
  const lines = write([row({ values: { 'link-share@1': 0.5 } })])
    .trimEnd()
    .split('\n');
  const [header = '', line = ''] = lines;
  const cells = line.split(',');
  cells[header.split(',').indexOf(place)] = text;
  return readDataset(`${header}\n${write([row({ id: 'before' })]).split('\n')[1]}\n${cells.join(',')}\n`);
}

describe('a data set', () => {
  test('is a header and a line a page', () => {
    expect(write([row({ id: 'p1', values: { 'link-share@1': 0.25, 'promo-rate@2': 7 } })])).toBe(
      'id,site,owner,source,input,label,subtype,language,split,template,link-share@1,promo-rate@2\n' +
        'p1,a.example,a.example,crawl,html,legit,,en,train,,0.25,7\n',
    );
  });
  test('is read as it was written', () => {
    const rows = [
      row({ id: 'p1', subtype: 'https://a.example/', values: { 'link-share@1': 0.25, 'promo-rate@2': 0 } }),
      row({
        id: 'p2',
        site: 'b.example',
        owner: 'b-owner',
        source: 'republisher',
        input: 'text',
        label: 'farm',
        subtype: 'copy',
        language: '',
        split: 'holdout',
        template: 'gazette',
        values: { 'link-share@1': 1e-7, 'promo-rate@2': -1234 },
      }),
    ];
    expect(readDataset(write(rows))).toEqual({ keys: KEYS, rows });
  });
  test('may hold any text', () => {
    const texts = [
      'a,b',
      'say "no"',
      'two\nlines',
      'two\r\nlines',
      'two\rlines',
      ' spaced ',
      '"',
      'žluťoučký 中文 🙂',
      '=1+1',
    ];
    const rows = texts.map(text => row({ id: text, subtype: text, owner: text }));
    expect(readDataset(write(rows, [])).rows).toEqual(rows);
  });
  test('tells what was not measured from 0', () => {
    const values = { 'link-share@1': null, 'promo-rate@2': 0 };
    const [read] = readDataset(write([row({ values })])).rows;
    expect(read?.values).toEqual(values);
    const [unmeasured] = readDataset(write([row({ values: {} })])).rows;
    expect(unmeasured?.values).toEqual({ 'link-share@1': null, 'promo-rate@2': null });
  });
  test.each([
    [1 / 3, '0.3333'],
    [123456, '123500'],
    [0.00001234567, '0.00001235'],
    [1.5, '1.5'],
    [-0.99999, '-1'],
  ])('writes %d with four significant digits', (value, written) => {
    expect(write([row({ values: { 'link-share@1': value } })], ['link-share@1'])).toMatch(
      new RegExp(`,${written.replace('.', '\\.')}\n$`),
    );
  });
  test('may have no signals or no pages', () => {
    expect(readDataset(write([row({})], []))).toEqual({ keys: [], rows: [row({})] });
    expect(readDataset(write([]))).toEqual({ keys: KEYS, rows: [] });
  });
  test('may begin with a byte order mark, as spreadsheets write it', () => {
    expect(readDataset(`\ufeff${write([row({})])}`)).toEqual(readDataset(write([row({})])));
  });
});

describe('a broken data set', () => {
  test('without columns is refused by their names', () => {
    expect(() => readDataset('')).toThrow(/lacks the columns id, site, .* template/);
    expect(() => readDataset(write([]).replace('template', 'templates'))).toThrow(
      'lacks the columns template:',
    );
    expect(() => readDataset('id,site\n1,2\n')).toThrow(/lacks the columns owner, source, /);
  });
  test.each(['many', '0,5', '1 000', 'NaN', 'Infinity', '-', '1.2.3', ' '])(
    'with the value "%s" is refused, with its row and signal',
    cell => {
      expect(() => readWith('promo-rate@2', `"${cell}"`)).toThrow(
        `row 3 of the data set: promo-rate@2 is "${cell}"`,
      );
    },
  );
  test.each([
    ['label', 'spam', 'farm or legit'],
    ['label', 'Farm', 'farm or legit'],
    ['label', '', 'farm or legit'],
    ['input', 'pdf', 'html or text'],
    ['split', 'test', 'train or holdout'],
  ])('with the %s "%s" is refused: training would take it for something else', (place, text, words) => {
    expect(() => readWith(place, text)).toThrow(
      `row 3 of the data set: ${place} is "${text}" instead of ${words}`,
    );
  });
  test('with a cell too few or too many is refused with the line', () => {
    expect(() => readWith('template', '"",1')).toThrow(/line 3/);
    expect(() => readDataset(write([row({})]).replace('crawl,', ''))).toThrow(/line 2/);
  });
  test('is not what the other tests read', () => {
    expect(readWith('promo-rate@2', '"1e3"').rows[1]?.values).toEqual({
      'link-share@1': 0.5,
      'promo-rate@2': 1000,
    });
    expect(readWith('label', 'farm').rows.map(read => read.label)).toEqual(['legit', 'farm']);
  });
});

test('a signal is known by id and version', () => {
  expect(
    signalKey({
      id: 'link-share',
      version: 3,
      title: '',
      description: '',
      unit: 'share',
      range: [0, 1],
      suggests: 'either',
      needs: 'text',
      reference: '',
    }),
  ).toBe('link-share@3');
});
