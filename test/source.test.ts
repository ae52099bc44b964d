import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource, type PageSource } from '../src/source.ts';

/** Bytes of text in which every character is one byte. */
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const UTF16LE = new Uint8Array(Buffer.from('\ufeffÉté', 'utf16le'));
const UTF16BE = new Uint8Array(Buffer.from(UTF16LE).swap16());
/** "море" in KOI8-R. */
const KOI8 = '\xcd\xcf\xd2\xc5';

const typed = (bytes: Uint8Array, type: string): PageSource => ({ bytes, headers: { 'content-type': type } });
const contentOf = (source: PageSource): string => decodeSource(source).content;

describe('what fetch gives', () => {
  test('is taken as it is: an ArrayBuffer and Headers', () => {
    const body = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]).buffer;
    const headers = new Headers({ 'Content-Type': 'text/html; charset=windows-1251' });
    expect(decodeSource({ bytes: body, headers })).toEqual({ kind: 'html', content: 'Привет' });
  });
});

describe('of several bodies', () => {
  const bytes = utf8('bytes');
  test.each<[PageSource, string, string]>([
    [{ bytes, text: 'text', html: 'html' }, 'html', 'html'],
    [{ bytes, text: 'text' }, 'text', 'text'],
    [{ bytes, html: 'html' }, 'html', 'html'],
    [{ bytes, html: '' }, 'html', ''],
    [{ bytes, text: '' }, 'text', ''],
    [{ bytes }, 'text', 'bytes'],
    [{}, 'text', ''],
    [{ bytes: new Uint8Array() }, 'text', ''],
  ])('html counts before text before bytes: %#', (source, kind, content) => {
    expect(decodeSource(source)).toEqual({ kind, content });
  });
  test('what the caller says the body is counts more than its look and its type', () => {
    expect(decodeSource({ text: '<!doctype html><p>x' }).kind).toBe('text');
    expect(decodeSource({ text: 'x', headers: { 'content-type': 'text/html' } }).kind).toBe('text');
    expect(decodeSource({ html: 'no tag at all' }).kind).toBe('html');
  });
});

