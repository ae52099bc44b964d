import type { WriteRows } from './feature-rows.ts';
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

/** Prepares the features of the blocks of a page, `BLOCK_FEATURES.length` values each. Linear in the blocks. */
export function blockRows(view: PageView): WriteRows {
  const width = BLOCK_FEATURES.length;
  const writers = GROUPS.map(group => group.prepare(view));
  return (from, to, out) => {
    let first = 0;
    writers.forEach((write, g) => {
      for (let i = from; i < to; i++) write(i, out, (i - from) * width + first);
      first += GROUPS[g]?.names.length ?? 0;
    });
  };
}

/** The features of all blocks of a page, block after block. */
export function blockFeatures(view: PageView): Float32Array {
  const features = new Float32Array(view.lines.length * BLOCK_FEATURES.length);
  blockRows(view)(0, view.lines.length, features);
  return features;
}
