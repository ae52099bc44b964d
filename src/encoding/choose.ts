import { isUtf8 } from 'node:buffer';
import { getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding.js';
import { declaredEncoding } from './prescan.ts';
import { fitOfUtf8 } from './utf8.ts';

const DEFAULT = 'windows-1252';
const ESCAPE = 0x1b;
/** Bytes by whose zeros UTF-16 is known. */
const SAMPLED_BYTES = 2048;
/**
 * One unit in so many has a zero for its high byte in UTF-16: ASCII spaces and markup. On pages of one byte a character
 * that many zeros never stand at even, or at odd, places alone.
 */
const UNITS_PER_ZERO = 8;
/** Where another charset is declared, so many sequences must be UTF-8 for one byte that is not. */
const SEQUENCES_PER_STRAY_BYTE = 20;

/** The encoding of a label, or null where it is unknown or one that browsers refuse to decode. */
function encodingOf(label: string | null): string | null {
  const name = normalizeEncoding(label ?? '');
  return name === 'replacement' ? null : name;
}

/**
 * The encoding that the standards give a page, as a lower-case name of the Encoding Standard: byte order mark, label of
 * the transport, markup, else windows-1252 (HTML Living Standard, 13.2.3.2).
 */
export function standardEncoding(bytes: Uint8Array, label: string | null): string {
  return getBOMEncoding(bytes) ?? encodingOf(label) ?? encodingOf(declaredEncoding(bytes)) ?? DEFAULT;
}

/** UTF-16 without a byte order mark: zeros at every other place. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.min(bytes.length, SAMPLED_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < units; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  const least = Math.max(1, units / UNITS_PER_ZERO);
  if (odd >= least && odd >= 8 * even) return 'utf-16le';
  return even >= least && even >= 8 * odd ? 'utf-16be' : null;
}

/**
 * The encoding a page is read in, as a lower-case name of the Encoding Standard. The bytes count more than what is said
 * of them, as servers and templates often say it of other files:
 *
 * 1. a byte order mark;
 * 2. UTF-16 by its zeros, whatever is declared;
 * 3. UTF-8 where all bytes are, whatever is declared (but ISO-2022-JP, which is written in ASCII and escapes);
 * 4. UTF-8 where most of what is not ASCII is: half of it where UTF-8 or nothing is declared (pages that were cut off, or
 *    put together from two charsets), nearly all of it where another charset is;
 * 5. the charset of the transport, then of the markup, if it is not UTF-8, which the bytes are not;
 * 6. windows-1252.
 *
 * Charsets that are declared nowhere are not guessed from their letters.
 */
export function chosenEncoding(bytes: Uint8Array, label: string | null): string {
  const certain = getBOMEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (certain !== null) return certain;
  const isAllUtf8 = isUtf8(bytes);
  if (isAllUtf8 && !bytes.includes(ESCAPE)) return 'utf-8';
  const declared = [encodingOf(label), encodingOf(declaredEncoding(bytes))].filter(name => name !== null);
  if (isAllUtf8) return declared[0] === 'iso-2022-jp' ? 'iso-2022-jp' : 'utf-8';
  const isOther = declared.length > 0 && declared[0] !== 'utf-8';
  const { sequences, strayBytes } = fitOfUtf8(bytes);
  if (sequences > strayBytes * (isOther ? SEQUENCES_PER_STRAY_BYTE : 1)) return 'utf-8';
  return declared.find(name => name !== 'utf-8') ?? DEFAULT;
}
