/** What the command line needs of training; nothing loads it before a command does. */
export { modelFile } from './card.ts';
export { type Distinct, withoutDuplicates } from './labels/duplicates.ts';
export { type Evaluation, evaluate, type LabelCounts } from './labels/evaluation.ts';
export { checkSplit, type Group, groupOf, groupsOf } from './labels/groups.ts';
export { type LabelledPage, toScoredRow } from './labels/labelled-page.ts';
export { type LabelTraining, type LabelTrainingOptions, trainOnLabels } from './labels/train-on-labels.ts';
export type { Interval } from './scores.ts';
