import type { RegionModel } from '../../lexicon/region-model.ts';
import type { Region } from '../block.ts';
import { CONTEXT_FEATURES } from './context.ts';
import { BLOCK_FEATURES } from './features.ts';
import { type BlockScores, SECOND_FEATURES, weightsOf } from './find-main-text.ts';

/** Blocks over which nearness to the main text fades, by the factor e. */
const NEAR = 8;
const PLACES = ['before-main', 'inside-main', 'after-main', 'near-main-start', 'near-main-end'] as const;

/** Names of the features that the regions of the wrapper are told apart by. */
export const REGION_FEATURES: readonly string[] = [...SECOND_FEATURES, ...PLACES];

/** The features of one block for the regions: what the main-text model saw, and where the block stands beside the main text. */
export function regionFeatures(scores: BlockScores, chosen: readonly boolean[], block: number): Float32Array {
  const out = new Float32Array(REGION_FEATURES.length);
  const width = BLOCK_FEATURES.length;
  const contextWidth = CONTEXT_FEATURES.length;
  out.set(scores.features.subarray(block * width, (block + 1) * width));
  out.set(scores.context.subarray(block * contextWidth, (block + 1) * contextWidth), width);
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const k = width + contextWidth;
  out[k] = Number(block < first);
  out[k + 1] = Number(block > first && block < last);
  out[k + 2] = Number(block > last);
  out[k + 3] = Math.exp(-Math.abs(block - first) / NEAR);
  out[k + 4] = Math.exp(-Math.abs(block - last) / NEAR);
  return out;
}

/** Scores of the regions of the blocks that are not main text, in logits: block after block, in the order of the model. */
export function regionScores(
  scores: BlockScores,
  chosen: readonly boolean[],
  model: RegionModel,
): Float64Array {
  const models = [...model.regions.values()];
  const weights = models.map(linear => weightsOf(linear, REGION_FEATURES));
  const out = new Float64Array(chosen.length * models.length);
  chosen.forEach((isMain, i) => {
    if (isMain) return;
    const features = regionFeatures(scores, chosen, i);
    models.forEach(({ bias }, m) => {
      const row = weights[m] as Float64Array;
      let score = bias;
      for (let k = 0; k < features.length; k++) score += (features[k] as number) * (row[k] as number);
      out[i * models.length + m] = score;
    });
  });
  return out;
}

/**
 * The regions with the highest sum of scores when each change from one block to the next costs something (Viterbi, 1967):
 * one odd line in a footer stays in the footer. Main text between two blocks makes a change free.
 */
export function likeliestRegions(
  scores: Float64Array,
  chosen: readonly boolean[],
  { regions, change }: RegionModel,
): Region[] {
  const names = [...regions.keys()] as Region[];
  const count = names.length;
  const from = new Int8Array(scores.length);
  let best = new Float64Array(count);
  chosen.forEach((isMain, i) => {
    let top = 0;
    for (let r = 1; r < count; r++) if ((best[r] as number) > (best[top] as number)) top = r;
    const cost = isMain ? 0 : change;
    const next = new Float64Array(count);
    for (let r = 0; r < count; r++) {
      const stays = (best[r] as number) >= (best[top] as number) - cost;
      from[i * count + r] = stays && !isMain ? r : top;
      const before = stays && !isMain ? (best[r] as number) : (best[top] as number) - cost;
      next[r] = before + logProbability(scores[i * count + r] as number);
    }
    best = next;
  });
  const found = new Array<Region>(chosen.length).fill('main');
  let region = best.indexOf(Math.max(...best));
  for (let i = chosen.length - 1; i >= 0; i--) {
    if (chosen[i] !== true) found[i] = names[region] as Region;
    region = from[i * count + region] as number;
  }
  return found;
}

/** Logarithm of the probability of logits. */
function logProbability(logits: number): number {
  return logits > 0 ? -Math.log1p(Math.exp(-logits)) : logits - Math.log1p(Math.exp(logits));
}
