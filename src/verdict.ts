import { explain } from './model/explain.ts';
import type { Model } from './model/model.ts';
import type { SignalMeta } from './signals/signal.ts';

export { ERROR_CODES, type ErrorCode, type ErrorRecord } from './error-record.ts';

/** What chaff says of a page. `not-evaluated` always comes with a reason in `abstained`. */
export type Label = 'farm' | 'suspect' | 'clean' | 'not-evaluated';

/** Why a page was not judged: chaff never passes or fails a page in silence. */
export type Abstention = 'empty' | 'too-short' | 'not-an-article' | 'unsupported-language' | 'unreadable';

/** Words on the page that caused a value: exactly `text.slice(start, end)` of the document, cut at 200 characters. */
export interface Evidence {
  readonly quote: string;
  /** UTF-16 index into the document's normalised text. */
  readonly start: number;
  /** UTF-16 index after the last unit of the evidence; the quote of a longer one is cut. */
  readonly end: number;
}

/** One signal's part in a verdict. */
export interface Reason {
  readonly signal: string;
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  /** The value that would have added nothing: the mean of the pages that the model was trained on. */
  readonly usual: number;
  /** Logits added to the score; positive towards farm. */
  readonly contribution: number;
  readonly evidence: readonly Evidence[];
}

/** A measured signal, fired or not. */
export interface Measurement {
  readonly version: number;
  readonly value: number | null;
  readonly contribution: number;
  readonly evidence: readonly Evidence[];
}

/** The verdict on one page: the JSON contract, field by field. */
export interface Verdict {
  readonly schema: 1;
  /** Version of chaff. */
  readonly chaff: string;
  /** Name and content digest of the model. */
  readonly model: string;
  /** The caller's own key. */
  readonly id: string | null;
  readonly url: string | null;
  /** Address after redirects, where it differs from `url`. */
  readonly finalUrl?: string;
  /** Registrable domain. */
  readonly site: string | null;
  readonly label: Label;
  /** Calibrated probability of farm or spam, 0 to 1; null when not evaluated. */
  readonly probability: number | null;
  /** Logits: bias plus the contributions of all signals; null when not evaluated. */
  readonly score: number | null;
  readonly bias: number;
  readonly thresholds: { readonly farm: number; readonly suspect: number };
  readonly language: string | null;
  readonly abstained: Abstention | null;
  /** What pushes towards farm, weightiest first; below 0.05 logits left out. */
  readonly reasons: readonly Reason[];
  /** What pushes towards clean, weightiest first; below 0.05 logits left out. */
  readonly against: readonly Reason[];
  /** What the verdict would be without its weightiest reason (that signal's value set to null). */
  readonly counterfactual: {
    readonly without: string;
    readonly probability: number;
    readonly label: Label;
  } | null;
  /** Every signal by id. */
  readonly signals: Readonly<Record<string, Measurement>>;
}

const MAX_QUOTE = 200;
/** Contributions below this many logits are not worth a line. */
const LEAST_CONTRIBUTION = 0.05;

/** A page as the verdict needs it, without the Document behind it. */
export interface JudgedPage {
  readonly id: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly language: string | null;
  /** The normalised text that evidence quotes. */
  readonly text: string;
  readonly abstained: Abstention | null;
}

/** A signal's value on a page with where it comes from. */
export interface Observation {
  readonly meta: SignalMeta;
  readonly value: number | null;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The label of a calibrated probability. */
export function labelOf(probability: number, thresholds: Model['thresholds']): Label {
  if (probability >= thresholds.farm) return 'farm';
  return probability >= thresholds.suspect ? 'suspect' : 'clean';
}

function quote(text: string, start: number, end: number): Evidence {
  const cut = text.slice(start, Math.min(end, start + MAX_QUOTE));
  // A surrogate pair is never cut in two.
  const slice = /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
  return { quote: slice, start, end };
}

/** Judges a page from what was observed on it. `modelName` is the model's name with the digest of its content. */
export function judge(
  page: JudgedPage,
  observations: readonly Observation[],
  model: Model,
  modelName: string,
  version: string,
): Verdict {
  const values = Object.fromEntries(observations.map(({ meta, value }) => [meta.id, value]));
  const explanation = explain(model, values);
  const signals: Record<string, Measurement> = {};
  const reasons: Reason[] = [];
  const against: Reason[] = [];
  for (const { meta, value, spans } of observations) {
    const contribution = page.abstained === null ? (explanation.contributions[meta.id] ?? 0) : 0;
    const evidence = spans.map(span => quote(page.text, span.start, span.end));
    signals[meta.id] = { version: meta.version, value, contribution, evidence };
    if (value === null || Math.abs(contribution) < LEAST_CONTRIBUTION) continue;
    const usual = explanation.usual[meta.id] ?? value;
    const reason = {
      signal: meta.id,
      title: meta.title,
      value,
      unit: meta.unit,
      usual,
      contribution,
      evidence,
    };
    (contribution > 0 ? reasons : against).push(reason);
  }
  const byWeight = (a: Reason, b: Reason): number => Math.abs(b.contribution) - Math.abs(a.contribution);
  reasons.sort(byWeight);
  against.sort(byWeight);
  const judged = page.abstained === null;
  return {
    schema: 1,
    chaff: version,
    model: modelName,
    id: page.id,
    url: page.url,
    site: page.site,
    label: judged ? labelOf(explanation.probability, model.thresholds) : 'not-evaluated',
    probability: judged ? explanation.probability : null,
    score: judged ? explanation.score : null,
    bias: model.bias,
    thresholds: { ...model.thresholds },
    language: page.language,
    abstained: page.abstained,
    reasons,
    against,
    counterfactual: judged ? withoutWeightiest(model, values, reasons[0]) : null,
    signals,
  };
}

function withoutWeightiest(
  model: Model,
  values: Readonly<Record<string, number | null>>,
  weightiest: Reason | undefined,
): Verdict['counterfactual'] {
  if (weightiest === undefined) return null;
  const { probability } = explain(model, { ...values, [weightiest.signal]: null });
  return { without: weightiest.signal, probability, label: labelOf(probability, model.thresholds) };
}