describe('the charset', () => {
  const meta = (charset: string, text: string): Uint8Array => latin1(`<meta charset="${charset}"><p>${text}`);
  test.each<[string, PageSource, string]>([
    ['a byte order mark of UTF-8', { bytes: utf8('\ufeffÉté') }, 'Été'],
    ['a byte order mark of UTF-16LE', { bytes: UTF16LE }, 'Été'],
    ['a byte order mark of UTF-16BE', { bytes: UTF16BE }, 'Été'],
    ['the byte order mark, not the header', typed(utf8('\ufeffÉté'), 'text/plain; charset=koi8-r'), 'Été'],
    ['the byte order mark of UTF-16, not the header', typed(UTF16LE, 'text/plain; charset=utf-8'), 'Été'],
    ['the header', typed(latin1(KOI8), 'text/plain; charset=koi8-r'), 'море'],
    ['the header in quotes and capitals', typed(latin1(KOI8), 'TEXT/PLAIN; Charset = "KOI8-R"; x=y'), 'море'],
    [
      'the header, not the meta element',
      typed(meta('windows-1252', KOI8), 'text/html; charset=koi8-r'),
      '<meta charset="windows-1252"><p>море',
    ],
    ['the meta element', { bytes: meta('koi8-r', KOI8) }, '<meta charset="koi8-r"><p>море'],
    [
      'the meta element where the header has none',
      typed(meta('koi8-r', KOI8), 'text/html'),
      '<meta charset="koi8-r"><p>море',
    ],
    [
      'the meta element where the header names none that is known',
      typed(meta('koi8-r', KOI8), 'text/html; charset=none'),
      '<meta charset="koi8-r"><p>море',
    ],
    ['UTF-8 where the bytes are', { bytes: utf8('Été') }, 'Été'],
    ['Windows-1252 where they are not UTF-8', { bytes: latin1('\xc9t\xe9 \x80') }, 'Été €'],
    ['UTF-8 validity under an unknown charset', typed(utf8('Été'), 'text/plain; charset=none'), 'Été'],
    [
      'UTF-8 validity under a forbidden charset',
      typed(utf8('Été'), 'text/plain; charset=iso-2022-kr'),
      'Été',
    ],
  ])('is told by %s', (_, source, content) => {
    expect(contentOf(source)).toBe(content);
  });
  test('in a meta element is looked for in the first 64 kB', () => {
    const behind = (length: number): PageSource => ({
      bytes: latin1(`<!-- ${'-x'.repeat(length / 2)} --><meta charset="koi8-r"><p>\xe9`),
    });
    expect(contentOf(behind(60_000)).at(-1)).toBe('И');
    expect(contentOf(behind(70_000)).at(-1)).toBe('é');
  });
  test('is read from the header whatever the case of its name', () => {
    for (const name of ['content-type', 'Content-Type', 'CONTENT-TYPE'])
      expect(contentOf({ bytes: latin1(KOI8), headers: { [name]: 'text/plain;charset=koi8-r' } })).toBe(
        'море',
      );
    expect(contentOf({ bytes: utf8('x'), headers: { 'content-length': 'charset=utf-16' } })).toBe('x');
  });
  test('leaves what cannot be decoded as replacement characters', () => {
    expect(contentOf(typed(latin1('\xc3\xa9t\xc3\xa9 \xe9'), 'text/plain; charset=utf-8'))).toBe(
      'été \ufffd',
    );
    expect(contentOf(typed(latin1('\xb0\xa1\xff'), 'text/plain; charset=euc-kr'))).toBe('가\ufffd');
  });
  test('is that of the given part of a larger buffer alone', () => {
    const buffer = latin1(`\xff\xfe${KOI8}\xe9`);
    expect(contentOf({ bytes: buffer.subarray(2, 6) })).toBe(contentOf({ bytes: latin1(KOI8) }));
    expect(contentOf({ bytes: utf8('one two').subarray(4) })).toBe('two');
  });
});

describe('a charset that is declared wrong', () => {
  const text = '“Où est le café ?” – été';
  test.each<[string, PageSource, string]>([
    [
      'UTF-8 of windows-1252',
      typed(latin1('caf\xe9 \x93noir\x94'), 'text/plain; charset=utf-8'),
      'café “noir”',
    ],
    ['windows-1252 of UTF-8', typed(utf8(text), 'text/plain; charset=iso-8859-1'), text],
    ['KOI8-R of UTF-8', typed(utf8(text), 'text/plain; charset=koi8-r'), text],
    ['UTF-16 of UTF-8', typed(utf8(text), 'text/plain; charset=utf-16'), text],
    ['UTF-8 of UTF-16', typed(UTF16LE.subarray(2), 'text/plain; charset=utf-8'), 'Été'],
    [
      'UTF-8 by the server, of what the page calls KOI8-R',
      typed(latin1(`<meta charset=koi8-r>${KOI8}`), 'text/html; charset=utf-8'),
      '<meta charset=koi8-r>море',
    ],
  ])('is not believed: %s', (_, source, content) => {
    expect(contentOf(source)).toBe(content);
  });
});

describe('letters encoded twice', () => {
  /** As a database does that believes its UTF-8 to be windows-1252. */
  const twice = (text: string): string => new TextDecoder('windows-1252').decode(utf8(text)).normalize('NFC');
  test.each(['html', 'text', 'bytes'] as const)('are mended in a source of %s', kind => {
    const page = '<p>Déjà vu: the café, the élan.</p>\r\n';
    const source = kind === 'bytes' ? { bytes: utf8(twice(page)) } : { [kind]: twice(page) };
    expect(contentOf(source)).toBe(page);
  });
});

