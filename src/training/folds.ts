/**
 * The fold, 0 to `folds` - 1, that a group of pages (a site, an owner) belongs to: the same on every machine and for
 * every row order. FNV-1a over the UTF-16 units of the name (Fowler, Noll and Vo; draft-eastlake-fnv).
 */
export function foldOf(group: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) {
    hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193) >>> 0;
  }
  // The low bits of FNV are its weakest: mix before taking the rest.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
