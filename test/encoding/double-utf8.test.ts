import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/encoding/decode.ts';
import { repairDoubleUtf8 } from '../../src/encoding/double-utf8.ts';

const SENTENCE = 'The café – “déjà vu” – opened in Łódź.';
/** UTF-8 read as windows-1252, which the name of the label makes sure of. */
const misread = (text: string): string =>
  decodeBytes(Buffer.from(`${text}\xff\xff\xff\xff`, 'latin1'), 'windows-1252').slice(0, -4);
const twice = (text: string): string => misread(Buffer.from(text).toString('latin1'));

describe('a text that was encoded twice', () => {
  test.each([
    ['Latin letters and quotation marks', SENTENCE],
    ['Cyrillic', 'Река поднялась в понедельник.'],
    ['Chinese', '河水漫过旧桥，十四户人家离开了家园。'],
    ['Arabic', 'ارتفع النهر فوق الجسر'],
    ['emoji', '👍 👍 👍 👍'],
    ['bytes that windows-1252 has no character for', 'Ё Í Ï Ð Ý à'.repeat(2)],
  ])('is mended: %s', (_, text) => {
    expect(twice(text)).not.toBe(text);
    expect(repairDoubleUtf8(twice(text))).toBe(text);
  });
  test('is mended where it was read as Latin-1', () => {
    expect(repairDoubleUtf8(Buffer.from(SENTENCE).toString('latin1'))).toBe(SENTENCE);
  });
});

describe('a text is left as it is', () => {
  test.each([
    ['ASCII', 'Plain words.'],
    ['nothing', ''],
    ['an honest text', SENTENCE],
    ['honest text that begins like a mended one', 'Ã© Ã© Ã© Ã© and a café'],
    ['one about broken letters', 'Where a page shows â€™ or Ã©, its charset is wrong.'],
    ['Portuguese capitals', 'NÃO É ATENÇÃO, É EXPRESSÃO'],
    ['one that holds a letter windows-1252 has not', `${twice(SENTENCE)} Ł`],
    ['one that is cut inside a letter', twice(SENTENCE.repeat(2)).slice(0, 6)],
    ['lone surrogates', 'Ã© Ã© Ã© Ã© \ud800'],
  ])('%s', (_, text) => {
    expect(repairDoubleUtf8(text)).toBe(text);
  });
  test('whatever it is, if it is not UTF-8 in windows-1252', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        expect(repairDoubleUtf8(`é ${text}`)).toBe(`é ${text}`);
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});
