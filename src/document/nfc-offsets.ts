/**
 * Where offsets of a text lie after it is brought to NFC, by offset; those at or before its start are left out. Up to a
 * place where nothing joins what stands before it, normalising piece by piece is normalising the whole: no part of the
 * text is normalised twice.
 */
export function offsetsInNfc(written: string, offsets: readonly number[]): Map<number, number> {
  const moved = new Map<number, number>();
  let safe = 0;
  let lengthAtSafe = 0;
  for (const at of [...offsets].sort((a, b) => a - b)) {
    if (at <= 0 || moved.has(at)) continue;
    const next = safePlace(written, at, safe);
    lengthAtSafe += written.slice(safe, next).normalize('NFC').length;
    safe = next;
    moved.set(at, lengthAtSafe + written.slice(safe, at).normalize('NFC').length);
  }
  return moved;
}

/** Characters that can join the one before them: marks, and the vowels and finals of Hangul. */
const JOINS = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\udc00-\udfff]/u;
const MAX_JOINED = 32;

/** The last place in a text, not after `at` and not before `from`, whose character joins nothing before it. */
function safePlace(text: string, at: number, from: number): number {
  let place = at;
  while (place > from && at - place < MAX_JOINED && JOINS.test(text[place] ?? '')) place--;
  return place;
}
