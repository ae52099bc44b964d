import type { Scale } from '../model/model.ts';
import type { SignalMeta, Unit } from '../signals/signal.ts';
import { signalKey } from './dataset.ts';
import { fitGradient } from './gradient.ts';
import type { TrainingOptions } from './train.ts';

/** Signals that are measured and shown, and left out of the shipped models, with the reason. */
export const UNWEIGHED: ReadonlyMap<string, string> = new Map([
  ['main-share', 'tells small static pages from heavy commercial ones: our collections, not farms'],
  [
    'comment-form-boilerplate',
    'stands on good blogs as often: only made pages gave it weight, and it turned honest articles to suspect',
  ],
  [
    'identity-links',
    'commercial sites link such pages more than clubs and blogs: tells our collections apart (AUC 0.78), and our farms have more of them than honest small sites',
  ],
  ['serial-comma-share', 'adds nothing beside the other signals, and is no reason that anyone would accept'],
  ['mean-word-length', 'tells company pages from blogs better than farms from clean pages of one collection'],
  ['date-in-path', 'tells the blogs among our clean pages from all others'],
  ['url-keyword-overlap', 'tells collections whose addresses are article paths from those with handles'],
  [
    'url-hyphen-count',
    'tells collections with article paths from those with handles (AUC 0.86 among clean pages)',
  ],
  [
    'url-digit-share',
    'a habit of address schemes: tells collections apart, and farms of one collection hardly at all',
  ],
  ['digit-share', 'tells collections apart better than farms from clean pages of one'],
  ['figure-rate', 'tells collections apart; within one it says nothing (AUC 0.50)'],
  ['uppercase-share', 'tells collections apart; within one it says nothing (AUC 0.49)'],
  ['list-line-share', 'tells collections apart; within one it says nothing (AUC 0.49)'],
  ['second-person-rate', 'tells company pages from reports, and so collections (AUC 0.70 to 0.78)'],
  ['sentence-opening-repetition', 'tells collections apart; its weight was 0'],
  ['followed-external-link-share', 'tells collections apart; within one it says nothing (AUC 0.49)'],
  [
    'byline-missing',
    'within a collection clean pages lack an author as often as farms (AUC 0.42 and 0.50): only made pages gave it weight',
  ],
  [
    'date-missing',
    'within a collection clean pages lack a date as often as farms (AUC 0.44 and 0.47): only made pages gave it weight',
  ],
  [
    'top-ngram-share',
    'within collections it points the other way on pages (AUC 0.45), and its weight was 0.03',
  ],
  ['wrapper-topic-spread', 'within collections it points the other way (AUC 0.44 and 0.42)'],
  ['source-credit-link', 'a second count of the credit that source-credit-count counts'],
  [
    'commercial-topic-spread',
    'a second count of the phrases that commercial-phrase-rate and wrapper-commercial-phrase-count count: one trade is a shop or a report, and beyond one it gets no weight',
  ],
]);

/** Steps and rate of gradient ascent: chosen by npm run evaluate:trainer, see DECISIONS.md. */
const STEPS = 100;
const RATE = 0.5;
/** Strength of the L2 penalty of the yardstick, and of the fit that checks signs. */
export const PENALTY = 10;

/** Units whose values have a long tail. */
const SCALE_OF: Partial<Record<Unit, Scale>> = {
  count: 'log',
  'per 1,000 words': 'log',
  logits: 'signed-log',
};

/** See DECISIONS.md: what pages of a source left out gain by it. */
const SOURCE_SIZE = 0.3;

/** Folds of owners in cross-validation. */
export const FOLDS = 5;

/** Share of farm and spam pages in natural English samples of a crawl: 13 %, 95 % interval 11 to 16 (corpus reading, 2026). */
export const BASE_RATE = 0.13;

/** A base rate as it is written on a command line. Throws where it is no share between 0 and 1. */
export function parseBaseRate(text: string): number {
  const rate = text.trim() === '' ? Number.NaN : Number(text);
  if (!(rate > 0 && rate < 1))
    throw new Error(`the base rate is "${text}" instead of a share between 0 and 1`);
  return rate;
}

/** Options of the shipped model of an input, for the columns of a data set and what is known of the signals. */
export function shippedOptions(
  input: 'html' | 'text',
  keys: readonly string[],
  metas: readonly SignalMeta[],
  baseRate: number = BASE_RATE,
): TrainingOptions {
  const columns = metas.flatMap(meta => {
    const key = signalKey(meta);
    if (!keys.includes(key) || UNWEIGHED.has(meta.id)) return [];
    const sign = meta.suggests === 'farm' ? 1 : meta.suggests === 'clean' ? -1 : 0;
    return [{ key, scale: SCALE_OF[meta.unit] ?? 'linear', sign: sign as -1 | 0 | 1 }];
  });
  return {
    name: `page-${input}`,
    input,
    columns,
    folds: FOLDS,
    baseRate,
    falsePositiveRates: { farm: 0.005, suspect: 0.04 },
    signPenalty: PENALTY,
    sourceSize: SOURCE_SIZE,
    trainer: { trainer: 'ml-logistic-regression', steps: STEPS, rate: RATE },
    fit: (x, y) => fitGradient(x, y, { steps: STEPS, rate: RATE }),
  };
}
