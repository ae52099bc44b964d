import type { DatasetRow } from './dataset.ts';
import type { LabelRow } from './labels.ts';
import { ratesByType, type TypeRates } from './page-types.ts';
import { reliabilityBins } from './reliability.ts';
import { reliabilityDiagram } from './reliability-diagram.ts';
import { leaveSourcesOut, type SourceLeftOut } from './sources-left-out.ts';
import { type Training, type TrainingOptions, train } from './train.ts';

/** What is told of a training beside its figures; what is missing is not told. */
export interface Findings {
  readonly sourcesLeftOut?: readonly SourceLeftOut[];
  /** Of clean pages out of fold and of clean pages that are never fitted. */
  readonly typeRates?: readonly TypeRates[];
  /** Name of the file of the reliability diagram, beside the card. */
  readonly diagram?: string;
}

/** A training with all that is told of it. */
export interface Assessment {
  readonly training: Training;
  readonly findings: Findings;
  /** The reliability diagram, as SVG. */
  readonly diagram: string;
}

/** The file name of the reliability diagram of a model. */
export function diagramName(model: string): string {
  return `${model}-reliability.svg`;
}

/** Trains a model and looks at it from all sides. */
export function assess(
  rows: readonly DatasetRow[],
  options: TrainingOptions,
  labels: readonly LabelRow[],
): Assessment {
  const training = train(rows, options);
  const { model, outOfFold, holdout } = training;
  const clean = [...outOfFold, ...holdout].filter(row => !row.farm);
  return {
    training,
    findings: {
      sourcesLeftOut: leaveSourcesOut(rows, options),
      typeRates: ratesByType(clean, labels, model.thresholds),
      diagram: diagramName(model.name),
    },
    diagram: reliabilityDiagram(
      `${model.name}: reliability on unseen owners`,
      reliabilityBins(outOfFold, model.baseRate),
    ),
  };
}
