import { describe, expect, test } from 'vitest';
import { readInline } from '../../../src/document/text/inline-marks.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** The pieces of a line, links as [address: words]. */
function read(line: string, definitions: ReadonlyMap<string, string> = NONE): string {
  return readInline(line, definitions)
    .map(piece => {
      if (piece.kind === 'words') return piece.text;
      if (piece.kind === 'link') return `{${piece.href}: `;
      return piece.kind === 'end' ? '}' : `<${piece.tag.name}>`;
    })
    .join('');
}

describe('marks that are marks', () => {
  test.each([
    ['**one** _two_ ***three*** ~~four~~ f*u*n', 'one two three four fun'],
    ['`a*b*` and ``c`d``', 'a*b* and c`d'],
    ['5 \\* 3 \\_x\\_ \\[y\\](z)', '5 * 3 _x_ [y](z)'],
    ['[a](/b "T") [c](</d> \'T\') [e](/f_(g)) [h **i**](/j)', '{/b: a} {/d: c} {/f_(g): e} {/j: h i}'],
    ['![a](/b.png) [![a](/b.png)](/c)', ' {/c: }'],
    [
      '<https://a.example/b_c> <ines@a.example>',
      '{https://a.example/b_c: https://a.example/b_c} ines@a.example',
    ],
    [
      'see https://a.example/b_c_d, or (www.b.example).',
      'see {https://a.example/b_c_d: https://a.example/b_c_d}, or ({http://www.b.example: www.b.example}).',
    ],
    ['**https://a.example**', '{https://a.example: https://a.example}'],
    ['[https://a.example](https://a.example)', '{https://a.example: {https://a.example: https://a.example}}'],
    ['AT&amp;T &#8217;&nbsp;&euro; &unknown;', 'AT&T ’ € &unknown;'],
    ['a<br>b <b>c</b> <span class="x">d', 'a b c d'],
    ['<a class="x" href="/y">z</a>', '{/y: z}'],
    ['one[^2] two', 'one two'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
  test('references, full, collapsed and short', () => {
    const definitions = new Map([
      ['1', '/one'],
      ['the map', '/map'],
    ]);
    expect(read('[a][1] [The  Map][] [the map] [b][2] [c]', definitions)).toBe(
      '{/one: a} {/map: The  Map} {/map: the map} [b][2] [c]',
    );
  });
});

describe('marks that are words', () => {
  test.each([
    'snake_case_name and __x',
    '5 * 3 = 15, 2*3*4',
    '* Prices may vary, *args',
    'rating: **** of five',
    'C# and F#, 100 % [sic] [x]',
    'a < b > c, <3, <name>, List<String>',
    'the <b> element and the </p> tag',
    'a & b &c; C:\\Users\\holm',
    '[a](not a link) [b]( ) ]( [',
    "a `quote' of old, ```",
    '[^a-z]+',
    'https:// and www. alone',
    '~/notes and ~5',
  ])('%s', line => {
    expect(read(line)).toBe(line);
  });
});

test.each([
  '[',
  ']',
  '`',
  '``` `` ',
  '*',
  '**a ',
  '_a',
  '<a ',
  '<b>',
  '](',
  '![',
  'http://',
  '<!--',
  '&amp',
  '[a][',
  '((',
])('half a million characters of %j are read', mark => {
  const line = mark.repeat(500_000 / mark.length);
  expect(readInline(line, new Map([['x', '/y']])).length).toBeGreaterThanOrEqual(0);
});
