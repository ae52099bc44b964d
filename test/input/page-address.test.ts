import { expect, test } from 'vitest';
import { guessAddress, isAddress, parseAddress, withoutCredentials } from '../../src/input/page-address.ts';

test.each([
  ['http://me:secret@example.com/a?b#c', 'http://example.com/a?b#c'],
  ['HTTP:me:secret@example.com', 'http://example.com/'],
  ['http:\\\\me@example.com\\a', 'http://example.com/a'],
  ['http://me:se/cr@et@ho st/', 'http://ho st/'],
  ['http://example.com/@me?mail=me@example.com', 'http://example.com/@me?mail=me@example.com'],
  ['ftp://me:secret@example.com/a', 'ftp://example.com/a'],
])('%s without credentials is %s', (address, expected) => {
  expect(withoutCredentials(address)).toBe(expected);
  expect(withoutCredentials(address)).not.toContain('secret');
});

test('a relative address is resolved, and loses its credentials too', () => {
  const base = new URL('https://example.com/a/b');
  expect(parseAddress('../c', base).href).toBe('https://example.com/c');
  expect(parseAddress('//me:secret@example.org/', base).href).toBe('https://example.org/');
});

test('addresses are told from paths', () => {
  const addresses = [
    'http://a.de',
    'HTTPS://a.de',
    'file:///etc/passwd',
    'ftp://a/b',
    'data:text/html,x',
    ' http://a.de',
  ];
  const paths = [
    'page.html',
    './http:',
    'C:\\page.html',
    'c:/page.html',
    'example.com/a',
    '-',
    '',
    'a:b',
    '//host/share',
  ];
  expect(addresses.filter(isAddress)).toEqual(addresses);
  expect(paths.filter(isAddress)).toEqual([]);
});

test.each([
  ['example.com/a', 'https://example.com/a'],
  ['www.example.co.uk', 'https://www.example.co.uk'],
  ['example.com:8080/a?b', 'https://example.com:8080/a?b'],
  ['example.html/a', 'https://example.html/a'],
  ['me:secret@example.com/a', 'https://example.com/a'],
  ['grüße.de/a', 'https://grüße.de/a'],
  ['page.html', null],
  ['notes/example.com', null],
  ['../example.com', null],
  ['example', null],
  ['1.2.3.4', null],
  ['', null],
])('%s was meant as %s', (path, address) => {
  expect(guessAddress(path)).toBe(address);
});
