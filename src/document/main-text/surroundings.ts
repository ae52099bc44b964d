import type { FeatureGroup } from './page-view.ts';

/** Blocks to either side that a window covers. */
const WINDOWS = [1, 3, 8, 20] as const;
const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** What stands around a block. */
export const surroundings: FeatureGroup = {
  names: [
    ...WINDOWS.flatMap(size => [
      `window-${size}-prose`,
      `window-${size}-links`,
      `window-${size}-words`,
      `window-${size}-ruled-main`,
      `window-${size}-headings`,
    ]),
    ...NEIGHBOURS.flatMap(offset => [
      `at${offset}-words`,
      `at${offset}-links`,
      `at${offset}-prose`,
      `at${offset}-heading`,
      `at${offset}-same-group`,
      `at${offset}-ruled-main`,
    ]),
  ],
  prepare({ lines, ruled }) {
    const n = lines.length;
    const sums = Array.from({ length: 5 }, () => new Float64Array(n + 1));
    const [all, prose, links, main, headings] = sums as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    lines.forEach(({ freeWords, linkWords, isProse, block }, i) => {
      const count = freeWords + linkWords;
      all[i + 1] = (all[i] ?? 0) + count;
      prose[i + 1] = (prose[i] ?? 0) + (isProse ? count : 0);
      links[i + 1] = (links[i] ?? 0) + linkWords;
      main[i + 1] = (main[i] ?? 0) + (ruled[i] === 'main' ? count : 0);
      headings[i + 1] = (headings[i] ?? 0) + Number(block.kind === 'heading');
    });
    return (i, out, at) => {
      let k = at;
      for (const size of WINDOWS) {
        const from = Math.max(0, i - size);
        const to = Math.min(n, i + size + 1);
        const within = (totals: Float64Array): number => (totals[to] ?? 0) - (totals[from] ?? 0);
        const count = within(all);
        out[k++] = within(prose) / Math.max(1, count);
        out[k++] = within(links) / Math.max(1, count);
        out[k++] = Math.log1p(count);
        out[k++] = within(main) / Math.max(1, count);
        out[k++] = within(headings) / (to - from);
      }
      for (const offset of NEIGHBOURS) {
        const line = lines[i + offset];
        const count = line === undefined ? 0 : line.freeWords + line.linkWords;
        out[k++] = Math.log1p(count);
        out[k++] = (line?.linkWords ?? 0) / Math.max(1, count);
        out[k++] = Number(line?.isProse === true);
        out[k++] = Number(line?.block.kind === 'heading');
        out[k++] = Number(line !== undefined && line.block.group === lines[i]?.block.group);
        out[k++] = Number(line !== undefined && ruled[i + offset] === 'main');
      }
    };
  },
};
