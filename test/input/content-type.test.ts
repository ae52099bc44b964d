import { expect, test } from 'vitest';
import { isPageType, mediaType } from '../../src/input/content-type.ts';

test('what can be a page', () => {
  const pages = [
    undefined,
    '',
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'text/plain',
    'text/markdown',
    'application/xhtml+xml',
    'application/xml;q=1',
    'application/rss+xml',
    'html',
    'utf-8',
    '*/*',
    'unknown/unknown',
    'text/html, text/html; charset=utf-8',
  ];
  const others = [
    'image/svg+xml',
    'audio/ogg',
    'font/woff2',
    'application/json',
    'application/gzip',
    'multipart/mixed',
  ];
  expect(pages.filter(type => !isPageType(type))).toEqual([]);
  expect(others.filter(isPageType)).toEqual([]);
});

test('the media type stands before the parameters', () => {
  expect(mediaType(' Image/PNG ;x=text/html')).toBe('image/png');
  expect(mediaType('nonsense')).toBeNull();
});
