import { isUtf8 } from 'node:buffer';
import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';
import { fitOfUtf8, sequenceAt } from './utf8.ts';

/** With fewer sequences a text may be one about broken letters. */
const LEAST_SEQUENCES = 4;
const UTF8 = new TextDecoder();
const NOT_ASCII = /[^\0-\x7f]/;

/** The bytes of the characters that windows-1252 has beyond Latin-1. */
const BYTES: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 32 }, (_, i): [number, number] => {
    const byte = 0x80 + i;
    return [new LegacyDecoder('windows-1252').decode(Uint8Array.of(byte)).charCodeAt(0), byte];
  }),
);

/** The byte that is read as a character in windows-1252 or Latin-1, or -1. */
function byteOf(code: number): number {
  return code < 0x100 ? code : (BYTES.get(code) ?? -1);
}

/**
 * Undoes a charset that was applied twice: UTF-8 read as windows-1252 and written as UTF-8 again, so that a page shows
 * "cafÃ© â€“ dÃ©jÃ ". Only a text that is UTF-8 to the last byte when written in windows-1252 is touched: one "é" that is
 * no part of such a sequence, and the text stays as it is. On other texts the work ends at the first run of letters
 * beyond ASCII.
 */
export function repairDoubleUtf8(text: string): string {
  const first = text.search(NOT_ASCII);
  if (first < 0 || !hasSequence(text, first)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charCodeAt(i));
    if (byte < 0) return text;
    bytes[i] = byte;
  }
  return isUtf8(bytes) && fitOfUtf8(bytes).sequences >= LEAST_SEQUENCES ? UTF8.decode(bytes) : text;
}

/** Whether the characters from a place on are a sequence of UTF-8 read as windows-1252. */
function hasSequence(text: string, at: number): boolean {
  const codes = [0, 1, 2, 3].map(i => byteOf(text.charCodeAt(at + i)));
  return !codes.includes(-1) && sequenceAt(Uint8Array.from(codes), 0) > 0;
}
