import type { DetectorOptions, Label } from '../index.ts';

/** What becomes of a verdict: a line of JSON, a row of a table, or the attributes of a document. */
export type ScanFormat = 'jsonl' | 'csv' | 'parquet' | 'attributes';

/** What a record may be kept by: the labels, and error records. */
export type Kept = Label | 'error';

/** From where on a page counts as found: a label, or a probability from 0 to 1. */
export type Level = 'farm' | 'suspect' | number;

/** All that decides what is written of a page; goes to the workers as it is. The same settings give the same bytes. */
export interface ScanSettings {
  readonly format: ScanFormat;
  /** Fields of the JSON or columns of the table, in this order; null for all. */
  readonly columns: readonly string[] | null;
  /** Whether the values of all signals are written. */
  readonly signals: boolean;
  /** What is written at all; null for everything. */
  readonly only: readonly Kept[] | null;
  /** Verdicts below it, and those without a probability, are not written. */
  readonly minProbability: number | null;
  /** From where on pages count as found in the figures. */
  readonly threshold: Level;
  readonly detector: DetectorOptions;
}
