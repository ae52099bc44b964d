/**
 * Honest pages have at least 59 UTF-16 units of HTML for each block and 104 for each link where they have more than 300 of
 * them; texts have 9 a block in lists of words, and 20 where they are longer (seven collections, 2026-11). More would only
 * fill the memory.
 */
const UNITS_OF_ONE = { html: 40, text: 16 } as const;
const LEAST = 1000;
/**
 * From here on a page is a rare one, or made to fill the memory: ten times its size is half a kilobyte for each block. The densest
 * honest pages would lose blocks, the last of them in one, from 1.1 MB of HTML or 200 kB of text on.
 */
const MANY = 8000;
const UNITS_OF_MANY = 100;

/** How many blocks, links, containers and resources are kept of a page of so many UTF-16 units. */
export function mostKept(kind: 'html' | 'text', length: number): number {
  const most = LEAST + Math.floor(length / UNITS_OF_ONE[kind]);
  return Math.min(most, MANY + Math.floor(length / UNITS_OF_MANY));
}
