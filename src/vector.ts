import type { Document } from './document/document.ts';
import type { Signal } from './signals/signal.ts';

/** The value of each signal by its id; null where a page does not allow it to be measured. */
export type Vector = Readonly<Record<string, number | null>>;

/** Measures a page with all given signals, in their order. */
export function measureAll(document: Document, signals: readonly Signal[]): Vector {
  const vector: Record<string, number | null> = {};
  for (const signal of signals) vector[signal.meta.id] = signal.measure(document);
  return vector;
}
