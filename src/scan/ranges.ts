/** Whole numbers as ranges [from, to) in order, apart from one another: what was done of a list. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** Adds a range. Those that touch or overlap become one. */
export function addRange(ranges: Ranges, from: number, to: number): Ranges {
  if (to <= from) return ranges;
  const last = ranges.at(-1);
  // Nearly all work is done in order: then only the end grows.
  if (last !== undefined && last[1] === from) return [...ranges.slice(0, -1), [last[0], to]];
  let [low, high] = [from, to];
  const apart: (readonly [number, number])[] = [];
  for (const range of ranges) {
    if (range[1] < low || range[0] > high) apart.push(range);
    else [low, high] = [Math.min(low, range[0]), Math.max(high, range[1])];
  }
  return [...apart, [low, high] as const].sort((a, b) => a[0] - b[0]);
}

/** All numbers of either. */
export function joinRanges(one: Ranges, other: Ranges): Ranges {
  return other.reduce((joined, [from, to]) => addRange(joined, from, to), one);
}

/** Whether a number is in the ranges. */
export function hasNumber(ranges: Ranges, number: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] as readonly [number, number];
    if (number < from) high = middle;
    else if (number >= to) low = middle + 1;
    else return true;
  }
  return false;
}
