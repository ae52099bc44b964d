import type { Label, Model, Verdict } from '../index.ts';

/** How many pages went from one label to another, or kept it. */
export interface Transition {
  readonly from: Label;
  readonly to: Label;
  readonly pages: number;
}

/** What a signal adds with either model, in log-odds of the calibrated probability. */
export interface Move {
  readonly signal: string;
  readonly from: number;
  readonly to: number;
}

/** A page as two models judge it. */
export interface Change {
  readonly line: number;
  readonly id: string | null;
  readonly url: string | null;
  readonly from: Pick<Verdict, 'label' | 'probability'>;
  readonly to: Pick<Verdict, 'label' | 'probability'>;
  /** The signals that moved most, the farthest first. */
  readonly moves: readonly Move[];
  /** Bias and intercept of the calibration together. */
  readonly bias: { readonly from: number; readonly to: number };
  /** All other signals together. */
  readonly rest: number;
}

const MOST_MOVES = 3;

function biasOf({ bias, calibration }: Model): number {
  return calibration.slope * bias + calibration.intercept;
}

/** Sets the verdicts of two models on a page beside each other. `line` is where the page stands in its file. */
export function changeOf(
  line: number,
  before: Verdict,
  after: Verdict,
  [oldModel, newModel]: readonly [Model, Model],
): Change {
  const slopes = [oldModel.calibration.slope, newModel.calibration.slope] as const;
  const moves = Object.keys({ ...before.signals, ...after.signals })
    .map(signal => ({
      signal,
      from: slopes[0] * (before.signals[signal]?.contribution ?? 0),
      to: slopes[1] * (after.signals[signal]?.contribution ?? 0),
    }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.signal < b.signal ? -1 : 1));
  return {
    line,
    id: before.id,
    url: before.url,
    from: { label: before.label, probability: before.probability },
    to: { label: after.label, probability: after.probability },
    moves: moves.slice(0, MOST_MOVES),
    bias: { from: biasOf(oldModel), to: biasOf(newModel) },
    rest: moves.slice(MOST_MOVES).reduce((sum, { from, to }) => sum + to - from, 0),
  };
}