describe('bytes in pieces', () => {
  test('are one body, cut inside a character and inside a byte order mark', () => {
    const bytes = utf8('\ufeff<p>Été – 水 – 👍\r\n');
    const pieces = Array.from(bytes, byte => Uint8Array.of(byte));
    expect(decodeSource({ bytes: pieces })).toEqual(decodeSource({ bytes }));
    expect(decodeSource({ bytes: [new Uint8Array(), bytes, new Uint8Array()] })).toEqual(
      decodeSource({ bytes }),
    );
  });
  test('are nothing where there are none, and what is no piece is left out', () => {
    expect(contentOf({ bytes: [] })).toBe('');
    expect(contentOf({ bytes: [null, utf8('a'), 'b'] as unknown as Uint8Array[] })).toBe('a');
  });
});

test('a buffer that was handed on is empty', () => {
  const buffer = utf8('gone').buffer as ArrayBuffer;
  const view = new Uint8Array(buffer);
  structuredClone(buffer, { transfer: [buffer] });
  expect(contentOf({ bytes: buffer })).toBe('');
  expect(contentOf({ bytes: view })).toBe('');
  expect(contentOf({ bytes: [view] })).toBe('');
});

test('byte order marks at the start are left out, those inside are not', () => {
  for (const source of [
    { html: '\ufeff\ufeffa\ufeffb' },
    { text: '\ufeffa\ufeffb' },
    { bytes: utf8('\ufeff\ufeffa\ufeffb') },
  ])
    expect(contentOf(source)).toBe('a\ufeffb');
});

describe('HTML is told from text', () => {
  test.each(['text/html', 'text/html; charset=utf-8', 'TEXT/HTML', 'application/xhtml+xml'])(
    'by the type %s',
    type => {
      expect(decodeSource(typed(utf8('no tag at all'), type)).kind).toBe('html');
    },
  );
  test.each([
    '<!doctype html>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\n\t <html>',
    '<!-- a remark -->',
    '<?xml version="1.0"?><x/>',
    '<p>The ferry stops.</p>',
    '<h2>Ferry</h2>',
    '<script>1</script>',
    '\ufeff<div class="a">',
    'Warning: line 3\n<html lang="en">',
    `${'x'.repeat(4090)}<body>`,
    'one\n<BODY\nclass="a">',
  ])('by the content, which it begins with or has early: %j', content => {
    expect(decodeSource({ bytes: utf8(content) }).kind).toBe('html');
  });
  test.each([
    '',
    ' ',
    'The ferry stops.',
    '# Ferry\n\nThe ferry <b>stops</b>.',
    '<ferry>',
    '<pharmacy>',
    '<h7>',
    '< p>',
    '3 <p and q> 4',
    '<headline>',
    'see the <bodywork>',
    `${'x'.repeat(4091)}<body>`,
  ])('and text from HTML: %j', content => {
    expect(decodeSource({ bytes: utf8(content) }).kind).toBe('text');
  });
  test('by the content where the type is not that of HTML, as servers call pages many things', () => {
    for (const type of ['text/plain', 'application/octet-stream', 'text/x-htmlish', '']) {
      expect(decodeSource(typed(utf8('<!doctype html><p>x'), type)).kind).toBe('html');
      expect(decodeSource(typed(utf8('x'), type)).kind).toBe('text');
    }
  });
  test('in UTF-16 as well', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff<html><p>Été', 'utf16le'));
    expect(decodeSource({ bytes })).toEqual({ kind: 'html', content: '<html><p>Été' });
  });
});

test('nothing throws, whatever the bytes and the type', () => {
  const charset = fc.constantFrom(
    'utf-8',
    'utf-16be',
    'replacement',
    'x-user-defined',
    'gb18030',
    'big5',
    '\0',
  );
  const type = fc.oneof(
    fc.string(),
    charset.map(name => `text/html; charset=${name}`),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), type, (bytes, header) => {
      expect(['html', 'text']).toContain(decodeSource(typed(bytes, header)).kind);
    }),
    { numRuns: 500, seed: 31 },
  );
});

test('the bytes are left as they are', () => {
  const bytes = utf8('\ufeff<p>one\r\ntwo');
  const before = bytes.slice();
  decodeSource({ bytes });
  expect(bytes).toEqual(before);
});
