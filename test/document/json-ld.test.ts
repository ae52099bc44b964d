import { expect, test } from 'vitest';
import { isOfType, leadingNodes, readJsonLd, textOf, valuesOf } from '../../src/document/json-ld.ts';
import { readPage } from '../lexicon/read-lexicon.ts';

test('nodes in lists, graphs and other nodes', () => {
  const nodes = readJsonLd(['[{"@type":"A"},{"@type":"B","x":{"@type":"C"}}]', '{"@graph":[{"@type":"D"}]}']);
  expect(nodes.flatMap(node => node['@type'] ?? []).sort()).toEqual(['A', 'B', 'C', 'D']);
});

test.each([
  ['raw line breaks in a string', '{"@type":"A","name":"one\ntwo"}'],
  ['a trailing semicolon', '{"@type":"A"};'],
  ['inside CDATA', '//<![CDATA[\n{"@type":"A"}\n//]]>'],
  ['inside a comment', '<!-- {"@type":"A"} -->'],
])('%s', (_, json) => {
  expect(readJsonLd([json])).toMatchObject([{ '@type': 'A' }]);
});

test.each(['', '{', 'null', '1', '"x"', '[[]]', '{"@type":}', 'undefined'])('%j holds nothing', json => {
  expect(readJsonLd([json])).toEqual([]);
});

test('a block that is broken does not spoil the next', () => {
  expect(readJsonLd(['{"@type":', '{"@type":"A"}'])).toHaveLength(1);
});

test('types and texts', () => {
  expect(isOfType({ '@type': ['Thing', 'Person'] }, new Set(['Person']))).toBe(true);
  expect(isOfType({ '@type': 'http://schema.org/Person' }, new Set(['Person']))).toBe(true);
  expect(isOfType({ '@type': 'person' }, new Set(['Person']))).toBe(true);
  expect(isOfType({ '@type': 7 }, new Set(['7']))).toBe(false);
  expect(textOf([{ '@type': 'Person', name: ' Ines ' }, 'x'])).toBe('Ines');
  expect(textOf({ '@value': 'x' })).toBe('x');
  expect(textOf('Bread &amp; boats &#8211; two')).toBe('Bread & boats – two');
  expect([textOf(null), textOf(7), textOf([]), textOf({})]).toEqual(['', '', '', '']);
});

test('leading nodes: the outermost, those of a graph, and what they call their main entity', () => {
  const nodes = readJsonLd([
    '{"@graph":[{"@id":"a","comment":{"@id":"b"}},{"@id":"c","mainEntity":{"@id":"d","author":{"@id":"e"}}}]}',
    '[{"@id":"f","itemListElement":[{"@id":"g"}]}]',
  ]);
  const ids = leadingNodes(nodes).map(node => node['@id']);
  expect(ids.filter(id => id !== undefined)).toEqual(['f', 'a', 'c', 'd']);
});

test('values: references are followed, texts and nodes kept', () => {
  const nodes = readJsonLd(['[{"@id":"#x","name":"Ines"},{"@id":"#y"}]']);
  expect(valuesOf([{ '@id': '#x' }, 'Per', { '@id': '#z' }, 7], nodes)).toEqual([
    { '@id': '#x', name: 'Ines' },
    'Per',
    { '@id': '#z' },
  ]);
});

const nested = (open: string, close: string, levels: number): string =>
  `{"@type":"Article","author":${open.repeat(levels)}1${close.repeat(levels)}}`;

test.each([
  ['lists 50,000 levels deep', nested('[', ']', 50_000)],
  ['names 50,000 levels deep', nested('{"name":', '}', 50_000)],
  [
    '200,000 properties',
    `{"@type":"Article",${Array.from({ length: 200_000 }, (_, i) => `"${i}":{}`).join(',')}}`,
  ],
])('a page with %s is read', (_, json) => {
  const document = readPage({ html: `<script type="application/ld+json">${json}</script><p>one` });
  expect(() => document.metadata).not.toThrow();
});
