import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { discard } from './durable.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import type { Part } from './part.ts';
import { addRange, type Ranges } from './ranges.ts';
import type { Sink } from './scan.ts';
import { sumTallies, type TallySum } from './tally.ts';

/** How a folder of parts is written. */
export interface PartsOptions {
  readonly folder: string;
  /** Name of the manifest in the folder. */
  readonly manifestName: string;
  /** What is there already: of a new run, a manifest without parts. */
  readonly manifest: Manifest;
  /** The name of the part with this number, from 1, which begins with this input. */
  readonly nameOf: (number: number, input: number) => string;
  /** Whether each input has a part of its own, which counts only when the input was read to its end. */
  readonly perInput: boolean;
  /** Whether a file in the folder is a part of this run, whole or not, and may be removed if no manifest names it. */
  readonly isOwn: (file: string) => boolean;
  readonly open: (path: string) => Promise<Part>;
  /** Records of one part. */
  readonly partRecords: number;
}

interface OpenPart {
  readonly file: string;
  readonly part: Part;
  readonly covers: Record<string, Ranges>;
  records: number;
  readonly tally: TallySum;
  /** When it was opened. */
  readonly since: number;
}

/** A part that is written for long is closed though it is small: what a crash costs is time, at most so much. */
const MOST_MILLISECONDS = 300_000;
const MOST_BYTES = 256_000_000;

/** Removes what no manifest knows of: parts that were being written, or just closed, when a run ended. */
export async function removeStray({ folder, manifest, isOwn }: PartsOptions): Promise<void> {
  const known = new Set(manifest.parts.map(part => part.file));
  for (const file of await readdir(folder)) {
    const name = file.replace(/\.unfinished$/, '');
    if (isOwn(name) && (file !== name || !known.has(name))) await discard(join(folder, file));
  }
}

/**
 * Writes numbered parts. A part counts when the manifest names it: first the file is on the disk under its name, then the
 * manifest is replaced. Whatever was written after the last such moment is written again by the next run.
 */
export async function createPartsSink(options: PartsOptions): Promise<Sink> {
  const { folder, manifestName } = options;
  await mkdir(folder, { recursive: true });
  await removeStray(options);
  let { manifest } = options;
  const tally = sumTallies(manifest.tally);
  let open: OpenPart | null = null;

  const save = (change: Partial<Manifest>): Promise<void> => {
    manifest = { ...manifest, ...change };
    return writeManifest(join(folder, manifestName), manifest);
  };
  const partFor = async (input: number): Promise<OpenPart> => {
    if (open !== null) return open;
    const file = options.nameOf(manifest.parts.length + 1, input);
    const part = await options.open(join(folder, file));
    open = { file, part, covers: {}, records: 0, tally: sumTallies(), since: performance.now() };
    return open;
  };
  const closePart = async (): Promise<void> => {
    if (open === null) return;
    const { file, part, covers, records } = open;
    await part.finish();
    tally.add(open.tally.read());
    open = null;
    await save({ parts: [...manifest.parts, { file, records, covers }], tally: tally.read() });
  };
  const discardPart = async (): Promise<void> => {
    await open?.part.discard();
    open = null;
  };
  const isFull = ({ part, records, since }: OpenPart): boolean =>
    records >= options.partRecords ||
    part.size() >= MOST_BYTES ||
    performance.now() - since > MOST_MILLISECONDS;

  await save({});
  return {
    async write({ input, from, to, outputs, tally: more }) {
      const into = await partFor(input);
      await into.part.write(outputs);
      into.records += outputs.filter(output => output !== null).length;
      into.covers[input] = addRange(into.covers[input] ?? [], from, to);
      into.tally.add(more);
      if (!options.perInput && isFull(into)) await closePart();
    },
    async endInput(input, records) {
      const inputs = manifest.inputs.map((one, at) => (at === input ? { ...one, records } : one));
      // On the disk with the next part: until then its last records are not covered.
      manifest = { ...manifest, inputs };
      if (!options.perInput) return;
      // Of an input that broke off, lines beside the documents would be missing.
      if (records === null) return discardPart();
      await partFor(input);
      await closePart();
    },
    async close(complete) {
      if (options.perInput) await discardPart();
      await closePart();
      await save({ complete: complete && manifest.inputs.every(({ records }) => records !== null) });
    },
    async abandon() {
      await discardPart().catch(() => {});
    },
  };
}
