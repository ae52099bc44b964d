import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Detector, DetectorOptions } from '../index.ts';
import type { Effects } from './effects.ts';
import { readNamedFile } from './named-file.ts';

/** The options that say which models are used. */
export interface ModelOptions {
  /** Paths of model files. */
  readonly model?: readonly string[];
}

/** What of a model can be set for a run. */
export interface RateOptions {
  readonly maxFpr?: number;
  readonly baseRate?: number;
}

/** Models as their files hold them, by the pages they judge. */
export type ModelFiles = NonNullable<DetectorOptions['models']>;

function parseShare(text: string): number {
  const share = text.trim() === '' ? Number.NaN : Number(text);
  if (share > 0 && share < 1) return share;
  throw new InvalidArgumentError('Give a number above 0 and below 1, such as 0.01.');
}

/** Declares `--model`, which may be given twice. */
export function declareModelOption(command: Command, description: string): Command {
  return command.addOption(
    new Option('-m, --model <file>', description).argParser((path: string, before: string[] | undefined) => [
      ...(before ?? []),
      path,
    ]),
  );
}

/** Declares `--max-fpr` and `--base-rate`. */
export function declareRateOptions(command: Command, maxFpr: string, baseRate: string): Command {
  return command
    .addOption(new Option('--max-fpr <share>', maxFpr).argParser(parseShare))
    .addOption(new Option('--base-rate <share>', baseRate).argParser(parseShare));
}

/** Reads a model file as far as to know which pages it judges. Throws with the path and what is wrong. */
async function readModelFile(
  path: string,
): Promise<{ readonly input: 'html' | 'text'; readonly model: unknown }> {
  const bytes = await readNamedFile(path);
  let model: unknown;
  try {
    model = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error(`${path}: a model file is JSON, and this is not`);
  }
  const input =
    typeof model === 'object' && model !== null ? (model as { input?: unknown }).input : undefined;
  if (input !== 'html' && input !== 'text')
    throw new Error(`${path}: this is no chaff model: its "input" is neither "html" nor "text"`);
  return { input, model };
}

/** Reads model files; each takes the place of the shipped model for its pages. Throws where two judge the same. */
export async function readModels(paths: readonly string[]): Promise<ModelFiles> {
  const models: { html?: unknown; text?: unknown } = {};
  const from: { html?: string; text?: string } = {};
  for (const path of paths) {
    const { input, model } = await readModelFile(path);
    if (from[input] !== undefined)
      throw new Error(
        `${from[input]} and ${path} both judge ${input === 'html' ? 'HTML pages' : 'plain text'}: give one of them`,
      );
    models[input] = model;
    from[input] = path;
  }
  return models;
}

/** Makes a detector with the models and rates that options ask for. Throws with what cannot be used. */
export async function createDetectorFor(
  { model = [], maxFpr, baseRate }: ModelOptions & RateOptions,
  { createDetector }: Effects,
): Promise<Detector> {
  const models = await readModels(model);
  try {
    return await createDetector({ models, maxFalsePositiveRate: maxFpr, baseRate });
  } catch (error) {
    if (model.length === 0) throw error;
    throw new Error(`${model.join(', ')}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
