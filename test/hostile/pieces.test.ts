import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../lexicon/read-lexicon.ts';
import { allViews } from './document-views.ts';

const PAGE = `<!doctype html><html lang=fr><title>Le café – “Où ?”</title><meta property="og:title" content="Le café">
<script type="application/ld+json">{"@type":"Article","author":{"name":"Inès Holm"}}</script>
<nav><a href="/é">Été</a></nav><main><h1>Le café – “Où ?”</h1><p>L’eau monta lundi… et 14 familles partirent à l’aube.</p>
<p>Voir <a href="https://exemple.example/ça">ça</a> : 5 €, 20 £.</p></main>`;
const WIDE = `${PAGE}<p>周一河水漫过旧桥。👍👩‍👩‍👧 Привет, мир. e\u0301 \ufeff ארץ</p>`;

const ONE_BYTE: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : '',
    byte,
  ]),
);
const WINDOWS = new Map([
  ...ONE_BYTE,
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
  ['’', 0x92],
  ['…', 0x85],
  ['€', 0x80],
]);
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, character => WINDOWS.get(character) ?? 0x3f);

const BODIES: readonly (readonly [name: string, bytes: Uint8Array, type: string])[] = [
  ['UTF-8', Buffer.from(WIDE), 'text/html; charset=utf-8'],
  ['UTF-8 that is not called so', Buffer.from(WIDE), 'text/html'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WIDE}`), 'text/html; charset=koi8-r'],
  ['UTF-8 cut inside a letter', Buffer.from(WIDE).subarray(0, -9), 'text/html'],
  ['UTF-16LE with a byte order mark', Buffer.from(`\ufeff${WIDE}`, 'utf16le'), 'text/html'],
  ['UTF-16BE with a byte order mark', Buffer.from(`\ufeff${WIDE}`, 'utf16le').swap16(), 'text/html'],
  ['UTF-16LE without', Buffer.from(PAGE, 'utf16le'), ''],
  ['windows-1252', windows1252(PAGE), 'text/html'],
  ['windows-1252 called UTF-8', windows1252(PAGE), 'text/html; charset=utf-8'],
  ['UTF-8 encoded twice', Buffer.from(Buffer.from(WIDE).toString('latin1')), 'text/html'],
  ['plain text with returns', Buffer.from(`# Été\r\n\r\nL’eau monta lundi.\r`), 'text/plain'],
];

/** The bytes cut at some places, which may be one place twice. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = places.map(place => place % (bytes.length + 1)).sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

describe.each(BODIES)('%s', (_, bytes, type) => {
  const headers = { 'content-type': type };
  const whole = allViews(readPage({ bytes, headers }));
  test('is read with its letters', () => {
    expect(whole.text).toContain('L’eau monta lundi');
    expect(whole.text).not.toContain('Ã');
  });
  test('gives the same document in pieces, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 12 }), places => {
        expect(allViews(readPage({ bytes: cut(bytes, places), headers }))).toEqual(whole);
      }),
      { numRuns: 40, seed: 17 },
    );
  });
  test('gives the same document byte by byte', () => {
    const pieces = Array.from(bytes, byte => Uint8Array.of(byte));
    expect(allViews(readPage({ bytes: pieces, headers }))).toEqual(whole);
  });
});
