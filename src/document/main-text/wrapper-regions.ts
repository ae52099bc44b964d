import type { RegionModel } from '../../lexicon/region-model.ts';
import type { Region } from '../block.ts';
import type { Line } from '../sections.ts';
import { CONTEXT_FEATURES } from './context.ts';
import { BLOCK_FEATURES } from './features.ts';
import type { BlockScores } from './find-main-text.ts';
import { labelWords } from './label-words.ts';
import type { PageView, WriteFeatures } from './page-view.ts';

/** Score of what cannot be, in logits. */
const NEVER = -1000;
/** Blocks over which nearness to the main text fades, by the factor e. */
const NEAR = 8;
const PLACES = ['before-main', 'inside-main', 'after-main', 'near-main-start', 'near-main-end'] as const;

/** Names of the features that the regions of the wrapper are told apart by. */
export const REGION_FEATURES: readonly string[] = [...BLOCK_FEATURES, ...CONTEXT_FEATURES, ...PLACES];

/** Writes where a block stands beside the main text. */
function placesBeside(chosen: readonly boolean[]): WriteFeatures {
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  return (block, out, at) => {
    out[at] = Number(block < first);
    out[at + 1] = Number(block > first && block < last);
    out[at + 2] = Number(block > last);
    out[at + 3] = Math.exp(-Math.abs(block - first) / NEAR);
    out[at + 4] = Math.exp(-Math.abs(block - last) / NEAR);
  };
}

/** The features of one block for the regions: what the main-text model saw, and where the block stands beside the main text. */
export function regionFeatures(scores: BlockScores, chosen: readonly boolean[], block: number): Float32Array {
  const out = new Float32Array(REGION_FEATURES.length);
  const width = BLOCK_FEATURES.length;
  const contextWidth = CONTEXT_FEATURES.length;
  const at = scores.features.at(block);
  const contextAt = scores.context.at(block);
  out.set(scores.features.values.subarray(at, at + width));
  out.set(scores.context.values.subarray(contextAt, contextAt + contextWidth), width);
  placesBeside(chosen)(block, out, width + contextWidth);
  return out;
}

const compiled = new WeakMap<RegionModel, Float64Array>();

/** The weights of all regions of a model, side by side for each feature. */
function weightsOf(model: RegionModel): Float64Array {
  let weights = compiled.get(model);
  if (weights === undefined) {
    const regions = [...model.regions.values()];
    const rows = REGION_FEATURES.flatMap(name => regions.map(one => one.weights.get(name) ?? 0));
    // Three more, for the last group of four may reach beyond the end.
    weights = Float64Array.from([...rows, 0, 0, 0]);
    compiled.set(model, weights);
  }
  return weights;
}

/** Scores of the regions of the blocks that are not main text, in logits: block after block, in the order of the model. */
export function regionScores(
  { lines, words }: PageView,
  scores: BlockScores,
  chosen: readonly boolean[],
  model: RegionModel,
): Float64Array {
  const biases = [...model.regions.values()].map(region => region.bias);
  const weights = weightsOf(model);
  const count = biases.length;
  const width = BLOCK_FEATURES.length;
  const contextWidth = CONTEXT_FEATURES.length;
  const placesOf = placesBeside(chosen);
  const places = new Float32Array(PLACES.length);
  const out = new Float64Array(chosen.length * count);
  chosen.forEach((isMain, i) => {
    if (isMain) return;
    const sums = out.subarray(i * count, (i + 1) * count);
    sums.set(biases);
    placesOf(i, places, 0);
    const { features, context } = scores;
    addProducts(sums, features.values, features.at(i), width, weights, 0);
    addProducts(sums, context.values, context.at(i), contextWidth, weights, width);
    addProducts(sums, places, 0, places.length, weights, width + contextWidth);
    for (const word of labelWords(lines[i] as Line, words)) addWord(sums, model.words.get(word));
  });
  return out;
}

/** Adds the weights of a word; nothing for a word that the model does not know. */
function addWord(sums: Float64Array, weights: readonly number[] | undefined): void {
  weights?.forEach((weight, r) => {
    sums[r] = (sums[r] as number) + weight;
  });
}

/** Which of the features that are being weighed are not 0. Used again for each block. */
const filled = new Uint16Array(REGION_FEATURES.length);

/**
 * Adds the products of some features with the weights of each region; `first` is the index of the first feature. Four sums
 * at a time are kept out of memory, and the many features that are 0 are passed over once: this runs for every block of
 * the wrapper.
 */
function addProducts(
  sums: Float64Array,
  features: Float32Array,
  start: number,
  length: number,
  weights: Float64Array,
  first: number,
): void {
  const count = sums.length;
  let size = 0;
  for (let k = 0; k < length; k++) {
    filled[size] = k;
    if (features[start + k] !== 0) size++;
  }
  for (let r = 0; r < count; r += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < size; j++) {
      const k = filled[j] as number;
      const value = features[start + k] as number;
      const at = (first + k) * count + r;
      a += value * (weights[at] as number);
      b += value * (weights[at + 1] as number);
      c += value * (weights[at + 2] as number);
      d += value * (weights[at + 3] as number);
    }
    sums[r] = (sums[r] as number) + a;
    if (r + 1 < count) sums[r + 1] = (sums[r + 1] as number) + b;
    if (r + 2 < count) sums[r + 2] = (sums[r + 2] as number) + c;
    if (r + 3 < count) sums[r + 3] = (sums[r + 3] as number) + d;
  }
}

/**
 * The regions with the highest sum of scores when each change from one block to the next costs something (Viterbi, 1967):
 * one odd line in a footer stays in the footer. What is main text is in the main region.
 */
export function likeliestRegions(
  scores: Float64Array,
  chosen: readonly boolean[],
  { regions, change }: RegionModel,
): Region[] {
  const names = [...regions.keys()] as Region[];
  const count = names.length;
  const main = names.indexOf('main');
  const from = new Int8Array(scores.length);
  let best = new Float64Array(count);
  chosen.forEach((isMain, i) => {
    const top = highest(best);
    const least = (best[top] as number) - change;
    const next = new Float64Array(count);
    for (let r = 0; r < count; r++) {
      const stays = (best[r] as number) >= least;
      from[i * count + r] = stays ? r : top;
      const own = isMain ? (r === main ? 0 : NEVER) : logProbability(scores[i * count + r] as number);
      next[r] = (stays ? (best[r] as number) : least) + own;
    }
    best = next;
  });
  const found = new Array<Region>(chosen.length).fill('main');
  let region = highest(best);
  for (let i = chosen.length - 1; i >= 0; i--) {
    found[i] = names[region] as Region;
    region = from[i * count + region] as number;
  }
  return found;
}

/** Index of the highest value, the first of equal ones. */
function highest(values: Float64Array): number {
  let top = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[top] as number)) top = i;
  return top;
}

/** Logarithm of the probability of logits. */
function logProbability(logits: number): number {
  return logits > 0 ? -Math.log1p(Math.exp(-logits)) : logits - Math.log1p(Math.exp(logits));
}
