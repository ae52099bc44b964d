import { describe, expect, test } from 'vitest';
import { emptyHead } from '../../../src/document/raw-page.ts';
import { takePreamble } from '../../../src/document/text/preamble.ts';

function take(text: string): { readonly rest: string; readonly head: ReturnType<typeof emptyHead> } {
  const head = emptyHead();
  const lines = text.split('\n');
  takePreamble(lines, head);
  return { rest: lines.join('\n'), head };
}

const RECORD =
  'WARC/1.0\nWARC-Type: conversion\nWARC-Target-URI: https://a.example/river\nWARC-Date: 2024-05-01T00:00:00Z\nContent-Type: text/plain\nContent-Length: 12\n\n';

describe('the header of a WET record', () => {
  test('is taken off and gives the address', () => {
    const { rest, head } = take(`${RECORD}The river\nrose.`);
    expect(rest).toBe('The river\nrose.');
    expect(head.base).toBe('https://a.example/river');
    expect(head.links).toEqual([{ rel: 'canonical', href: 'https://a.example/river' }]);
  });
  test('of a file comes first; the page is the first with an address', () => {
    const info = 'WARC/1.0\nWARC-Type: warcinfo\nWARC-Filename: a.wet\n\nSoftware: x\n\n';
    expect(take(`${info}${RECORD}The river\n\n${RECORD}The bridge`).rest).toBe('The river\n');
  });
  test('is not a text about WARC', () => {
    expect(take('WARC/1.0 is a format.\n\nx').rest).toBe('WARC/1.0 is a format.\n\nx');
  });
});

describe('front matter', () => {
  test('in TOML', () => {
    const { rest, head } = take('+++\ntitle = "The River"\ndate = 2021-07-30\n[params]\n  a = 1\n+++\nx');
    expect(rest).toBe('x');
    expect(head.title).toBe('The River');
    expect(head.meta).toEqual([{ name: 'date', content: '2021-07-30' }]);
  });
  test('with a language, an empty entry and an end of dots', () => {
    const { rest, head } = take("---\nlang: de\ntitle: 'Der Fluss'\ntags:\n- flut\n...\nx");
    expect([rest, head.language, head.title, head.meta]).toEqual(['x', 'de', 'Der Fluss', []]);
  });
  test('with an endless entry, which is not read', () => {
    const { rest, head } = take(`---\ntitle: The River\nsummary: ${'rain '.repeat(1000)}\n---\nx`);
    expect([rest, head.title, head.meta]).toEqual(['x', 'The River', []]);
  });
  test.each(['---\nThe river rose.\n---\nx', '---\n---\nx', '---\na: b', '+++\na: b\n+++\nx'])(
    'is not %j',
    text => {
      expect(take(text).rest).toBe(text);
    },
  );
});
