import type { TypeRates } from './page-types.ts';
import type { Interval } from './scores.ts';
import { type LabelledShares, LEAST_PAGES, type SourceLeftOut, worstSources } from './sources-left-out.ts';
import type { ThresholdFigures } from './thresholds.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function shareWithInterval({ value, low, high }: Interval): string {
  return `${percent(value)} (${percent(low)} to ${percent(high)})`;
}

function cells(shares: LabelledShares | null): string[] {
  return shares === null ? ['-', '-'] : [shareWithInterval(shares.farm), shareWithInterval(shares.suspect)];
}

/** The thresholds of a model and the false-positive rates behind them, as markdown. */
export function thresholdTable({ farm, suspect }: Record<'farm' | 'suspect', ThresholdFigures>): string {
  const line = (label: string, { threshold, falsePositiveRate }: ThresholdFigures): string => {
    const { value, low, high } = threshold;
    const probability = `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
    return `| ${label} | ${probability} | ${shareWithInterval(falsePositiveRate)} |`;
  };
  return [
    '| label | from a probability of | clean pages of unseen owners that reach it |',
    '|-|-|-|',
    line('farm', farm),
    line('farm or suspect', suspect),
  ].join('\n');
}

function worstLine(results: readonly SourceLeftOut[]): string {
  const { recall, falsePositiveRate } = worstSources(results);
  const parts = [
    recall?.recall &&
      `by recall ${recall.source}, ${percent(recall.recall.suspect.value)} of whose farm pages are labelled farm or suspect`,
    falsePositiveRate?.falsePositiveRate &&
      `by false positives ${falsePositiveRate.source}, with ${percent(falsePositiveRate.falsePositiveRate.suspect.value)} of its clean pages`,
  ].filter(part => typeof part === 'string');
  return parts.length === 0 ? '' : `**Worst source**: ${parts.join('; ')}.`;
}

/** Each source left out in turn, as markdown, the worst one named. */
export function sourceTable(results: readonly SourceLeftOut[]): string {
  const lines = results.flatMap(({ source, farmPages, cleanPages, recall, falsePositiveRate }) => [
    ...(farmPages > 0 ? [`| ${source}, farm | ${farmPages} | ${cells(recall).join(' | ')} |`] : []),
    ...(cleanPages > 0
      ? [`| ${source}, clean | ${cleanPages} | ${cells(falsePositiveRate).join(' | ')} |`]
      : []),
  ]);
  return `Each source left out in turn: weights, calibration and thresholds come from the other sources alone. Recall on its
farm pages, false-positive rate on its clean ones, with Wilson intervals over pages. **The table is too good**: the two signals that are
themselves trained, \`wording-odds\` and \`wrapper-wording-odds\`, still have their values out of fold, by models that have seen other owners of the
source. DECISIONS.md has what a fit of them without the source gave. The worst source is sought among those of ${LEAST_PAGES} pages or more.

| source left out | number | labelled farm | farm or suspect |
|-|-|-|-|
${lines.join('\n')}

${worstLine(results)}`.trim();
}

/** False-positive rates by page type, as markdown. */
export function typeTable(rates: readonly TypeRates[]): string {
  const lines = rates.map(({ type, pages, owners, farm, suspect }) =>
    pages < LEAST_PAGES
      ? `| ${type} | ${pages} | ${owners} | - | - |`
      : `| ${type} | ${pages} | ${owners} | ${cells({ farm, suspect }).join(' | ')} |`,
  );
  return `Clean pages by type, those of the collections that are never fitted among them, each scored by a model that has not
seen its owner, with Wilson intervals; no rate of fewer than ${LEAST_PAGES} pages. Types were given with the pages of
wcxb-dev, small-sites and common-crawl; more recipes, all medical practices and car dealers, most local businesses and some liturgy were found by rules over markup, title and host
(\`scripts/page-types.ts\`) and not read one by one. non-native-english is a guess: English pages under the domain of a country where
English is no official language. A page may have several types; many have none.

| type | clean pages | owners | labelled farm | farm or suspect |
|-|-|-|-|-|
${lines.join('\n')}`;
}
