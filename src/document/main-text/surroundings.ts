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
    const all = new Float64Array(n + 1);
    const prose = new Float64Array(n + 1);
    const links = new Float64Array(n + 1);
    const main = new Float64Array(n + 1);
    const headings = new Float64Array(n + 1);
    const groups = new Int32Array(n);
    const logWords = new Float32Array(n);
    const linkShares = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      const line = lines[i];
      if (line === undefined) continue;
      const { freeWords, linkWords, isProse, block } = line;
      const count = freeWords + linkWords;
      all[i + 1] = (all[i] as number) + count;
      prose[i + 1] = (prose[i] as number) + (isProse ? count : 0);
      links[i + 1] = (links[i] as number) + linkWords;
      main[i + 1] = (main[i] as number) + (ruled[i] === 'main' ? count : 0);
      headings[i + 1] = (headings[i] as number) + (block.kind === 'heading' ? 1 : 0);
      groups[i] = block.group;
      logWords[i] = Math.log1p(count);
      linkShares[i] = linkWords / Math.max(1, count);
    }
    return (i, out, at) => {
      let k = at;
      for (const size of WINDOWS) {
        const from = Math.max(0, i - size);
        const to = Math.min(n, i + size + 1);
        const count = (all[to] as number) - (all[from] as number);
        const least = Math.max(1, count);
        out[k++] = ((prose[to] as number) - (prose[from] as number)) / least;
        out[k++] = ((links[to] as number) - (links[from] as number)) / least;
        out[k++] = Math.log1p(count);
        out[k++] = ((main[to] as number) - (main[from] as number)) / least;
        out[k++] = ((headings[to] as number) - (headings[from] as number)) / (to - from);
      }
      for (const offset of NEIGHBOURS) {
        const j = i + offset;
        if (j < 0 || j >= n) {
          k += 6;
          continue;
        }
        out[k++] = logWords[j] as number;
        out[k++] = linkShares[j] as number;
        out[k++] = lines[j]?.isProse === true ? 1 : 0;
        out[k++] = (headings[j + 1] as number) - (headings[j] as number);
        out[k++] = groups[j] === groups[i] ? 1 : 0;
        out[k++] = ruled[j] === 'main' ? 1 : 0;
      }
    };
  },
};
