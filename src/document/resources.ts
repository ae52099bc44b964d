import type { RawResource } from './raw-page.ts';

const KINDS: ReadonlyMap<string, RawResource['kind']> = new Map([
  ['img', 'image'],
  ['script', 'script'],
  ['iframe', 'frame'],
  ['video', 'media'],
  ['audio', 'media'],
  ['source', 'media'],
]);

/** What an element loads, or null. `block` is the index of the last block before it. */
export function resourceOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  block: number,
): RawResource | null {
  const kind = KINDS.get(tag);
  if (kind === undefined) return null;
  const lazy =
    attributes.get('data-src') ?? attributes.get('data-lazy-src') ?? attributes.get('data-original');
  const src = (lazy || attributes.get('src') || '').trim();
  return src === '' || src.startsWith('data:') ? null : { kind, src, block };
}
