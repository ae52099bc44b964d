import type { BlockModel, LinearModel } from '../../lexicon/block-model.ts';
import type { Line } from '../sections.ts';
import { CONTEXT_FEATURES, contextRows, probability } from './context.ts';
import { FeatureRows } from './feature-rows.ts';
import { BLOCK_FEATURES, blockRows } from './features.ts';
import type { PageView } from './page-view.ts';

/** The features of the blocks of a page and what a block model makes of them. */
export interface BlockScores {
  /** `BLOCK_FEATURES` of each block. */
  readonly features: FeatureRows;
  /** `CONTEXT_FEATURES` of each block. */
  readonly context: FeatureRows;
  /** The probability of each block to be main text. */
  readonly main: Float64Array;
}

/** Where the features of blocks are kept. */
export interface Room {
  readonly features: Float32Array;
  readonly context: Float32Array;
}

/** Room for the features of so many blocks. */
export function roomFor(blocks: number): Room {
  return {
    features: new Float32Array(blocks * BLOCK_FEATURES.length),
    context: new Float32Array(blocks * CONTEXT_FEATURES.length),
  };
}

/**
 * How probably each block is main text. A logistic model looks at each block by itself (`blockRows`); a second one
 * looks at what the first made of it, of its neighbours, of blocks with the same place in the markup, and of the page:
 * a short line is main text between two paragraphs that are, and is not under a list of links. The features are kept in
 * `room`: they hold until it is used for another page.
 */
export function scoreBlocks(
  view: PageView,
  model: BlockModel,
  room: Room = roomFor(view.lines.length),
): BlockScores {
  const n = view.lines.length;
  const features = new FeatureRows(n, BLOCK_FEATURES.length, blockRows(view), room.features);
  const odds = scoresOfRows(features, n, model.first, BLOCK_FEATURES);
  const context = new FeatureRows(n, CONTEXT_FEATURES.length, contextRows(view, odds), room.context);
  const main = scoresOfRows(context, n, model.second, CONTEXT_FEATURES).map(probability);
  return { features, context, main };
}

/** What a model makes of `n` rows of features, in logits. `names` are those of the columns. */
export function scoresOf(
  rows: Float32Array,
  n: number,
  model: LinearModel,
  names: readonly string[],
): Float64Array {
  const weights = weightsOf(model, names);
  return Float64Array.from({ length: n }, (_, i) => scoreAt(rows, i * names.length, weights, model.bias));
}

/** The same of rows of which not all need be there at once. */
function scoresOfRows(
  rows: FeatureRows,
  n: number,
  model: LinearModel,
  names: readonly string[],
): Float64Array {
  const weights = weightsOf(model, names);
  const scores = new Float64Array(n);
  for (let i = 0; i < n; i++) scores[i] = scoreAt(rows.values, rows.at(i), weights, model.bias);
  return scores;
}

function scoreAt(values: Float32Array, at: number, weights: Float64Array, bias: number): number {
  let score = bias;
  for (let k = 0; k < weights.length; k++) {
    const value = values[at + k] as number;
    if (value !== 0) score += value * (weights[k] as number);
  }
  return score;
}

/** Blocks taken for main text, and the F1 over words that is to be expected of them. */
export interface Choice {
  readonly chosen: boolean[];
  readonly expected: number;
}

/**
 * The blocks that make the main text with the highest expected F1 over words: those above half of that F1 (Lipton, Elkan
 * and Narayanaswamy, ECML 2014: "Optimal thresholding of classifiers to maximize F1 measure"). On a page where little is
 * certain more is taken than on one with a clear article.
 */
export function chooseByExpectedF1(main: Float64Array, words: readonly number[]): Choice {
  const order = Array.from(main.keys()).sort((a, b) => (main[b] as number) - (main[a] as number));
  let wanted = 0;
  for (let i = 0; i < main.length; i++) wanted += (main[i] as number) * (words[i] ?? 0);
  let hits = 0;
  let taken = 0;
  let best = 0;
  let count = 0;
  order.forEach((i, rank) => {
    hits += (main[i] as number) * (words[i] ?? 0);
    taken += words[i] ?? 0;
    const expected = (2 * hits) / (taken + wanted + 1e-9);
    if (expected < best) return;
    best = expected;
    count = rank + 1;
  });
  const chosen = new Array<boolean>(main.length).fill(false);
  for (let rank = 0; rank < count; rank++) chosen[order[rank] as number] = true;
  return { chosen, expected: best };
}

/** From this expected F1 on a page is clear enough to leave doubtful blocks out; from the second on they are left out most. */
const CLEAR = { from: 0.8, to: 0.95 };
/** What the odds of a block are worth where a page is clearest. */
const CAUTION = 0.2;

/**
 * The blocks of the main text. Where a page is clear, a doubtful line more often belongs to what stands around the article
 * than its probability says: of the blocks that a model is trained on most are easy. High headings are not doubted: half of the
 * benchmark's true texts hold their title, and a reader wants it. Chosen on pages of sites that the
 * model had not seen: see DECISIONS.md.
 */
export function chooseMain(main: Float64Array, lines: readonly Line[]): boolean[] {
  const words = lines.map(line => line.freeWords + line.linkWords);
  const { chosen, expected } = chooseByExpectedF1(main, words);
  if (expected <= CLEAR.from) return withTheirText(chosen, lines);
  const clarity = Math.min(1, (expected - CLEAR.from) / (CLEAR.to - CLEAR.from));
  const worth = CAUTION ** clarity;
  const doubted = main.map((p, i) => (lines[i]?.block.level === 1 ? p : (p * worth) / (p * worth + 1 - p)));
  return withTheirText(chooseByExpectedF1(doubted, words).chosen, lines);
}

const LEVELS = 6;

/**
 * Headings go with their text: one is main text where the text that follows it in the same element is, and is none where
 * there is text in its section and none of it is. The title of the page stays as it is.
 */
function withTheirText(chosen: readonly boolean[], lines: readonly Line[]): boolean[] {
  const settled = chosen.slice();
  /** Whether main text was met, backwards from the end, since the last heading of each level or of a higher one. */
  const met = new Array<boolean>(LEVELS + 1).fill(false);
  /** The text that a heading of each level would lead to, past lower headings; beyond the end where there is none. */
  const lead = new Array<number>(LEVELS + 1).fill(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    const { kind, level, container } = (lines[i] as Line).block;
    if (kind !== 'heading') {
      if (chosen[i]) met.fill(true);
      lead.fill(i);
      continue;
    }
    const text = lead[level] as number;
    if (chosen[text] && lines[text]?.block.container === container) settled[i] = true;
    else if (level > 1 && !met[level] && text < lines.length) settled[i] = false;
    met.fill(false, level);
    lead.fill(lines.length, level);
    if (chosen[i]) met.fill(true, 0, level);
  }
  return settled;
}

const compiled = new WeakMap<LinearModel, Float64Array>();

/** The weights of a model in the order of some features; 0 for those it does not weigh. */
function weightsOf(model: LinearModel, names: readonly string[]): Float64Array {
  let weights = compiled.get(model);
  if (weights === undefined) {
    weights = Float64Array.from(names, name => model.weights.get(name) ?? 0);
    compiled.set(model, weights);
  }
  return weights;
}
