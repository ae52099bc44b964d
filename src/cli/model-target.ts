import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../index.ts';
import type { WantedInput } from './labels/pages.ts';
import type { LabelRow } from './labels/table.ts';

type Input = Model['input'];

/** Where models are written to. */
export interface Target {
  readonly output?: string;
  readonly force: boolean;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => /[/\\]$/.test(path),
  );
}

/**
 * The file of the model of an input: as named, or page-html.json and page-text.json in a folder. Throws where one file is
 * named for two models.
 * @param models How many models there are.
 */
export async function targetFor(input: Input, models: number, output: string | undefined): Promise<string> {
  if (output === undefined) return `page-${input}.json`;
  if (await isFolder(output)) return join(output, `page-${input}.json`);
  if (models > 1)
    throw new Error(
      `the labels give a model for HTML and one for text, and ${output} is one file: name a folder, or take one of them with --input`,
    );
  return output;
}

/** The models that rows will give, as far as it shows before their pages are read: addresses and files mostly hold HTML. */
export function likelyInputs(
  rows: readonly LabelRow[],
  input: Exclude<WantedInput, 'as-is'> | undefined,
): Input[] {
  if (input !== undefined) return input === 'both' ? ['html', 'text'] : [input];
  const hasText = rows.some(({ page }) => page.kind === 'text');
  const hasHtml = rows.some(({ page }) => page.kind !== 'text');
  return [...(hasHtml ? (['html'] as const) : []), ...(hasText ? (['text'] as const) : [])];
}

function thereAlready(path: string): Error {
  return new Error(
    `${path} is there already: write over it with --force, or name another file with --output`,
  );
}

/** Throws where a model could not be written, before the work is done. */
export async function checkTargets(inputs: readonly Input[], { output, force }: Target): Promise<void> {
  for (const input of inputs) {
    const path = await targetFor(input, 1, output);
    const found = await stat(path).catch(() => null);
    if (found !== null && !force) throw thereAlready(path);
  }
}

/** Writes a model file. Throws where it is there already, unless forced, or cannot be written. */
export async function writeModel(path: string, model: Model, force: boolean): Promise<void> {
  const { modelFile } = await import('../training/index.ts');
  try {
    await writeFile(path, modelFile(model), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw thereAlready(path);
    const why = code === 'ENOENT' ? 'there is no such folder' : code;
    throw new Error(`${path} cannot be written: ${why ?? error}`, { cause: error });
  }
}
