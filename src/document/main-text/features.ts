import { markup } from './markup.ts';
import { names } from './names.ts';
import { pageType } from './page-type.ts';
import type { PageView } from './page-view.ts';
import { position } from './position.ts';
import { repetition } from './repetition.ts';
import { shape } from './shape.ts';
import { surroundings } from './surroundings.ts';

const GROUPS = [shape, markup, names, position, repetition, surroundings, pageType] as const;

/** Names of the features of a block, in the order of `blockFeatures`. */
export const BLOCK_FEATURES: readonly string[] = GROUPS.flatMap(group => group.names);

/**
 * The features of all blocks of a page, block after block, `BLOCK_FEATURES.length` values each. Linear in the blocks. They
 * are written to the start of `out` where it is given and large enough.
 */
export function blockFeatures(view: PageView, out?: Float32Array): Float32Array {
  const width = BLOCK_FEATURES.length;
  const size = view.lines.length * width;
  const features =
    out !== undefined && out.length >= size ? out.subarray(0, size).fill(0) : new Float32Array(size);
  let first = 0;
  for (const group of GROUPS) {
    const write = group.prepare(view);
    for (let i = 0; i < view.lines.length; i++) write(i, features, i * width + first);
    first += group.names.length;
  }
  return features;
}
