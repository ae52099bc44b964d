/** Bits of the flags that RFC 1952 names; the others must be 0. */
const CHECKED = 2;
const EXTRA = 4;
const NAMED = 8;
const COMMENTED = 16;
const RESERVED = 0xe0;
/** Bytes that every header has. */
const FIXED = 10;

/**
 * Length in bytes of a gzip header (RFC 1952) at the start of some bytes; null where none is. A header that is longer
 * than the bytes counts as none.
 */
export function gzipHeaderLength(bytes: Uint8Array): number | null {
  const flags = bytes[3] ?? RESERVED;
  if (bytes.length < FIXED || !startsGzip(bytes) || (flags & RESERVED) !== 0) return null;
  let end = FIXED;
  if (flags & EXTRA) end += 2 + ((bytes[end] ?? 0) | ((bytes[end + 1] ?? 0) << 8));
  for (const flag of [NAMED, COMMENTED]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return null;
    end = zero + 1;
  }
  if (flags & CHECKED) end += 2;
  return end < bytes.length ? end : null;
}

/** Whether the magic number and the only method there is stand at the start. */
export function startsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
