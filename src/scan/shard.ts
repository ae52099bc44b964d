/** One of several machines: the records that hash to `index` of `count`. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a record belongs to a shard, by its id alone: FNV-1a over UTF-16 units, then the last mixing of MurmurHash3,
 * as the low bits of FNV alone are poor. Never to be changed: shards of one crawl may be scored years apart.
 */
export function isInShard(id: string, { index, count }: Shard): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % count === index - 1;
}
