import type { Region } from './block.ts';
import type { RawBlock, RawPage } from './raw-page.ts';

/** Above these shares of the page's prose a hint is wrong: themes put such names, forms and asides around everything. */
const MAX_PROSE_SHARE = { landmark: 0.6, name: 0.4 };
/** An article or main element holding this share of the unhinted prose is where the article is looked for. */
const MIN_ARTICLE_SHARE = 0.5;

/** What the markup says about each block. */
export interface MarkupRegions {
  /** The wrapper region a surviving hint puts the block in, or null. */
  readonly hinted: readonly (Region | null)[];
  /** False for a block outside the element that holds the article, where there is such an element. */
  readonly inArticle: readonly boolean[];
}

/**
 * Weighs the region hints of a page by the prose under them. `prose` is the number of running-text characters of each
 * block: a hint that covers most of the page's prose is dropped, and the main or article element that holds most of
 * what is left bounds the search for the article.
 */
export function readMarkupRegions(page: RawPage, prose: readonly number[]): MarkupRegions {
  const { blocks, containers } = page;
  const total = prose.reduce((sum, value) => sum + value, 0);
  const covered = proseUnder(page, blocks, prose);

  const regions: (Region | null)[] = [];
  const inMain: boolean[] = [];
  containers.forEach((container, i) => {
    const outer = container.parent < 0 ? null : (regions[container.parent] ?? null);
    const withinMain = container.parent >= 0 && (inMain[container.parent] ?? false);
    inMain[i] = withinMain || container.region === 'main';
    const dismissed = (covered[i] ?? 0) > total * MAX_PROSE_SHARE[container.by];
    // The header of an article holds its title: part of the article.
    const isArticleHeader = container.region === 'header' && withinMain;
    regions[i] = container.region === 'main' || dismissed || isArticleHeader ? outer : container.region;
  });

  const hinted = blocks.map(block => (block.container < 0 ? null : (regions[block.container] ?? null)));
  const unhinted = prose.map((value, i) => (hinted[i] === null ? value : 0));
  const left = unhinted.reduce((sum, value) => sum + value, 0);
  const articleProse = proseUnder(page, blocks, unhinted);
  let article = -1;
  containers.forEach((container, i) => {
    const value = articleProse[i] ?? 0;
    // Of nested ones that hold as much the inner one is the closer fit.
    if (container.region === 'main' && value >= left * MIN_ARTICLE_SHARE && value > 0) {
      if (article < 0 || value >= (articleProse[article] ?? 0) * 0.8) article = i;
    }
  });
  const within = containers.map(() => false);
  containers.forEach((container, i) => {
    within[i] = i === article || (container.parent >= 0 && (within[container.parent] ?? false));
  });
  const inArticle = blocks.map(
    block => article < 0 || (block.container >= 0 && (within[block.container] ?? false)),
  );
  return { hinted, inArticle };
}

/** Sum of `weights` over the blocks inside each container. A container stands before those inside it. */
function proseUnder(page: RawPage, blocks: readonly RawBlock[], weights: readonly number[]): number[] {
  const sums = page.containers.map(() => 0);
  blocks.forEach((block, i) => {
    if (block.container >= 0) sums[block.container] = (sums[block.container] ?? 0) + (weights[i] ?? 0);
  });
  for (let i = sums.length - 1; i >= 0; i--) {
    const parent = page.containers[i]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}
