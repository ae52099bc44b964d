import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinkTarget, linkResolver, resolveUrl, siteOf } from '../../src/document/site.ts';

const resolveLink = (href: string, base: string | null, ownSite: string | null): LinkTarget =>
  linkResolver(base, ownSite)(href);

test.each([
  ['https://www.example.com/a', 'example.com'],
  ['https://a.b.example.co.uk/', 'example.co.uk'],
  ['https://ines.github.io/a', 'ines.github.io'],
  ['https://ines.blogspot.com/', 'ines.blogspot.com'],
  ['https://github.io/', 'github.io'],
  ['http://localhost:8080/', 'localhost'],
  ['http://192.0.2.7/a', '192.0.2.7'],
  ['http://[2001:db8::1]/', '[2001:db8::1]'],
  ['https://www.fähre.example/', 'xn--fhre-loa.example'],
  ['https://WWW.EXAMPLE.COM./', 'example.com'],
  ['no address', null],
  [null, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url === null ? null : (resolveUrl(url, null) ?? url))).toBe(site);
});

test.each([
  ['b', 'https://example.org/a/', 'https://example.org/a/b'],
  ['//b.example/c', 'https://example.org/', 'https://b.example/c'],
  ['?q=1', 'https://example.org/a?p=2', 'https://example.org/a?q=1'],
  [' /b\n', 'https://example.org/a', 'https://example.org/b'],
  ['', 'https://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', 'https://example.org/', null],
  ['mailto:a@b.example', 'https://example.org/', null],
  ['data:text/html,x', 'https://example.org/', null],
  ['http://[', 'https://example.org/', null],
  ['/b', null, null],
])('%j seen from %s leads to %s', (href, base, url) => {
  expect(resolveUrl(href, base)).toBe(url);
});

test('a relative link is never external, even where the page is not known', () => {
  expect(resolveLink('/about', null, null)).toEqual({
    url: null,
    path: '/about',
    site: null,
    isExternal: false,
  });
  expect(resolveLink('https://b.example/x', null, null)).toMatchObject({
    site: 'b.example',
    isExternal: true,
  });
  expect(resolveLink('https://www.b.example/x', 'https://b.example/', 'b.example').isExternal).toBe(false);
  expect(resolveLink('tel:1', 'https://b.example/', 'b.example')).toEqual({
    url: null,
    path: '',
    site: null,
    isExternal: false,
  });
});

test('a link is told alike however often it is asked for, and hosts are told apart by their ports', () => {
  const resolve = linkResolver('https://a.example/', 'a.example');
  expect(resolve('/b')).toBe(resolve('/b'));
  expect(resolve('//b.example/x').site).toBe('b.example');
  expect(resolve('//b.example/y')).toEqual({
    url: 'https://b.example/y',
    path: '/y',
    site: 'b.example',
    isExternal: true,
  });
  expect(resolve('//c.example:80/').site).toBe('c.example');
  expect(resolve('tel:1')).toEqual(resolve('http://['));
});

test('what is told without parsing is what parsing tells', () => {
  const origins = [
    '',
    '/',
    '//',
    'http://b.example',
    'https://www.b.example',
    'HTTP://B.example',
    'http://1.2',
    'http://b',
  ];
  const ends = [...'aZ0-._~/%+:,@!$*;=&?#\\ \'"<é|^', '/.', '/..', '%2e', '//', ':80', 'xn--a'];
  const hrefs = fc
    .tuple(fc.constantFrom(...origins), fc.array(fc.constantFrom(...ends), { maxLength: 8 }))
    .map(([origin, parts]) => origin + parts.join(''));
  const base = 'https://a.example:8080/b/c?d';
  const resolve = linkResolver(base, 'a.example');
  fc.assert(
    fc.property(hrefs, href => {
      const url = resolveUrl(href, base);
      const target = resolve(href);
      expect(target.url).toBe(url);
      expect(target.site).toBe(siteOf(url));
      expect(target.path).toBe(url === null ? '' : new URL(url).pathname);
    }),
    { numRuns: 3000 },
  );
});
