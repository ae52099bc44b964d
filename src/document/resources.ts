import type { ElementFacts } from './elements.ts';
import type { RawResource } from './raw-page.ts';
import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';

/** What an element loads, or null. `block` is the index of the last block before it. */
export function resourceOf(
  { loads }: ElementFacts,
  attributes: Attributes,
  block: number,
): RawResource | null {
  if (loads === null) return null;
  const lazy =
    attributes.get(ATTRIBUTE['data-src']) ??
    attributes.get(ATTRIBUTE['data-lazy-src']) ??
    attributes.get(ATTRIBUTE['data-original']);
  const src = (lazy || attributes.get(ATTRIBUTE.src) || '').trim();
  return src === '' || src.startsWith('data:') ? null : { kind: loads, src, block };
}
