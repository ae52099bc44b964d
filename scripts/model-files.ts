import type { Assessment } from '../src/training/assessment.ts';
import { diagramName } from '../src/training/assessment.ts';
import { cardOf, modelFile } from '../src/training/card.ts';

/** The files that a training makes in `models/`, by name: the model, its card and its reliability diagram. */
export function modelFiles({ training, findings, diagram }: Assessment): Record<string, string> {
  const { name } = training.model;
  return {
    [`${name}.json`]: modelFile(training.model),
    [`${name}.md`]: cardOf(training, findings),
    [diagramName(name)]: diagram,
  };
}
