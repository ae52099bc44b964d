/** Shorter repetitions cost as much to point at as to say. */
const LEAST_REPEATED = 4;
/** What pointing at an earlier stretch costs, in characters. */
const POINTER = 3;
const HASH_BITS = 12;
const HASH_FACTOR = 0x9e3779b1;

/**
 * How many characters a text has left when each stretch that has stood in it before is replaced by a pointer of three
 * characters: the first half of what zip programs do (Lempel and Ziv 1977), with the last place of each four characters
 * remembered, so that a text is read once. "ferry ferry ferry" has nine left: "ferry ", and a pointer to it that goes
 * on over what it has written itself.
 */
export function compressedLength(text: string): number {
  const last = new Int32Array(1 << HASH_BITS).fill(-1);
  let left = 0;
  for (let i = 0; i < text.length; ) {
    const slot = i + LEAST_REPEATED > text.length ? -1 : hashAt(text, i);
    const earlier = slot < 0 ? -1 : (last[slot] as number);
    const length = earlier < 0 ? 0 : commonLength(text, earlier, i);
    const step = length < LEAST_REPEATED ? 1 : length;
    left += step === 1 ? 1 : POINTER;
    for (const end = i + step; i < end; i++) if (i + LEAST_REPEATED <= text.length) last[hashAt(text, i)] = i;
  }
  return left;
}

function hashAt(text: string, i: number): number {
  const low = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
  const high = text.charCodeAt(i + 2) | (text.charCodeAt(i + 3) << 16);
  return (Math.imul(low, HASH_FACTOR) ^ Math.imul(high, ~HASH_FACTOR)) >>> (32 - HASH_BITS);
}

/** For how many characters the text goes on at `i` as it did at `earlier`. */
function commonLength(text: string, earlier: number, i: number): number {
  let length = 0;
  while (i + length < text.length && text.charCodeAt(earlier + length) === text.charCodeAt(i + length))
    length++;
  return length;
}
