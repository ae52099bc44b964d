import { type Document, readDocument } from '../../src/index.ts';
import { SIGNALS } from '../../src/signals/index.ts';
import { decodeSource } from '../../src/source.ts';
import type { BenchPage } from './contenders.ts';

/** Views in the order in which one needs another: each is computed on first use. */
const VIEWS: readonly (keyof Document)[] = [
  'words',
  'language',
  'blocks',
  'mainText',
  'metadata',
  'links',
  'title',
  'promos',
  'sentences',
  'mainWords',
  'wrapperWords',
  'mainNgrams',
  'wrapperHeadlines',
  'topic',
  'phraseOpenings',
  'commercialPhrases',
];

/** Milliseconds a page by stage: reading, then what the signals share. */
export interface Profile {
  readonly stages: ReadonlyMap<string, number>;
  /** Measuring and pointing at the evidence, by signal. */
  readonly signals: ReadonlyMap<string, number>;
}

/** Times each stage of a verdict, and each signal, on its own. */
export function profile(pages: readonly BenchPage[], onPage: (done: number) => void): Profile {
  const stages = new Map<string, number>();
  const signals = new Map<string, number>();
  let at = 0;
  const add = (times: Map<string, number>, name: string): void => {
    const now = performance.now();
    times.set(name, (times.get(name) ?? 0) + (now - at) / pages.length);
    at = performance.now();
  };
  for (const [i, { url, bytes }] of pages.entries()) {
    at = performance.now();
    const { content } = decodeSource({ url, bytes });
    add(stages, 'decode');
    const document = readDocument({ url, html: content });
    add(stages, 'scan: markup to text, blocks and links');
    for (const view of VIEWS) {
      void document[view];
      add(stages, view);
    }
    for (const { meta, measure, evidence } of SIGNALS) {
      measure(document);
      evidence?.(document);
      add(signals, meta.id);
    }
    onPage(i + 1);
  }
  return { stages, signals };
}
