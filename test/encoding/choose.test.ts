import { describe, expect, test } from 'vitest';
import { chosenEncoding, standardEncoding } from '../../src/encoding/choose.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of the standards', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['byte order mark', utf8('\ufeff<meta charset=koi8-r>'), 'big5', 'utf-8'],
    ['transport', utf8('<meta charset=koi8-r>é'), 'big5', 'big5'],
    ['markup', utf8('<meta charset=koi8-r>é'), 'none', 'koi8-r'],
    ['nothing', utf8('é'), null, 'windows-1252'],
    ['one that browsers refuse', utf8('é'), 'iso-2022-kr', 'windows-1252'],
  ])('%s', (_, bytes, label, encoding) => {
    expect(standardEncoding(bytes, label)).toBe(encoding);
  });
});

describe('the encoding that is chosen', () => {
  const russian = 'Привет, мир. Река поднялась. ';
  test.each<[string, Uint8Array, string | null, string]>([
    ['ASCII', latin1('plain'), 'koi8-r', 'utf-8'],
    ['nothing at all', latin1(''), null, 'utf-8'],
    ['UTF-8', utf8(russian), null, 'utf-8'],
    ['UTF-8 called Big5', utf8(russian), 'big5', 'utf-8'],
    ['UTF-8 cut off inside a letter', utf8(russian).subarray(0, 11), 'koi8-r', 'utf-8'],
    [
      'UTF-8 with a few stray bytes',
      latin1(`\xff${utf8(russian.repeat(2)).toString()}`),
      null,
      'windows-1252',
    ],
    [
      'UTF-8 with one stray byte, called KOI8-R',
      Buffer.concat([utf8(russian), latin1('\xff')]),
      'koi8-r',
      'utf-8',
    ],
    [
      'KOI8-R with what could be UTF-8 in it',
      latin1(`${'\xd7\xd3\xc5 '.repeat(30)}\xc3\xa9`),
      'koi8-r',
      'koi8-r',
    ],
    ['half UTF-8, half not', latin1('\xc3\xa9 \xe9 '.repeat(5)), null, 'windows-1252'],
    ['Windows-1251', latin1('\xcf\xf0\xe8\xe2\xe5\xf2'), 'windows-1251', 'windows-1251'],
    ['Windows-1252', latin1('caf\xe9'), null, 'windows-1252'],
    ['one letter of Windows-1252 at the end', latin1('the caf\xe9'), null, 'windows-1252'],
    ['what is called UTF-8 by all', latin1('<meta charset=utf-8>caf\xe9'), 'utf-8', 'windows-1252'],
    ['UTF-16LE', utf16('<p>Plain words'), null, 'utf-16le'],
    ['UTF-16BE', swapped('<p>Plain words'), null, 'utf-16be'],
    ['UTF-16 with a byte order mark', utf16('\ufeffПривет'), 'utf-8', 'utf-16le'],
    ['UTF-16 of letters of two bytes', utf16(russian), null, 'utf-16le'],
    ['UTF-16BE of letters of two bytes, in ASCII markup', swapped(`<p>${russian}`), null, 'utf-16be'],
    ['UTF-16 of Chinese, declared', utf16('河水漫过旧桥，十四户人家离开了家园。'), 'utf-16', 'utf-16le'],
    ['UTF-16 called UTF-8', utf16('Plain words'), 'utf-8', 'utf-16le'],
    ['UTF-8 called UTF-16', utf8('Plain words, été'), 'utf-16', 'utf-8'],
    ['NUL here and there', latin1(`${'<p>The river rose.\0</p>'.repeat(40)}`), null, 'utf-8'],
    ['NUL alone', new Uint8Array(500), null, 'utf-8'],
    ['ISO-2022-JP', latin1('\x1b$B?e\x1b(B'), 'iso-2022-jp', 'iso-2022-jp'],
    ['ISO-2022-JP by the markup', latin1('<meta charset=iso-2022-jp>\x1b$B?e\x1b(B'), null, 'iso-2022-jp'],
    ['an escape in UTF-8', utf8('\x1b[1mété'), null, 'utf-8'],
    ['UTF-8 called by a name that browsers refuse', utf8('été'), 'iso-2022-kr', 'utf-8'],
  ])('%s', (_, bytes, label, encoding) => {
    expect(chosenEncoding(bytes, label)).toBe(encoding);
  });
});
