import { describe, expect, test } from 'vitest';
import { parseLabels } from '../../../src/cli/labels/table.ts';

describe('a row', () => {
  test.each([
    ['farm', 'farm'],
    ['SPAM', 'farm'],
    [' yes ', 'farm'],
    ['1', 'farm'],
    ['legit', 'legit'],
    ['Clean', 'legit'],
    ['ham', 'legit'],
    ['no', 'legit'],
    ['0', 'legit'],
  ])('may be labelled %s', (word, label) => {
    expect(parseLabels(`url,label\nhttps://a.example/,${word}`).rows[0]?.label).toBe(label);
  });
  test('holds its page, or says where it is', () => {
    const csv =
      'URL,File,html,text,Label\nhttps://a.example/,,,,farm\n,b.html,,,farm\n,,<p>c,,0\nhttps://d.example/,,,d,0';
    const { rows, warnings } = parseLabels(csv);
    expect(rows.map(row => [row.row, row.url, row.page.kind, row.page.content])).toEqual([
      [2, 'https://a.example/', 'url', 'https://a.example/'],
      [3, null, 'file', 'b.html'],
      [4, null, 'html', '<p>c'],
      [5, 'https://d.example/', 'text', 'd'],
    ]);
    expect(warnings).toEqual([]);
  });
  test('may leave out the scheme of an address, site, owner and split', () => {
    const { rows } = parseLabels(
      'url,label,site,owner,split\na.example/x,1,b.example,Someone,TEST\nc.example,0,,,',
    );
    expect(rows[0]).toMatchObject({
      url: 'https://a.example/x',
      site: 'b.example',
      owner: 'Someone',
      split: 'test',
    });
    expect(rows[1]).toMatchObject({ url: 'https://c.example', site: null, owner: null, split: 'train' });
  });
  test.each([
    [';', 'url;label\nhttps://a.example/;farm'],
    ['tab', 'url\tlabel\nhttps://a.example/\tfarm'],
    ['byte order mark', '\ufeffurl,label\r\nhttps://a.example/,farm\r\n\r\n'],
  ])('is found with %s', (_, csv) => {
    expect(parseLabels(csv).rows).toHaveLength(1);
  });
});

describe('what is wrong is told with its row and what is allowed', () => {
  test.each([
    [
      'url,label\na.example,farm\nb.example,maybe',
      'row 3: the label is "maybe"; allowed are farm, spam, yes or 1',
    ],
    ['url,label\na.example,constructor', 'row 2: the label is "constructor"'],
    ['url,label\na.example,', 'row 2: the label is empty'],
    ['url,label,split\na.example,1,validation', 'row 2: the split is "validation"; allowed are train, test'],
    ['url,html,label\n,,1', 'row 2: it has no page'],
    ['html,text,label\nx,y,1', 'row 2: it has html and text; give the page once'],
    ['url,label\na.example,1,2', 'this is no CSV file: '],
    ['url,label\n"a.example,1', 'this is no CSV file: '],
    ['', 'the file is empty'],
    ['url,label\n', 'there are no rows below the header'],
    ['url,url,label\na,b,1', 'there are two columns "url"'],
    [
      'url,lable\na.example,1',
      'there is no column "label", farm or clean; unknown: "lable" (did you mean "label"?)',
    ],
    ['url,class\na.example,1', '"class" (did you mean "label"?)'],
    [
      'adress,label\na,1',
      'there is no column with pages: "url", "file", "html" or "text"; unknown: "adress"',
    ],
    ['link,label\na,1', '"link" (did you mean "url"?)'],
    ['constructor,label\na,1', 'unknown: "constructor"'],
    ['label\n1', 'there is no column with pages: "url", "file", "html" or "text"; there are no others'],
  ])('%j', (csv, message) => {
    expect(() => parseLabels(csv)).toThrow(message);
  });
  test('five rows at most', () => {
    const csv = `url,label\n${'a.example,?\n'.repeat(9)}`;
    expect(() => parseLabels(csv)).toThrow(/row 2: .*row 6: .*; and 4 more rows$/);
  });
  test('and long cells are cut', () => {
    expect(() => parseLabels(`url,label\na.example,${'x'.repeat(1e5)}`)).toThrow(/^.{0,200}$/);
  });
});

test('a column that is not known is not read, and said', () => {
  const { rows, warnings } = parseLabels('url,label,note,ownr\na.example,1,x,y');
  expect(rows).toHaveLength(1);
  expect(warnings).toEqual(['unknown columns are not read: "note", "ownr" (did you mean "owner"?)']);
  expect(parseLabels('url,label,note\na.example,1,x').warnings[0]).toMatch(/^an unknown column is not read/);
});
