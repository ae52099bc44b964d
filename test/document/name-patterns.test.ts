import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NamePatterns } from '../../src/document/name-patterns.ts';

const patterns = new NamePatterns([
  ['-nav-', { facts: 1 }],
  ['menu', { facts: 2 }],
  ['-nav-menu-', { facts: 4 }],
  [' sr-only ', { facts: 8 }],
  ['nav', { signs: 1 }],
]);

test.each([
  ['nav', 1],
  ['main_nav', 1],
  ['Main-NAV first', 1],
  ['navy', 0],
  ['submenus', 2],
  ['site-nav-menu', 7],
  ['sr-only', 8],
  ['a sr-only b', 8],
  ['not-sr-only', 0],
  ['nav2', 0],
  ['größe-nav', 1],
  ['', 0],
])('the bits of "%s" are %i', (name, bits) => {
  expect(patterns.find(name).facts).toBe(bits);
});

test('keeps the two sets of bits apart', () => {
  expect(patterns.find('navy menu')).toEqual({ facts: 2, signs: 1 });
});

test('finds what a search for each pattern finds', () => {
  const words = ['ab', 'ba', 'aab', 'abab', 'b'];
  const many = new NamePatterns(words.map((word, i) => [word, { facts: 1 << i }]));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }), name => {
      const expected = words.reduce((bits, word, i) => bits | (name.includes(word) ? 1 << i : 0), 0);
      expect(many.find(name).facts).toBe(expected);
    }),
  );
});
