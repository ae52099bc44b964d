import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { abstentionOf } from './abstention.ts';
import type { Document } from './document/document.ts';
import { readDocument as readDocumentWith } from './document/read-document.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { type Adjustments, adjustModel } from './model/adjustment.ts';
import { checkModel, type LoadedModel } from './model/file.ts';
import type { Model } from './model/model.ts';
import { SIGNALS } from './signals/index.ts';
import type { SignalMeta } from './signals/signal.ts';
import type { PageSource } from './source.ts';
import { measureAll } from './vector.ts';
import { judge, type Verdict } from './verdict.ts';
import { version } from './version.ts';

export type { Block, BlockKind, Link, Region, Resource, Span } from './document/block.ts';
export type { Document } from './document/document.ts';
export type { Adjustments } from './model/adjustment.ts';
export type { Model, Weighing } from './model/model.ts';
export type { SignalMeta, Unit } from './signals/signal.ts';
export type { HeaderLookup, PageSource } from './source.ts';
export {
  type Abstention,
  ERROR_CODES,
  type ErrorCode,
  type ErrorRecord,
  type Evidence,
  type Label,
  type Measurement,
  type Reason,
  type Verdict,
} from './verdict.ts';
export { version };

/** The package's folder: one level up, both from src/ and from dist/. */
const PACKAGE = new URL('../', import.meta.url);
/** More places than this say no more; the value counts them all. */
const MOST_EVIDENCE = 20;

/** What is known of every signal, in order of id. */
export const signals: readonly SignalMeta[] = SIGNALS.map(signal => signal.meta);

/** What can be set on a detector. */
export interface DetectorOptions extends Adjustments {
  /** Models to use in place of the shipped ones, as their JSON files hold them. */
  readonly models?: { readonly html?: unknown; readonly text?: unknown };
}

/** Scores pages. Holds models and tables, and nothing of the pages it has seen. */
export interface Detector {
  /** The models in use, by what they judge. */
  readonly models: { readonly html: Model; readonly text: Model };
  /** Judges one page. Synchronous and pure: the same page gives the same verdict. Never throws. */
  score(source: PageSource): Verdict;
}

/**
 * Makes a detector: reads the tables and models once. Throws when a model is broken or needs a signal that this version
 * does not have, or cannot be set to the rates asked for, and says which.
 */
export async function createDetector(options: DetectorOptions = {}): Promise<Detector> {
  const load = async (given: unknown, input: Model['input']): Promise<LoadedModel> => {
    const file = new URL(`models/page-${input}.json`, PACKAGE);
    const loaded = checkModel(given ?? JSON.parse(await readFile(file, 'utf8')), signals);
    const { name, input: judged } = loaded.model;
    if (judged !== input) throw new Error(`the model ${name} judges ${judged}, it cannot judge ${input}`);
    const adjusted = adjustModel(loaded.model, options);
    // What is set is part of what is judged by: the name of the model in verdicts gets the digest of its content as used.
    return adjusted === loaded.model ? loaded : checkModel(adjusted, signals);
  };
  const html = await load(options.models?.html, 'html');
  const text = await load(options.models?.text, 'text');
  const tables = lexicon();
  return {
    models: { html: html.model, text: text.model },
    score: source => score(readDocumentWith(source, tables), source, { html, text }),
  };
}

function score(
  document: Document,
  source: PageSource,
  models: Record<'html' | 'text', LoadedModel>,
): Verdict {
  const values = measureAll(document, SIGNALS);
  const observations = SIGNALS.map(signal => ({
    meta: signal.meta,
    value: values[signal.meta.id] ?? null,
    spans: signal.evidence?.(document).slice(0, MOST_EVIDENCE) ?? [],
  }));
  const page = {
    id: source.id ?? null,
    url: source.url ?? null,
    site: document.site,
    language: document.language,
    text: document.text,
    abstained: abstentionOf(document),
  };
  const { model, label } = models[document.kind];
  return judge(page, observations, model, label, version);
}

let loadedLexicon: Lexicon | undefined;

function lexicon(): Lexicon {
  loadedLexicon ??= buildLexicon(file => {
    try {
      return readFileSync(new URL(`datasets/lexicon/${file}`, PACKAGE), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  });
  return loadedLexicon;
}

/** Reads a page into a Document: `text`, `mainText`, `title`, `language`, `blocks`, `links` and more. Never throws. */
export function readDocument(source: PageSource): Document {
  return readDocumentWith(source, lexicon());
}
