import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';

/** What a value counts. `share` and `score` run from 0 to 1, `ratio` from 0; `logits` are
 * log-odds; `per 1,000 words` counts words of the article. */
export type Unit =
  | 'share'
  | 'score'
  | 'ratio'
  | 'per 1,000 words'
  | 'count'
  | 'words'
  | 'characters'
  | 'logits'
  | 'yes/no';

/** What is known of a signal without looking at a page. */
export interface SignalMeta {
  /** Noun phrase in kebab case, equal to the file name; holds no verdict. */
  readonly id: string;
  /** Raised when the same page may measure differently: models name signals as `id@version`. */
  readonly version: number;
  /** What a reader of a verdict sees. */
  readonly title: string;
  /** One or two sentences: what is measured, and why it tells something. */
  readonly description: string;
  readonly unit: Unit;
  /** Lowest and highest value; null where there is no upper bound. */
  readonly range: readonly [number, number | null];
  /** What a high value suggests, seen alone. The weight is learned and may differ. */
  readonly suggests: 'farm' | 'clean' | 'either';
  /** `markup` signals measure nothing on plain text. */
  readonly needs: 'text' | 'markup';
  /** Paper, specification, or observation with its date. */
  readonly reference: string;
}

/**
 * One hand-made observation of a page. `measure` and `evidence` are pure and take time linear in the size of the page.
 * A signal states no threshold, no weight and no opinion: those are learned.
 */
export interface Signal {
  readonly meta: SignalMeta;
  /** The value, or null where it cannot be measured on this page. Null adds nothing to a score and is not 0. */
  measure(document: Document): number | null;
  /** Where on the page the value comes from, the most telling first. */
  evidence?(document: Document): readonly Span[];
}

/** A part of a whole, or null where the whole is too small to speak of shares. */
export function share(part: number, whole: number, least: number = 1): number | null {
  return whole < least ? null : Math.min(1, part / whole);
}

/** Occurrences per 1,000 words of the article, or null in an article under `least` words. */
export function perThousandWords(count: number, document: Document, least: number = 50): number | null {
  const words = document.mainWords.length;
  return words < least ? null : (count * 1000) / words;
}

/** An analysis that `measure` and `evidence` share: it is made once a document, and forgotten with it. */
export function oncePerDocument<T>(analyse: (document: Document) => T): (document: Document) => T {
  const made = new WeakMap<Document, { readonly result: T }>();
  return document => {
    let kept = made.get(document);
    if (kept === undefined) {
      kept = { result: analyse(document) };
      made.set(document, kept);
    }
    return kept.result;
  };
}
