import type { WordingModelJson } from '../lexicon/wording-model.ts';
import { fitSparse } from './sparse-logistic.ts';

/** The n-grams of a labelled page. */
export interface WordingPage {
  readonly owner: string;
  /** The collection it comes from. */
  readonly source: string;
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
  /** How freely a collection may take the share of farms among its pages upon itself, 0 not at all. */
  readonly sourceSize: number;
}

/** Begins the name of a collection's feature: no n-gram has two spaces. */
const SOURCE = 'source  ';

/** The n-grams that a wording model is made of, each with its inverse document frequency. */
export type Rarities = ReadonlyMap<string, number>;

/** The shipped settings by part of the page; see DECISIONS.md. */
export const WORDING_TRAINING: Readonly<Record<'main' | 'wrapper', WordingTraining>> = {
  main: { leastOwners: 4, most: 42_000, penalty: 2e-5, passes: 30, farmWeight: 3, sourceSize: 0.2 },
  wrapper: { leastOwners: 4, most: 20_000, penalty: 2e-5, passes: 30, farmWeight: 3, sourceSize: 0.2 },
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
 * tone. Each collection has a weight of its own that the model does not keep: what tells the collections apart, of which one
 * is all farms and another nearly all clean, is not learned as what tells a farm. `termWeight` gives the weight of an n-gram in a page from its count and rarity.
 */
export function fitWording(
  pages: readonly WordingPage[],
  rarities: Rarities,
  { penalty, passes, farmWeight, sourceSize }: WordingTraining,
  termWeight: (count: number, rarity: number) => number,
): WordingModelJson {
  const ofOwner = new Map<string, number>();
  for (const { owner } of pages) ofOwner.set(owner, (ofOwner.get(owner) ?? 0) + 1);
  const examples = pages.map(({ owner, source, farm, ngrams }) => {
    const known = vectorOf(ngrams, ngram => rarities.get(ngram), termWeight);
    return {
      features: [...known.map(([ngram]) => ngram), `${SOURCE}${source}`],
      values: [...known.map(([, size]) => size), sourceSize],
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

/** A model whose 0 lies halfway between the medians of some clean and some farm pages; as it is where one sort is missing. */
export function centred(
  model: WordingModelJson,
  pages: readonly WordingPage[],
  termWeight: (count: number, rarity: number) => number,
): WordingModelJson {
  const median = (farm: boolean): number | undefined => {
    const sums = pages
      .filter(page => page.farm === farm)
      .map(({ ngrams }) =>
        vectorOf(ngrams, ngram => model.ngrams[ngram]?.[0], termWeight).reduce(
          (sum, [ngram, size]) => sum + size * (model.ngrams[ngram]?.[1] ?? 0),
          0,
        ),
      );
    return sums.sort((a, b) => a - b)[Math.floor(sums.length / 2)];
  };
  const [clean, farm] = [median(false), median(true)];
  return clean === undefined || farm === undefined ? model : { ...model, bias: rounded(-(clean + farm) / 2) };
}

/** The known n-grams of a page with their weights in it; the weights have length 1. */
function vectorOf(
  ngrams: ReadonlyMap<string, number>,
  rarityOf: (ngram: string) => number | undefined,
  termWeight: (count: number, rarity: number) => number,
): [ngram: string, size: number][] {
  const known = [...ngrams].flatMap(([ngram, count]): [string, number][] => {
    const rarity = rarityOf(ngram);
    return rarity === undefined ? [] : [[ngram, termWeight(count, rarity)]];
  });
  const length = Math.hypot(...known.map(([, size]) => size)) || 1;
  return known.map(([ngram, size]) => [ngram, size / length]);
}

/** A number as a model file holds it: two digits behind the point. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
