import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { attributesName, createFileSink, createStreamSink } from './file-sinks.ts';
import { takeLock } from './lock.ts';
import {
  digestOf,
  type Manifest,
  type ManifestInput,
  misfitOf,
  newManifest,
  readManifest,
} from './manifest.ts';
import { openParquetPart } from './parquet-part.ts';
import { openTextPart } from './part.ts';
import { createPartsSink, type PartsOptions } from './parts-sink.ts';
import { columnsOf, headOf, type RunFacts } from './printing.ts';
import type { Sink } from './scan.ts';
import type { ScanSettings } from './settings.ts';
import type { Shard } from './shard.ts';
import { NO_TALLY } from './tally.ts';

/** Where results go: a stream, one file that is there when it is whole, or a folder of parts. */
export type Target =
  | { readonly kind: 'stream'; readonly write: (text: string) => Promise<void> }
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'folder';
      readonly path: string;
      /** Whether a run that was begun in it is gone on with. */
      readonly resume: boolean;
      /** Records of one part. */
      readonly partRecords: number;
    };

/** What is to be written, and by whom. */
export interface SinkRun {
  readonly settings: ScanSettings;
  readonly facts: RunFacts;
  readonly inputs: readonly Omit<ManifestInput, 'records'>[];
  readonly shard: Shard | null;
  /** What else decides what is written, for the digest. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** A sink, and what an earlier run has left in it. */
export interface OpenSink {
  readonly sink: Sink;
  readonly earlier: Manifest | null;
}

/** Opens a target. @throws Error with its path where it cannot be written, or holds a run that does not fit. */
export async function openSink(target: Target, run: SinkRun): Promise<OpenSink> {
  const head = headOf(run.settings, run.facts);
  if (target.kind === 'stream') return { sink: createStreamSink(target.write, head), earlier: null };
  if (target.kind === 'file') {
    await mkdir(dirname(target.path), { recursive: true });
    return withLock(target.path, async () => ({
      sink: await createFileSink(target.path, head),
      earlier: null,
    }));
  }
  const { settings, shard } = run;
  const folder = target.path;
  await mkdir(folder, { recursive: true });
  const names = settings.format === 'attributes' ? namesByInput(folder, run) : namesByNumber(settings, shard);
  return withLock(join(folder, names.manifestName), () => openFolder(target, run, names, head));
}

/** Two runs that write to the same place would take away each other's files. */
async function withLock(path: string, open: () => Promise<OpenSink>): Promise<OpenSink> {
  const lock = await takeLock(path);
  const released = async (step: Promise<void>): Promise<void> => {
    try {
      await step;
    } finally {
      await lock.release();
    }
  };
  try {
    const { sink, earlier } = await open();
    return {
      sink: {
        ...sink,
        close: complete => released(sink.close(complete)),
        abandon: () => released(sink.abandon()),
      },
      earlier,
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openFolder(
  target: Target & { readonly kind: 'folder' },
  run: SinkRun,
  names: Names,
  head: string,
): Promise<OpenSink> {
  const { settings, facts, inputs, shard } = run;
  const folder = target.path;
  const path = join(folder, names.manifestName);
  const fresh = newManifest(facts, inputs, digestOf(settings, run.more), shard, NO_TALLY);
  const earlier = await readManifest(path);
  if (earlier === null) {
    const there = (await readdir(folder)).find(names.isOwn);
    if (there !== undefined)
      throw new Error(`${folder}: there is a ${there} already, and no ${names.manifestName}`);
  } else {
    if (!target.resume)
      throw new Error(`${folder}: there is a run in it already: go on with --resume, or take another folder`);
    const misfit = misfitOf(earlier, fresh);
    if (misfit !== null) throw new Error(`${path}: this run cannot be gone on with: ${misfit}`);
  }
  const sink = await createPartsSink({
    ...names,
    folder,
    manifest: earlier ?? fresh,
    partRecords: target.partRecords,
    open: file =>
      settings.format === 'parquet'
        ? openParquetPart(file, columnsOf(settings, facts))
        : openTextPart(file, head),
  });
  return { sink, earlier };
}

type Names = Pick<PartsOptions, 'manifestName' | 'nameOf' | 'isOwn' | 'perInput'>;

/** All shards of a crawl may go into one folder. */
function namesByNumber({ format }: ScanSettings, shard: Shard | null): Names {
  const mark = shard === null ? '' : `-${shard.index}-of-${shard.count}`;
  const pattern = new RegExp(`^part${mark}-\\d{5,}\\.${format}$`);
  return {
    manifestName: `manifest${mark}.json`,
    nameOf: number => `part${mark}-${String(number).padStart(5, '0')}.${format}`,
    isOwn: file => pattern.test(file),
    perInput: false,
  };
}

function namesByInput(folder: string, { inputs }: SinkRun): Names {
  const names = inputs.map(({ name }) => attributesName(name));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two inputs would both have their attributes in ${twice}`);
  const own = new Set(names);
  if (inputs.some(({ name }) => name !== '-' && resolve(dirname(name)) === resolve(folder)))
    throw new Error(`${folder}: the documents are in this folder; attributes need another one`);
  return {
    manifestName: 'manifest.json',
    nameOf: (_, input) => names[input] ?? '',
    isOwn: file => own.has(file),
    perInput: true,
  };
}
