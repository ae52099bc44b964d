import type { Label, Verdict } from '../src/index.ts';
import { table } from './extraction/tables.ts';

/** A page that is in no training, with its verdict. */
export interface ApartPage {
  readonly id: string;
  readonly source: string;
  /** What kind of page its reader took it for. */
  readonly subtype: string;
  readonly verdict: Pick<Verdict, 'label' | 'abstained' | 'score' | 'probability'>;
}

const LABELS: readonly Label[] = ['farm', 'suspect', 'clean', 'not-evaluated'];
const QUANTILES = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part} (${((100 * part) / whole).toFixed(1)} %)`;

/** On how many pages that are no articles chaff abstains, and why; then the ids of those it judged. */
export function abstentionReport(pages: readonly ApartPage[]): string {
  const reasons = new Map<string, number>();
  for (const { verdict } of pages)
    if (verdict.abstained !== null) reasons.set(verdict.abstained, (reasons.get(verdict.abstained) ?? 0) + 1);
  const judged = pages.filter(page => page.verdict.abstained === null);
  const abstained = pages.length - judged.length;
  const rows = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const lines = judged.map(
    ({ id, subtype, verdict }) =>
      `- ${id} (${subtype}): ${verdict.label} ${verdict.probability?.toFixed(3) ?? ''}`,
  );
  return [
    table(
      ['pages that are no articles', 'number'],
      [
        ['all', `${pages.length}`],
        ['abstained', share(abstained, pages.length)],
        ...rows.map(([reason, number]) => [reason, share(number, pages.length)]),
      ],
    ),
    '',
    judged.length === 0 ? 'None is judged.' : `Judged all the same:\n\n${lines.join('\n')}`,
  ].join('\n');
}

/** How many pages got each label, by source and altogether. */
export function labelReport(title: string, pages: readonly ApartPage[]): string {
  const sources = [...new Set(pages.map(page => page.source))].sort();
  const line = (name: string, of: readonly ApartPage[]): string[] => [
    name,
    `${of.length}`,
    ...LABELS.map(label => share(of.filter(page => page.verdict.label === label).length, of.length)),
  ];
  return table(
    [title, 'pages', ...LABELS],
    [
      ...sources.map(source =>
        line(
          source,
          pages.filter(page => page.source === source),
        ),
      ),
      line('all', pages),
    ],
  );
}

/** The value that a share of some numbers lies below or at: the nearest rank. NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Quantiles of score and probability of the pages that were judged. */
export function quantileReport(title: string, pages: readonly ApartPage[]): string {
  const of = (name: 'score' | 'probability'): number[] => pages.flatMap(({ verdict }) => verdict[name] ?? []);
  const line = (name: 'score' | 'probability'): string[] => {
    const values = of(name);
    return [name, ...QUANTILES.map(at => (values.length === 0 ? '-' : quantile(values, at).toFixed(3)))];
  };
  return table(
    [`${title}, ${of('score').length} judged`, ...QUANTILES.map(at => `${Number((100 * at).toFixed(1))} %`)],
    [line('score'), line('probability')],
  );
}
