import type { FeatureGroup, PageView, WriteFeatures } from './page-view.ts';

const PER_GROUP = [
  'size',
  'words',
  'word-share',
  'link-share',
  'prose-share',
  'ruled-main',
  'spread',
] as const;

/** What the blocks with the same place in the markup have in common: paragraphs of an article, cards of a grid. */
export const repetition: FeatureGroup = {
  names: [...PER_GROUP.map(name => `path-${name}`), ...PER_GROUP.map(name => `group-${name}`)],
  prepare(view) {
    const byPath = statistics(view, i => view.lines[i]?.block.path ?? 0);
    const byGroup = statistics(view, i => view.lines[i]?.block.group ?? 0);
    return (i, out, at) => {
      byPath(i, out, at);
      byGroup(i, out, at + PER_GROUP.length);
    };
  },
};

interface Sums {
  size: number;
  words: number;
  links: number;
  prose: number;
  main: number;
  first: number;
  last: number;
}

function statistics({ lines, ruled }: PageView, keyOf: (i: number) => number): WriteFeatures {
  const groups = new Map<number, Sums>();
  let allWords = 0;
  lines.forEach(({ freeWords, linkWords, isProse }, i) => {
    const key = keyOf(i);
    let sums = groups.get(key);
    if (sums === undefined) {
      sums = { size: 0, words: 0, links: 0, prose: 0, main: 0, first: i, last: i };
      groups.set(key, sums);
    }
    const count = freeWords + linkWords;
    allWords += count;
    sums.size++;
    sums.words += count;
    sums.links += linkWords;
    sums.last = i;
    if (isProse) sums.prose += count;
    if (ruled[i] === 'main') sums.main += count + 1;
  });
  const n = lines.length;
  const values = new Map<number, readonly number[]>();
  for (const [key, sums] of groups) {
    values.set(key, [
      Math.log(sums.size),
      Math.log1p(sums.words / sums.size),
      sums.words / Math.max(1, allWords),
      sums.links / Math.max(1, sums.words),
      sums.prose / Math.max(1, sums.words),
      sums.main / (sums.words + sums.size),
      (sums.last - sums.first) / n,
    ]);
  }
  return (i, out, at) => {
    const own = values.get(keyOf(i));
    if (own === undefined) return;
    for (let k = 0; k < own.length; k++) out[at + k] = own[k] as number;
  };
}
