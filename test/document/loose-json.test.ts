import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLooseJson } from '../../src/document/loose-json.ts';

const BOAT = { '@type': 'Article', name: 'A boat', author: ['Ines', 'Per'] };

test.each([
  ['well formed', '{"@type":"Article","name":"A boat","author":["Ines","Per"]}'],
  ['spare commas', '{"@type":"Article",,"name":"A boat","author":["Ines","Per",],}'],
  ['missing commas', '{"@type":"Article"\n"name":"A boat"\n"author":["Ines"\n"Per"]}'],
  ['comments', '/* a */{"@type":"Article",// b\n"name":"A boat",/* c */"author":["Ines","Per"]}'],
  ['single quotes', `{'@type':'Article','name':'A boat','author':['Ines','Per']}`],
  ['keys without quotes', '{"@type":"Article",name:"A boat",author:["Ines","Per"]}'],
  ['values without quotes', '{"@type":"Article","name":A boat,"author":["Ines","Per"]}'],
  ['entities', '{&quot;@type&quot;:&quot;Article&quot;,"name":"A boat","author":["Ines",&quot;Per&quot;]}'],
  ['CDATA', '//<![CDATA[\n{"@type":"Article","name":"A boat","author":["Ines","Per"]}\n//]]>'],
  ['CDATA in comments', '/*<![CDATA[*/{"@type":"Article","name":"A boat","author":["Ines","Per"]}/*]]>*/'],
  ['a comment of HTML', '<!--{"@type":"Article","name":"A boat","author":["Ines","Per"]}-->'],
  ['a semicolon', '{"@type":"Article","name":"A boat","author":["Ines","Per"]};'],
  ['a missing bracket', '{"@type":"Article","name":"A boat","author":["Ines","Per"}'],
  ['a spare bracket', '{"@type":"Article","name":"A boat","author":["Ines","Per"]]}'],
  ['cut off in a list', '{"@type":"Article","name":"A boat","author":["Ines","Per'],
  ['a value that is missing', '{"@type":"Article","image":,"name":"A boat","author":["Ines","Per"]}'],
])('%s', (_, json) => {
  expect(readLooseJson(json)).toEqual([BOAT]);
});

test.each([
  ['a line break', '{"name":"one\ntwo","b":1}', { name: 'one\ntwo', b: 1 }],
  ['quotes', '{"name":"the "big" boat","b":1}', { name: 'the "big" boat', b: 1 }],
  ['quotes and a comma', '{"name":"the "big", old boat","b":1}', { name: 'the "big", old boat', b: 1 }],
  ['a bad escape', '{"name":"Holm\\\'s \\x boat","b":1}', { name: "Holm's x boat", b: 1 }],
  ['good escapes', '{"name":"\\u0041\\n\\"","b":1,}', { name: 'A\n"', b: 1 }],
  ['no end', '{"name":"one,\n"b":1}', { name: 'one', b: 1 }],
  ['an end in the middle', '{"b":1,"name":"one tw', { b: 1, name: 'one tw' }],
])('a string with %s', (_, json, expected) => {
  expect(readLooseJson(json)).toEqual([expected]);
});

test('several values in a row', () => {
  expect(readLooseJson('{"a":1}{"b":2}\n[{"c":true}]')).toEqual([{ a: 1 }, { b: 2 }, [{ c: true }]]);
});

test('numbers, truth values and nothing', () => {
  const json = '{"a":-1.5e3,"b":true,"c":null,"d":undefined,"e":NaN,}';
  expect(readLooseJson(json)).toEqual([{ a: -1500, b: true, c: null, d: null, e: null }]);
});

test('a prototype is not set', () => {
  const [value] = readLooseJson('{"__proto__":{"name":"x"},}') as [Record<string, unknown>];
  expect(value.name).toBeUndefined();
});

test('whatever comes, something is given back', () => {
  const tokens = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    ':',
    '\\',
    '/*',
    '//',
    '\n',
    'a',
    ' ',
    '1',
  );
  fc.assert(
    fc.property(fc.array(tokens, { maxLength: 60 }), parts => {
      expect(Array.isArray(readLooseJson(parts.join('')))).toBe(true);
    }),
  );
});

test('well-formed values stay what they are, also behind a comment', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 1 })), value => {
      expect(readLooseJson(JSON.stringify(value))).toEqual([JSON.parse(JSON.stringify(value))]);
    }),
  );
});
