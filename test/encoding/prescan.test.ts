import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredEncoding } from '../../src/encoding/prescan.ts';

const declared = (page: string): string | null => declaredEncoding(Buffer.from(page, 'latin1'));

describe('the charset of a page', () => {
  test.each([
    ['<meta charset=koi8-r>', 'koi8-r'],
    ['<META CHARSET="KOI8-R">', 'koi8-r'],
    ['<meta\fcharset=koi8-r>', 'koi8-r'],
    ['<meta/charset=koi8-r>', 'koi8-r'],
    ["<meta name=a charset = ' koi8-r ' >", 'koi8-r'],
    ['<meta charset=latin1>', 'windows-1252'],
    ['<meta charset=gb2312>', 'gbk'],
    ['<meta charset=ks_c_5601-1987>', 'euc-kr'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<meta charset=x-user-defined>', 'windows-1252'],
    ['<meta charset=none><meta charset=koi8-r>', 'koi8-r'],
    ['<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', 'koi8-r'],
    ['<meta content="charset; CHARSET = \'koi8-r\'" http-equiv=content-type>', 'koi8-r'],
    ['<!--><meta charset=koi8-r>', 'koi8-r'],
    ['<!-- <meta charset=big5> --><meta charset=koi8-r>', 'koi8-r'],
    ['<a title="<meta charset=big5>"><meta charset=koi8-r>', 'koi8-r'],
    ['</a title="<meta charset=big5>"><meta charset=koi8-r>', 'koi8-r'],
    ['</ "><meta charset=koi8-r>', 'koi8-r'],
    ['<3 <meta charset=koi8-r>', 'koi8-r'],
    ['\xef\xf0<meta charset=koi8-r>', 'koi8-r'],
    ['<?xml version="1.0" encoding="koi8-r"?><x/>', 'koi8-r'],
    ["<?xml version='1.0' encoding = 'koi8-r'?><x/>", 'koi8-r'],
    ['<?xml version="1.0" encoding="big5"?><meta charset=koi8-r>', 'koi8-r'],
    ['<\0?\0x\0m\0l\0', 'utf-16le'],
    ['\0<\0?\0x\0m\0l', 'utf-16be'],
  ])('%j is read', (page, encoding) => {
    expect(declared(page)).toBe(encoding);
  });
  test.each([
    '',
    '<',
    '<!',
    '<!--',
    '<meta',
    '<meta charset',
    '<meta charset=koi8-r',
    '<meta charset="koi8-r',
    '<meta charset=>',
    '<meta charset=none>',
    '<meta charsetx=koi8-r>',
    '<metacharset=koi8-r>',
    '<meta charset=none charset=koi8-r>',
    '<meta charset=none><p x=koi8-r>',
    '<meta charset="" content="text/html; charset=koi8-r" http-equiv=content-type>',
    '<meta content="text/html; charset=koi8-r">',
    '<meta name=content-type content="text/html; charset=koi8-r">',
    '<meta http-equiv=content-type content="text/html; charset=\'koi8-r">',
    '<!-- <meta charset=koi8-r>',
    '<p charset=koi8-r>',
    ' <?xml version="1.0" encoding="koi8-r"?>',
    '<?xml version="1.0" encoding="koi8-r',
    '<?xml version="1.0" encoding="koi 8"?>',
  ])('%j declares none', page => {
    expect(declared(page)).toBeNull();
  });
  test('is looked for whatever the page is made of', () => {
    const piece = fc.constantFrom(
      '<meta ',
      '<',
      '>',
      '!--',
      '-->',
      '/',
      '=',
      '"',
      "'",
      ' ',
      'charset',
      'content',
      'koi8-r',
      '<?xml encoding',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        expect([null, 'koi8-r']).toContain(declared(pieces.join('')));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
