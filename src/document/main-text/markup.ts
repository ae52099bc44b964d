import { REGIONS } from '../block.ts';
import { type FeatureGroup, setBits } from './page-view.ts';

const MAX_DEPTH = 30;

/** What the elements around a block say, and the region that rules make of it. */
export const markup: FeatureGroup = {
  names: [
    ...REGIONS.flatMap(region => [`in-${region}-landmark`, `in-${region}-name`]),
    ...REGIONS.map(region => `ruled-${region}`),
    'depth',
    'container-prose-share',
    'container-word-share',
    'is-stated',
  ],
  prepare({ page, lines, ruled }) {
    const { containers } = page;
    const masks: number[] = [];
    containers.forEach((container, c) => {
      const outer = container.parent < 0 ? 0 : (masks[container.parent] ?? 0);
      const bit = REGIONS.indexOf(container.region) * 2 + (container.by === 'landmark' ? 0 : 1);
      masks[c] = outer | (1 << bit);
    });
    const prose = containers.map(() => 0);
    const all = containers.map(() => 0);
    let allProse = 0;
    let allWords = 0;
    for (const { block, isProse, freeWords, linkWords } of lines) {
      allWords += freeWords + linkWords;
      if (isProse) allProse += freeWords;
      if (block.container < 0) continue;
      all[block.container] = (all[block.container] ?? 0) + freeWords + linkWords;
      if (isProse) prose[block.container] = (prose[block.container] ?? 0) + freeWords;
    }
    for (let c = containers.length - 1; c >= 0; c--) {
      const parent = containers[c]?.parent ?? -1;
      if (parent < 0) continue;
      prose[parent] = (prose[parent] ?? 0) + (prose[c] ?? 0);
      all[parent] = (all[parent] ?? 0) + (all[c] ?? 0);
    }
    return (i, out, at) => {
      const block = lines[i]?.block;
      if (block === undefined) return;
      const mask = masks[block.container] ?? 0;
      setBits(mask, out, at);
      let k = at + REGIONS.length * 2;
      out[k + REGIONS.indexOf(ruled[i] ?? 'main')] = 1;
      k += REGIONS.length;
      out[k++] = Math.min(block.depth, MAX_DEPTH) / 10;
      const { container } = block;
      out[k++] = container < 0 ? 1 : (prose[container] ?? 0) / Math.max(1, allProse);
      out[k++] = container < 0 ? 1 : (all[container] ?? 0) / Math.max(1, allWords);
      out[k] = Number(block.isStated);
    };
  },
};
