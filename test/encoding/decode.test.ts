import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/encoding/decode.ts';

/** What browsers make of it, where the decoders of Node 20 do otherwise or have none. */
test.each<[string, number[], string]>([
  ['windows-1252', [0x80, 0x93, 0xe9, 0x94, 0x81], '€“é”\u0081'],
  ['iso-8859-1', [0x80, 0xe9], '€é'],
  ['us-ascii', [0x92, 0xe9], '’é'],
  ['iso-8859-16', [0xa4, 0xaa, 0xe9], '€Șé'],
  ['iso-8859-8-i', [0xf9, 0xec, 0xe5, 0xed], 'שלום'],
  ['windows-1255', [0xca, 0xf9], '\u05baש'],
  ['koi8-u', [0xae, 0xa4], 'ўє'],
  ['x-user-defined', [0x41, 0x80, 0xff], 'A\uf780\uf7ff'],
  ['gb2312', [0xba, 0xd3, 0xcb, 0xae], '河水'],
  ['gb18030', [0xba, 0xd3, 0x81, 0x30, 0x81, 0x30], '河\u0080'],
  ['big5', [0xaa, 0x65, 0xa4, 0xf4], '河水'],
  ['big5-hkscs', [0x88, 0x62], '\u00ca\u0304'],
  ['euc-kr', [0xb0, 0xad, 0xbc, 0xf6], '강수'],
  ['shift_jis', [0x90, 0x85, 0xb1, 0x80], '水ｱ\u0080'],
  ['euc-jp', [0xbf, 0xe5, 0x8e, 0xb1], '水ｱ'],
  ['macintosh', [0x8e, 0xd2], 'é“'],
  ['ibm866', [0xa2, 0xae, 0xa4, 0xa0, 0xff], 'вода\u00a0'],
])('%s is decoded', (label, bytes, text) => {
  expect(decodeBytes(Uint8Array.from(bytes), label)).toBe(text);
});

test('what no charset has becomes U+FFFD', () => {
  expect(decodeBytes(Uint8Array.from([0xba, 0xd3, 0xff]), 'gbk')).toBe('河\ufffd');
});
