/** How well bytes fit UTF-8. */
export interface Utf8Fit {
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes that belong to none. A sequence that the end cuts off is not counted. */
  readonly strayBytes: number;
}

/** The second byte that is allowed after a first one: what is shorter written otherwise, and surrogates, are not. */
function isSecond(first: number, byte: number): boolean {
  if (first === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (first === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (first === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (first === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return byte >= 0x80 && byte <= 0xbf;
}

/** Length of the sequence that a first byte opens, 0 for a byte that opens none. */
function lengthAfter(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The well-formed sequence of bytes at a place: its length, 0 where there is none, -1 where the end cuts it off. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = lengthAfter(first);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return -1;
    if (i === 1 ? !isSecond(first, byte) : byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** Counts what of some bytes is UTF-8 beyond ASCII. One pass. */
export function fitOfUtf8(bytes: Uint8Array): Utf8Fit {
  let sequences = 0;
  let strayBytes = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const length = sequenceAt(bytes, at);
    if (length < 0) break;
    if (length === 0) strayBytes++;
    else {
      sequences++;
      at += length - 1;
    }
  }
  return { sequences, strayBytes };
}
