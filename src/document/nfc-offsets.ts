import type { GrowingSpan } from './growing-span.ts';

/**
 * Where offsets of a text lie after it is brought to NFC, by offset; those at or before its start are left out. Up to a
 * place where nothing joins what stands before it, normalising piece by piece is normalising the whole: no part of the
 * text is normalised twice.
 */
function offsetsInNfc(written: string, offsets: readonly number[]): Map<number, number> {
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

/** Moves the ends of spans in a block that starts at `base` to where they lie when its text is brought to NFC. */
export function moveSpans(spans: readonly GrowingSpan[], written: string, base: number): void {
  const moved = offsetsInNfc(
    written,
    spans.flatMap(span => [span.start - base, span.end - base]),
  );
  const placeOf = (offset: number): number => {
    const place = moved.get(offset - base);
    return place === undefined ? offset : base + place;
  };
  for (const span of spans) {
    span.start = placeOf(span.start);
    span.end = Math.max(span.start, placeOf(span.end));
  }
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
