import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeWhole } from './durable.ts';
import type { RunFacts } from './printing.ts';
import { joinRanges, type Ranges } from './ranges.ts';
import type { ScanSettings } from './settings.ts';
import type { Shard } from './shard.ts';
import type { Tally } from './tally.ts';

/** An input of a run, as its manifest knows it. */
export interface ManifestInput {
  readonly name: string;
  /** Bytes; null where they are not known. */
  readonly size: number | null;
  /** Records; null until it was read to its end. */
  readonly records: number | null;
}

/** A file that was closed. */
export interface ManifestPart {
  readonly file: string;
  /** Records that it holds. */
  readonly records: number;
  /** Records of the inputs that are dealt with by it, by the place of the input: also those that were not written. */
  readonly covers: Readonly<Record<string, Ranges>>;
}

/** What a folder of results holds and which records it covers: all that is needed to go on. */
export interface Manifest {
  readonly schema: 1;
  readonly chaff: string;
  readonly models: readonly string[];
  /** Digest of all that decides what is written. */
  readonly settings: string;
  readonly shard: Shard | null;
  readonly inputs: readonly ManifestInput[];
  readonly parts: readonly ManifestPart[];
  /** Figures of the closed parts. */
  readonly tally: Tally;
  /** Whether the run is over. */
  readonly complete: boolean;
}

/** The digest of settings and what else decides what is written. */
export function digestOf(settings: ScanSettings, more: Readonly<Record<string, unknown>>): string {
  const { detector: _, ...rest } = settings;
  return createHash('sha256')
    .update(JSON.stringify([rest, more]))
    .digest('hex')
    .slice(0, 16);
}

/** The manifest of a new run. */
export function newManifest(
  facts: RunFacts,
  inputs: readonly Omit<ManifestInput, 'records'>[],
  settings: string,
  shard: Shard | null,
  tally: Tally,
): Manifest {
  return {
    schema: 1,
    chaff: facts.version,
    models: facts.models,
    settings,
    shard,
    inputs: inputs.map(({ name, size }) => ({ name, size, records: null })),
    parts: [],
    tally,
    complete: false,
  };
}

/** Reads a manifest; null where there is none. @throws Error with the path where it cannot be used. */
export async function readManifest(path: string): Promise<Manifest | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.schema === 1 && Array.isArray(manifest.parts) && Array.isArray(manifest.inputs))
      return manifest;
  } catch {
    // Told below.
  }
  throw new Error(`${path}: this is no manifest of this version of chaff`);
}

/** Writes a manifest: readers see the old one or the new one. */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const { parts, ...rest } = manifest;
  const lines = parts.map(part => `\n${JSON.stringify(part)}`);
  await writeWhole(path, `${JSON.stringify(rest).slice(0, -1)},"parts":[${lines.join(',')}]}\n`);
}

/** Why a run cannot be gone on with; null when it can. */
export function misfitOf(old: Manifest, wanted: Manifest): string | null {
  if (old.chaff !== wanted.chaff) return `it was made by chaff ${old.chaff}, this is ${wanted.chaff}`;
  if (String(old.models) !== String(wanted.models))
    return `it was made with ${old.models.join(' and ')}, not with ${wanted.models.join(' and ')}`;
  if (old.settings !== wanted.settings) return 'it was made with other options';
  if (JSON.stringify(old.shard) !== JSON.stringify(wanted.shard)) return 'it is another shard';
  if (old.inputs.length !== wanted.inputs.length)
    return `it has ${old.inputs.length} inputs, not ${wanted.inputs.length}`;
  for (const [at, { name, size }] of old.inputs.entries()) {
    const input = wanted.inputs[at];
    if (input?.name !== name) return `its input ${at + 1} is ${name}, not ${input?.name}`;
    if (input.size !== size) return `${name} had ${size} bytes, and has ${input.size}`;
  }
  return null;
}

/** Records of an input that closed parts cover. */
export function coveredIn({ parts }: Manifest, input: number): Ranges {
  return parts.reduce<Ranges>((all, { covers }) => joinRanges(all, covers[input] ?? []), []);
}

/** Whether an input was read to its end and all its records are covered. */
export function isDoneIn(manifest: Manifest, input: number): boolean {
  const records = manifest.inputs[input]?.records ?? null;
  if (records === null) return false;
  const covered = coveredIn(manifest, input);
  return records === 0 || (covered.length === 1 && covered[0]?.[0] === 0 && covered[0][1] >= records);
}
