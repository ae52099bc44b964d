import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanHtml } from '../../src/document/html-scanner.ts';
import { ATTRIBUTE, type Attributes } from '../../src/document/tag-attributes.ts';

/** The tokens of a page, one a line; attributes that are read in brackets. */
function tokens(html: string, isForeign = false): string[] {
  const found: string[] = [];
  scanHtml(html, {
    onText: (source, start, end) => void found.push(source.slice(start, end)),
    onOpenTag: ({ name }, attributes: Attributes, selfClosing) => {
      const classes = attributes.get(ATTRIBUTE.class);
      const href = attributes.get(ATTRIBUTE.href);
      const parts = [
        name,
        classes === undefined ? '' : `class=${classes}`,
        href === undefined ? '' : `href=${href}`,
      ];
      found.push(`<${parts.filter(part => part !== '').join(' ')}${selfClosing ? ' /' : ''}>`);
    },
    onCloseTag: ({ name }) => void found.push(`</${name}>`),
    isInForeignContext: () => isForeign,
  });
  return found;
}

test.each([
  ['tags and text', '<P CLASS=a>one</p>', ['<p class=a>', 'one', '</p>']],
  ['quotes of both kinds', `<a class='x "y"' href="/b?c=1&amp;d">`, [`<a class=x "y" href=/b?c=1&d>`]],
  ['the first of two attributes of one name', '<a href=/1 href=/2>', ['<a href=/1>']],
  ['a greater-than sign in a value', '<a class="a>b">c', ['<a class=a>b>', 'c']],
  ['a slash that closes and one that does not', '<br/><a href=/b/>', ['<br />', '<a href=/b/>']],
  ['entities', 'a&amp;b&#x41;&bogus;', ['a&bA&bogus;']],
  ['a lone less-than sign', 'a < b <3 c', ['a < b <3 c']],
  ['comments', 'a<!-- <p> -->b<!---->c<!-->d<!--->e<!--f--!>g', ['a', 'b', 'c', 'd', 'e', 'g']],
  ['a comment that never ends', 'a<!-- b <p>c', ['a']],
  [
    'declarations, instructions and bogus comments',
    '<!doctype html>a<?xml b?>c</ d>e</>f',
    ['a', 'c', 'e', 'f'],
  ],
  ['a tag that the page ends in', 'a<p class="b', ['a']],
  [
    'text-only elements',
    '<style>a<b></style><title>c&lt;<d></title>',
    ['<style>', 'a<b>', '</style>', '<title>', 'c<<d>', '</title>'],
  ],
  [
    'an end tag of another element in a script',
    '<script>"</style></scripty>"</SCRIPT >a',
    ['<script>', '"</style></scripty>"', '</script>', 'a'],
  ],
  [
    'a script in a comment in a script',
    '<script><!--<script></script>--></script>a',
    ['<script>', '<!--<script></script>-->', '</script>', 'a'],
  ],
  [
    'a comment in a script that ends at once',
    '<script><!--><script></script>a',
    ['<script>', '<!--><script>', '</script>', 'a'],
  ],
  ['a script that never ends', '<script>a<p>', ['<script>', 'a<p>']],
  ['plaintext', '<plaintext>a</plaintext>', ['<plaintext>', 'a</plaintext>']],
  ['CDATA outside svg', '<![CDATA[a]]>b', ['b']],
])('%s', (_, html, expected) => {
  expect(tokens(html)).toEqual(expected);
});

test('inside svg there are CDATA and no text-only elements', () => {
  expect(tokens('<![CDATA[a<b]]>c<title><g>', true)).toEqual(['a<b', 'c', '<title>', '<g>']);
});

test('any page is scanned, and text outside tags is not lost', () => {
  const pieces = fc.constantFrom(
    ...'<>/!-&;"\'= a',
    '<p',
    '</',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<svg>',
    ']]>',
    'é',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
      const html = parts.join('');
      expect(() => tokens(html)).not.toThrow();
      expect(tokens(`one ${html.replaceAll('<', '')}`).join('')).toContain('one');
    }),
  );
});
