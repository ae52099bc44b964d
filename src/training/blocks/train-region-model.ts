import { REGIONS, type Region } from '../../document/block.ts';
import type { BlockScores } from '../../document/main-text/find-main-text.ts';
import { labelWords } from '../../document/main-text/label-words.ts';
import type { PageView } from '../../document/main-text/page-view.ts';
import { REGION_FEATURES, regionFeatures } from '../../document/main-text/wrapper-regions.ts';
import type { Line } from '../../document/sections.ts';
import type { RegionModelJson } from '../../lexicon/region-model.ts';
import { type Fit, fitNewton } from '../newton.ts';
import { linearJson, rounded, scaleColumns } from './columns.ts';

/** A page with the regions that a person gave its blocks. */
export interface RegionPage {
  readonly site: string;
  readonly view: PageView;
  readonly scores: BlockScores;
  /** The blocks that the main-text model takes. */
  readonly chosen: readonly boolean[];
  readonly regions: readonly Region[];
}

/** How a region model is fitted. */
export interface RegionTraining {
  /** Strength of the L2 penalty on weights of standardised features. */
  readonly penalty: number;
  /** Sites on which a word stands in short blocks that are not main text, for it to be weighed. */
  readonly leastSites: number;
  /** See `RegionModel.change`. */
  readonly change: number;
}

/** The shipped settings: chosen by `npm run evaluate:regions`, see DECISIONS.md. */
export const REGION_TRAINING: RegionTraining = { penalty: 900, leastSites: 8, change: 0.5 };

const TOLERANCE = 1e-2;
/** The value of a word that is there, where the other columns have a root mean square of 1: words are penalised less. */
const WORD = 6;

/**
 * Fits a model for each region on the blocks that the main-text model does not take. A page counts for a region with the
 * root of its blocks of it, so that one endless menu does not outweigh fifty short ones.
 */
export function trainRegionModel(
  pages: readonly RegionPage[],
  { penalty, leastSites, change }: RegionTraining,
): RegionModelJson {
  const words = wordsOfSites(pages, leastSites);
  const indexes = new Map(words.map((word, k) => [word, REGION_FEATURES.length + k]));
  const rows: Float32Array[] = [];
  const said: (readonly string[])[] = [];
  const labels: Region[] = [];
  const weights: number[] = [];
  for (const { view, scores, chosen, regions } of pages) {
    const counts = countsOf(regions);
    regions.forEach((region, i) => {
      if (chosen[i]) return;
      rows.push(regionFeatures(scores, chosen, i));
      said.push(labelWords(view.lines[i] as Line, view.words));
      labels.push(region);
      weights.push(1 / Math.sqrt(counts.get(region) ?? 1));
    });
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const rowWeights = weights.map(weight => weight / mean);
  const scales = scaleColumns(rows, REGION_FEATURES.length);
  const wide = rows.map((row, i) => withWords(row, said[i] ?? [], indexes));
  const fits = REGIONS.map(region => {
    const y = labels.map(label => Number(label === region));
    return fitNewton(wide, y, penalty, rowWeights, { tolerance: TOLERANCE });
  });
  return {
    regions: Object.fromEntries(
      REGIONS.map((region, r) => [region, linearJson(fits[r] as Fit, REGION_FEATURES, scales)]),
    ),
    words: Object.fromEntries(
      words.map(word => [word, fits.map(fit => rounded((fit.weights[indexes.get(word) ?? 0] ?? 0) * WORD))]),
    ),
    change,
  };
}

/** Numbers are no labels: years would tell when a page was collected. */
const LABEL = /\p{L}/u;

/** The words of short blocks outside the main text that stand on several sites, in alphabetical order. */
function wordsOfSites(pages: readonly RegionPage[], leastSites: number): string[] {
  const sites = new Map<string, Set<string>>();
  for (const { site, view, chosen } of pages)
    view.lines.forEach((line, i) => {
      if (chosen[i]) return;
      for (const word of labelWords(line, view.words))
        sites.set(word, (sites.get(word) ?? new Set()).add(site));
    });
  return [...sites].flatMap(([word, on]) => (on.size >= leastSites && LABEL.test(word) ? [word] : [])).sort();
}

function withWords(
  row: Float32Array,
  words: readonly string[],
  indexes: ReadonlyMap<string, number>,
): Float32Array {
  const out = new Float32Array(row.length + indexes.size);
  out.set(row);
  for (const word of words) {
    const at = indexes.get(word);
    if (at !== undefined) out[at] = (out[at] ?? 0) + WORD;
  }
  return out;
}

function countsOf(regions: readonly Region[]): Map<Region, number> {
  const counts = new Map<Region, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}
