import type { WriteRows } from './feature-rows.ts';
import type { PageView } from './page-view.ts';

const NEIGHBOURS = [-1, 1, -2, 2, -3, 3] as const;
/** Blocks to either side that a window covers. */
const WINDOWS = [2, 5, 15] as const;
/** Stands for a neighbour beyond the ends of the page. */
const NOTHING = -4;
const MOST = 8;

/** Names of the features that say what the first step made of a block, its neighbours and the page. */
export const CONTEXT_FEATURES: readonly string[] = [
  'odds',
  ...NEIGHBOURS.map(offset => `odds-at${offset}`),
  ...WINDOWS.map(size => `share-within-${size}`),
  'page-share',
  'page-main-words',
  'share-before',
  'share-after',
  'page-best',
  'odds-to-best',
  'path-share',
  'group-share',
  'container-share',
  'is-heading',
  'section-share',
  'run-share',
];

/**
 * Prepares the context features of the blocks of a page. `odds` are the logits of the first step. A share is
 * the part of some words that is expected to be main text: of those near a block, in the same place of the markup, under the
 * same heading, in one run of like blocks. Linear in the blocks.
 */
export function contextRows({ lines }: PageView, odds: Float64Array): WriteRows {
  const n = lines.length;
  const width = CONTEXT_FEATURES.length;
  const words = new Float64Array(n + 1);
  const main = new Float64Array(n + 1);
  const byPath = new Shares();
  const byGroup = new Shares();
  const byContainer = new Shares();
  let best = NOTHING;
  for (let i = 0; i < n; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const count = line.freeWords + line.linkWords;
    const expected = count * probability(odds[i] ?? 0);
    words[i + 1] = (words[i] ?? 0) + count;
    main[i + 1] = (main[i] ?? 0) + expected;
    byPath.add(line.block.path, count, expected);
    byGroup.add(line.block.group, count, expected);
    byContainer.add(line.block.container, count, expected);
    best = Math.max(best, clipped(odds[i] ?? 0));
  }
  const shareOf = (from: number, to: number): number =>
    ((main[to] ?? 0) - (main[from] ?? 0)) / ((words[to] ?? 0) - (words[from] ?? 0) + 1);
  const isHeading = (i: number): boolean => lines[i]?.block.kind === 'heading';
  const bySection = sharesOfRuns(n, isHeading, shareOf);
  const byRun = sharesOfRuns(n, i => lines[i]?.block.path !== lines[i - 1]?.block.path, shareOf);
  const all = (words[n] ?? 0) + 1;
  const mass = main[n] ?? 0;
  return (from, to, out) => {
    for (let i = from; i < to; i++) {
      const block = lines[i]?.block;
      if (block === undefined) continue;
      const own = clipped(odds[i] ?? 0);
      let k = (i - from) * width;
      out[k++] = own;
      for (const offset of NEIGHBOURS) {
        const at = i + offset;
        out[k++] = at < 0 || at >= n ? NOTHING : clipped(odds[at] ?? 0);
      }
      for (const size of WINDOWS) out[k++] = shareOf(Math.max(0, i - size), Math.min(n, i + size + 1));
      out[k++] = mass / all;
      out[k++] = Math.log1p(mass);
      out[k++] = (main[i] ?? 0) / (mass + 1);
      out[k++] = (mass - (main[i + 1] ?? 0)) / (mass + 1);
      out[k++] = best;
      out[k++] = own - best;
      out[k++] = byPath.of(block.path);
      out[k++] = byGroup.of(block.group);
      out[k++] = byContainer.of(block.container);
      out[k++] = Number(isHeading(i));
      out[k++] = bySection[i] ?? 0;
      out[k] = byRun[i] ?? 0;
    }
  };
}

/** The context features of all blocks of a page, block after block. */
export function contextFeatures(view: PageView, odds: Float64Array): Float32Array {
  const features = new Float32Array(view.lines.length * CONTEXT_FEATURES.length);
  contextRows(view, odds)(0, view.lines.length, features);
  return features;
}

/** Gives each block the share of the run it stands in; `startsRun` says where a new one begins. */
function sharesOfRuns(
  n: number,
  startsRun: (block: number) => boolean,
  shareOf: (from: number, to: number) => number,
): Float32Array {
  const shares = new Float32Array(n);
  let from = 0;
  for (let i = 1; i <= n; i++) {
    if (i < n && !startsRun(i)) continue;
    shares.fill(shareOf(from, i), from, i);
    from = i;
  }
  return shares;
}

/** The part of the words of some blocks that is expected to be main text, by a key of the block. */
class Shares {
  readonly #sums = new Map<number, { words: number; main: number }>();

  add(key: number, words: number, main: number): void {
    const sums = this.#sums.get(key);
    if (sums === undefined) this.#sums.set(key, { words, main });
    else {
      sums.words += words;
      sums.main += main;
    }
  }

  of(key: number): number {
    const sums = this.#sums.get(key);
    return sums === undefined ? 0 : sums.main / (sums.words + 1);
  }
}

function clipped(odds: number): number {
  return Math.max(-MOST, Math.min(MOST, odds));
}

/** The probability of logits. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
