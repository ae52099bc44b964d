import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOfUtf8, sequenceAt } from '../../src/encoding/utf8.ts';

test.each<[string, number[], number]>([
  ['ASCII', [0x41], 0],
  ['two bytes', [0xc3, 0xa9], 2],
  ['three bytes', [0xe2, 0x82, 0xac], 3],
  ['four bytes', [0xf0, 0x9f, 0x91, 0x8d], 4],
  ['a byte that continues', [0xa9, 0xc3], 0],
  ['one that is too long', [0xc0, 0x80], 0],
  ['three bytes that are too long', [0xe0, 0x80, 0x80], 0],
  ['a surrogate', [0xed, 0xa0, 0x80], 0],
  ['past the last character', [0xf4, 0x90, 0x80, 0x80], 0],
  ['a sequence broken off', [0xe2, 0x82, 0x41], 0],
  ['a sequence cut off', [0xe2, 0x82], -1],
])('a sequence is measured: %s', (_, bytes, length) => {
  expect(sequenceAt(Uint8Array.from(bytes), 0)).toBe(length);
});

test('what is not UTF-8 is counted', () => {
  expect(fitOfUtf8(Buffer.from('aé水👍'))).toEqual({ sequences: 3, strayBytes: 0 });
  expect(fitOfUtf8(Buffer.from('é\xffa\x80', 'latin1'))).toEqual({ sequences: 0, strayBytes: 3 });
  expect(fitOfUtf8(Buffer.from('é水').subarray(0, 4))).toEqual({ sequences: 1, strayBytes: 0 });
});

test('bytes are UTF-8 where Node says so', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4), { maxLength: 8 })
      .map(list => Uint8Array.from(list)),
    fc.string({ unit: 'binary', maxLength: 6 }).map(text => new Uint8Array(Buffer.from(text))),
  );
  fc.assert(
    fc.property(bytes, given => {
      // A sequence that the end cuts off is none for Node.
      const whole = Uint8Array.from([...given, 0x41]);
      expect(fitOfUtf8(whole).strayBytes === 0).toBe(isUtf8(whole));
    }),
    { numRuns: 1000, seed: 6 },
  );
});
