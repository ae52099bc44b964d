import { CONTEXT_FEATURES, contextFeatures } from '../../document/main-text/context.ts';
import { BLOCK_FEATURES } from '../../document/main-text/features.ts';
import { scoresOf } from '../../document/main-text/find-main-text.ts';
import type { PageView } from '../../document/main-text/page-view.ts';
import type { BlockModelJson, LinearModelJson } from '../../lexicon/block-model.ts';
import { foldOf } from '../folds.ts';
import { fitNewton } from '../newton.ts';
import { linearJson, scaleColumns } from './columns.ts';

/** A page with what is true of its blocks. */
export interface BlockPage {
  readonly site: string;
  readonly view: PageView;
  /** Values of `BLOCK_FEATURES`, block after block. */
  readonly features: Float32Array;
  /** The share of each block that is main text: see `alignBlocks`. */
  readonly shares: Float32Array;
  /** Number of words of the true main text. */
  readonly truthWords: number;
}

/** How a block model is fitted. */
export interface BlockTraining {
  /** Strength of the L2 penalty on weights of standardised features: of the first step, and of the second. */
  readonly penalties: readonly [number, number];
  /** Folds by site in which the first step is fitted for the second. */
  readonly folds: number;
  /** Of a page with more blocks so many are used, evenly spread. */
  readonly blocksOfPage: number;
}

/** The shipped settings. */
export const BLOCK_TRAINING: BlockTraining = { penalties: [1500, 100], folds: 4, blocksOfPage: 200 };

const TOLERANCE = 1e-2;
/** A block of more words is as important as one of so many. */
const MOST_WORDS = 200;
const SPARE_WORDS = 2;
const SPARE_TRUTH = 100;

/**
 * Fits both steps of a block model. The second is fitted on what first steps say of pages of sites that they have not
 * seen, else it would trust the first too much. Every page weighs the same, whatever its length.
 */
export function trainBlockModel(pages: readonly BlockPage[], training: BlockTraining): BlockModelJson {
  const odds = new Map<BlockPage, Float64Array>();
  for (let fold = 0; fold < training.folds; fold++) {
    const isOut = (page: BlockPage): boolean => foldOf(`${page.site} step`, training.folds) === fold;
    const seen = pages.filter(page => !isOut(page));
    const { bias, weights } = fitStep(seen, training, null);
    const model = { bias, weights: new Map(Object.entries(weights)) };
    for (const page of pages) {
      if (!isOut(page)) continue;
      odds.set(page, scoresOf(page.features, page.view.lines.length, model, BLOCK_FEATURES));
    }
  }
  return { first: fitStep(pages, training, null), second: fitStep(pages, training, odds) };
}

/** Fits one step: the first, or the second where the odds of the first are given. */
function fitStep(
  pages: readonly BlockPage[],
  { penalties, blocksOfPage }: BlockTraining,
  odds: ReadonlyMap<BlockPage, Float64Array> | null,
): LinearModelJson {
  const names = odds === null ? BLOCK_FEATURES : CONTEXT_FEATURES;
  const width = names.length;
  const rows: Float32Array[] = [];
  const y: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const { lines } = page.view;
    const features =
      odds === null ? page.features : contextFeatures(page.view, odds.get(page) ?? new Float64Array());
    const step = Math.max(1, lines.length / blocksOfPage);
    for (let s = 0; s < lines.length; s += step) {
      const i = Math.floor(s);
      const line = lines[i];
      if (line === undefined) continue;
      rows.push(features.slice(i * width, (i + 1) * width));
      y.push(page.shares[i] ?? 0);
      const words = Math.min(MOST_WORDS, line.freeWords + line.linkWords) + SPARE_WORDS;
      weights.push((words * step) / (page.truthWords + SPARE_TRUTH));
    }
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const scales = scaleColumns(rows, names.length);
  const fit = fitNewton(
    rows,
    y,
    penalties[odds === null ? 0 : 1],
    weights.map(weight => weight / mean),
    { tolerance: TOLERANCE },
  );
  return linearJson(fit, names, scales);
}
