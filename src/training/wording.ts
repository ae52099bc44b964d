import type { WordingModelJson } from '../lexicon/wording-model.ts';
import { fitSparse } from './sparse-logistic.ts';

/** The n-grams of a labelled page. */
export interface WordingPage {
  readonly owner: string;
  readonly farm: boolean;
  /** How often each n-gram stands in the page. */
  readonly ngrams: ReadonlyMap<string, number>;
}

/** What can be chosen in training the wording model. */
export interface WordingTraining {
  /** Owners whose pages an n-gram must stand in: no site's own names tell for or against it. */
  readonly leastOwners: number;
  /** At most so many n-grams, those of most owners. */
  readonly most: number;
  /** Strength of the L2 penalty per page. */
  readonly penalty: number;
  readonly passes: number;
  /** How much a farm page counts, where a clean one counts 1. */
  readonly farmWeight: number;
}

/** The n-grams that a wording model is made of, each with its inverse document frequency. */
export type Rarities = ReadonlyMap<string, number>;

/** The shipped settings; see DECISIONS.md. */
export const WORDING_TRAINING: WordingTraining = {
  leastOwners: 4,
  most: 60_000,
  penalty: 2e-5,
  passes: 30,
  farmWeight: 3,
};

/** The n-grams of most owners and how rare they are. Labels play no part. */
export function ngramRarities(
  pages: readonly WordingPage[],
  { leastOwners, most }: WordingTraining,
): Rarities {
  const pagesWith = new Map<string, number>();
  const owners = new Map<string, Set<string>>();
  for (const { owner, ngrams } of pages)
    for (const ngram of ngrams.keys()) {
      pagesWith.set(ngram, (pagesWith.get(ngram) ?? 0) + 1);
      const seen = owners.get(ngram);
      if (seen === undefined) owners.set(ngram, new Set([owner]));
      else seen.add(owner);
    }
  const common = [...owners]
    .filter(([, { size }]) => size >= leastOwners)
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .slice(0, most);
  return new Map(common.map(([ngram]) => [ngram, rarity(pages.length, pagesWith.get(ngram) ?? 0)] as const));
}

/** Inverse document frequency, smoothed as if one page more held every n-gram. */
function rarity(pages: number, pagesWith: number): number {
  return rounded(Math.log((1 + pages) / (1 + pagesWith)) + 1);
}

/**
 * Fits a wording model. A page counts with one by the root of its owner's pages, so that no owner of many pages sets the
 * tone. `termWeight` gives the weight of an n-gram in a page from its count and rarity.
 */
export function fitWording(
  pages: readonly WordingPage[],
  rarities: Rarities,
  { penalty, passes, farmWeight }: WordingTraining,
  termWeight: (count: number, rarity: number) => number,
): WordingModelJson {
  const ofOwner = new Map<string, number>();
  for (const { owner } of pages) ofOwner.set(owner, (ofOwner.get(owner) ?? 0) + 1);
  const examples = pages.map(({ owner, farm, ngrams }) => {
    const known = [...ngrams].flatMap(([ngram, count]) => {
      const rarity = rarities.get(ngram);
      return rarity === undefined ? [] : [[ngram, termWeight(count, rarity)] as const];
    });
    const length = Math.hypot(...known.map(([, size]) => size)) || 1;
    return {
      features: known.map(([ngram]) => ngram),
      values: known.map(([, size]) => size / length),
      positive: farm,
      weight: (farm ? farmWeight : 1) / Math.sqrt(ofOwner.get(owner) ?? 1),
    };
  });
  const { bias, weights } = fitSparse(examples, { minCount: 1, penalty, penaltyFor: 'all', passes });
  const ngrams: Record<string, readonly [rarity: number, weight: number]> = {};
  for (const [ngram, rarity] of [...rarities].sort(([a], [b]) => (a < b ? -1 : 1)))
    ngrams[ngram] = [rarity, rounded(weights.get(ngram) ?? 0)];
  return { bias: rounded(bias), ngrams };
}

/** A number as a model file holds it: two digits behind the point. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
