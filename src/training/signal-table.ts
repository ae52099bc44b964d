import type { SignalMeta } from '../signals/signal.ts';
import { signalKey } from './dataset.ts';
import type { LeftOut } from './leave-one-out.ts';
import { directed, LEAST_OF_CLASS, type SignalWorth, verdictOf } from './signal-worth.ts';

/** All that is known of the signals of one input. */
export interface SignalFindings {
  readonly input: 'html' | 'text';
  readonly worths: readonly SignalWorth[];
  readonly leftOut: LeftOut;
  /** Weights in a fit without regard to signs, by `id@version`. */
  readonly free: ReadonlyMap<string, number>;
  /** Weights in the model that is shipped, by `id@version`. */
  readonly shipped: ReadonlyMap<string, number>;
  /** Ids of signals that no model weighs, and why. */
  readonly unweighed: ReadonlyMap<string, string>;
}

const figure = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));
/** A difference, without a sign where it is printed as 0. */
const difference = (value: number): string => {
  const text = value.toFixed(4);
  return Number(text) === 0 ? '0' : text;
};

/** Whether a weight has the sign that the signal's meta gives it. */
function signOf(weight: number | undefined, suggests: SignalMeta['suggests']): string {
  if (weight === undefined) return '-';
  if (suggests === 'either') return 'either';
  return weight > 0 === (suggests === 'farm') ? 'agrees' : 'against';
}

/** What a signal is to the shipped model, beside its verdict: a suspicious one that weighs nothing does no harm. */
function fate({ meta }: SignalWorth, { shipped, unweighed }: SignalFindings): string {
  if (unweighed.has(meta.id)) return ', not weighed';
  return shipped.has(signalKey(meta)) ? '' : ', not in the model';
}

function line(worth: SignalWorth, sources: readonly string[], findings: SignalFindings): string {
  const { meta, measured, rows, auc, aucWithin, bySource, telling } = worth;
  const key = signalKey(meta);
  const loss = findings.leftOut.losses.get(key);
  const weight = findings.shipped.get(key);
  const flag = measured < rows ? '*' : '';
  return `| ${[
    meta.id,
    meta.suggests,
    `${measured}${flag}`,
    figure(auc),
    figure(aucWithin),
    ...sources.map(source => figure(bySource.get(source) ?? Number.NaN)),
    loss === undefined ? '-' : difference(loss.auc),
    loss === undefined ? '-' : difference(loss.aucWithin),
    weight === undefined ? '-' : figure(weight),
    signOf(findings.free.get(key), meta.suggests),
    telling === null ? '-' : `${figure(telling.auc)} ${telling.source}`,
    `${verdictOf(worth)}${fate(worth, findings)}`,
  ].join(' | ')} |`;
}

/** The table of what each signal of one input is worth, as markdown: the most telling within a source first. */
export function signalTable(findings: SignalFindings): string {
  const { worths, leftOut, input } = findings;
  const sources = [...new Set(worths.flatMap(worth => [...worth.bySource.keys()]))].sort();
  const columns = ['signal', 'a high value suggests', 'measured', 'AUC', 'within sources', ...sources];
  const header = [
    ...columns,
    'loss of AUC without it',
    'within sources',
    'weight',
    'sign',
    'tells sources apart',
    'verdict',
  ];
  const strength = ({ meta, aucWithin }: SignalWorth): number => {
    const value = directed(aucWithin, meta.suggests);
    return Number.isNaN(value) ? -1 : value;
  };
  const sorted = worths
    .filter(worth => worth.measured > 0)
    .toSorted((a, b) => strength(b) - strength(a) || (a.meta.id < b.meta.id ? -1 : 1));
  const none = worths.filter(worth => worth.measured === 0).map(worth => worth.meta.id);
  const suspicious = sorted.filter(worth => verdictOf(worth) === 'suspicious');
  const weighed = suspicious.filter(worth => findings.shipped.has(signalKey(worth.meta)));
  const names = (list: readonly SignalWorth[]): string =>
    list.length === 0 ? 'none' : list.map(worth => worth.meta.id).join(', ');
  const lines = [
    `## page-${input}`,
    '',
    `${worths[0]?.rows ?? 0} real pages. With all signals the penalised Newton fit has an AUC of ${figure(leftOut.auc)} out of fold, ${figure(leftOut.aucWithin)} within sources.`,
    '',
    `| ${header.join(' | ')} |`,
    `|${'-|'.repeat(header.length)}`,
    ...sorted.map(worth => line(worth, sources, findings)),
    '',
    `**Suspicious and weighed**: ${names(weighed)}. Suspicious and not in the model: ${names(suspicious.filter(worth => !weighed.includes(worth)))}.`,
  ];
  if (none.length > 0) lines.push('', `Never measured on this input: ${none.join(', ')}.`);
  return lines.join('\n');
}

/** The tables of all inputs with what their columns mean: `models/signals.md`. */
export function signalReport(all: readonly SignalFindings[]): string {
  return `<!-- Made by npm run evaluate:signals -- --write; do not edit. -->
# What each signal is worth

Real training pages only, none made. Nothing is fitted to the value of a signal, so that its AUC is one on sites it has not
seen; \`wording-odds\` is itself trained, and has its value out of fold.

- **measured**: pages with a value; \`*\` where it is not all of them. A page without one is in no AUC of the signal.
- **AUC**: how often a farm page has a higher value than a clean one; under 0.5 is right where a high value suggests clean.
  **Within sources** only pairs of the same source count, then each source alone, if it has ${LEAST_OF_CLASS} pages of both classes.
- **Loss of AUC without it**: of the penalised Newton fit over the folds of the training, started from the fit with all signals;
  the signals of a fold are those whose weights do not contradict their meaning. Correlated signals stand in for each other: a
  loss of 0 does not say that a signal is worth nothing. \`-\`: in no fold.
- **Weight**: in the shipped model, logits per standard deviation. **Sign**: whether the weight in a fit without regard to signs has
  the one that the signal's meta gives it. A signal whose weight is against it is left out of the model.
- **Tells sources apart**: of clean pages, how well the value tells those of one source from all others, whichever way round; the
  source that it tells best.
- **Verdict**: suspicious where it tells sources apart better than farms from clean pages within a source, in the direction that its
  meta gives, and 0.55 or better. Sources differ in what they are about, too: an honest signal may tell shops from blogs. Weak
  where it tells neither with 0.55 or better: alone it says little on real pages. Rare signals are there, and those that have
  their weight from made pages (promos, teasers), of which hardly any real page here has the furniture.

${all.map(signalTable).join('\n\n')}
`;
}
