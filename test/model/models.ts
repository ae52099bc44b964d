import type { Model, Weighing } from '../../src/model/model.ts';
import type { SignalMeta } from '../../src/signals/signal.ts';

/** How a signal is weighed; a value of 5 adds 1 logit unless something else is given. */
export function weighing(more: Partial<Weighing> = {}): Weighing {
  return { scale: 'linear', low: 0, high: 10, mean: 1, deviation: 2, weight: 0.5, ...more };
}

/** Weighs a signal so that its value, from -100 to 100, is what it adds. */
export const PLAIN: Weighing = { scale: 'linear', low: -100, high: 100, mean: 0, deviation: 1, weight: 1 };

/** A model of the signals given, whose probability is the bare logistic function of the score. */
export function model(signals: Model['signals'], more: Partial<Model> = {}): Model {
  return {
    schema: 1,
    name: 'made-up',
    input: 'html',
    bias: 0,
    signals,
    calibration: { slope: 1, intercept: 0 },
    thresholds: { farm: 0.9, suspect: 0.5 },
    baseRate: 0.2,
    training: { trainer: 'by hand' },
    ...more,
  };
}

/** What is known of a made-up signal. */
export function meta(id: string, more: Partial<SignalMeta> = {}): SignalMeta {
  return {
    id,
    version: 1,
    title: `Title of ${id}`,
    description: 'Made up for a test.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'None.',
    ...more,
  };
}
