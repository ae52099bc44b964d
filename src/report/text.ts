import type { Label, Verdict } from '../verdict.ts';
import { columnsOf, padColumns, wrap } from './columns.ts';
import { type Paint, paintAnsi, paintNothing, type Style } from './paint.ts';
import { formatContribution, formatProbability, formatValue } from './quantity.ts';
import { type ReasonLayout, reasonLines } from './reason-lines.ts';
import { isErrorRecord, type Report } from './record.ts';
import {
  explainAbstention,
  explainCounterfactual,
  explainError,
  LABELS,
  nameLanguage,
  nameOf,
} from './sentences.ts';
import { visible } from './visible.ts';

const LEAST_WIDTH = 40;
const STYLES: Readonly<Record<Label, Style>> = {
  farm: 'red',
  suspect: 'yellow',
  clean: 'green',
  'not-evaluated': 'cyan',
};
const FEW = { reasons: 8, against: 3, quotes: 3 };
const ALL = { reasons: Infinity, against: Infinity, quotes: Infinity };

/** What can be set on the text format. */
export interface TextOptions {
  /** Columns of the terminal; lines are set for 40 at the least. Names of pages are never broken, to be copied whole. */
  readonly width: number;
  readonly color: boolean;
  /** Whether all reasons and quotes are shown: else eight for, three against, three quotes each. */
  readonly verbose: boolean;
  /** Whether pages are counted at the end. */
  readonly summary: boolean;
  /** Units by signal id, when the values of all signals are to be shown; null when not. */
  readonly signals: Readonly<Record<string, string>> | null;
}

/** The report for people: one passage a page, each with its verdict, its reasons in order of weight, and the words quoted. */
export function createTextReport(options: TextOptions): Report {
  const width = Math.max(LEAST_WIDTH, options.width);
  const paint = options.color ? paintAnsi : paintNothing;
  const counts = new Map<Label | 'error', number>();
  let pages = 0;
  return {
    errorsTo: 'stderr',
    begin: () => '',
    page(record) {
      const kind = isErrorRecord(record) ? 'error' : record.label;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      pages += 1;
      if (isErrorRecord(record)) return `chaff: ${explainError(record)}\n`;
      const lines = passage(record, { ...options, width, paint });
      return `${[...lines, ''].join('\n')}\n`;
    },
    end() {
      if (!options.summary) return '';
      const parts = [
        ...Object.entries(LABELS),
        ['error', counts.get('error') === 1 ? 'error' : 'errors'] as const,
      ]
        .map(([kind, name]) => [counts.get(kind as Label | 'error') ?? 0, name] as const)
        .filter(([count]) => count > 0)
        .map(([count, name]) => `${count} ${name}`);
      return `${wrap(`${pages} ${pages === 1 ? 'page' : 'pages'}: ${parts.join(', ')}`, width).join('\n')}\n`;
    },
  };
}

type Settings = TextOptions & { readonly paint: Paint };

function passage(verdict: Verdict, settings: Settings): string[] {
  const { width, paint, verbose } = settings;
  const most = verbose ? ALL : FEW;
  const weights = [...verdict.reasons, ...verdict.against].map(({ contribution }) => Math.abs(contribution));
  const layout: ReasonLayout = { width, paint, full: Math.max(0, ...weights), most };
  const lines = heading(verdict, settings);
  const add = (title: string, added: readonly string[]): void => {
    if (added.length > 0) lines.push('', ...(title === '' ? [] : [paint('bold', title)]), ...added);
  };
  if (verdict.abstained !== null) {
    add('', wrap(explainAbstention(verdict.abstained, verdict.language), width));
  }
  add('What speaks for a farm', reasonLines(verdict.reasons, 'red', layout));
  const against = { ...layout, most: { ...most, reasons: most.against } };
  add('What speaks against it', reasonLines(verdict.against, 'green', against));
  const counterfactual = explainCounterfactual(verdict);
  if (counterfactual !== null) add('', wrap(counterfactual, width));
  if (settings.signals !== null) add('All signals', signalLines(verdict, settings.signals, width));
  return lines;
}

function heading(verdict: Verdict, { width, paint }: Settings): string[] {
  const { label, probability, id, url, finalUrl, site, language, model } = verdict;
  const word = label === 'not-evaluated' ? 'NOT EVALUATED' : LABELS[label].toUpperCase();
  const plain = probability === null ? word : `${word} ${formatProbability(probability)}`;
  const name = nameOf(verdict);
  const painted = paint('bold', paint(STYLES[label], plain));
  const fits = columnsOf(plain) + 2 + columnsOf(name) <= width;
  const lines = fits ? [`${painted}  ${paint('bold', name)}`] : [painted, paint('bold', name)];
  if (url !== null && id !== null && url !== id) lines.push(visible(url));
  if (finalUrl !== undefined) lines.push(`redirected to ${visible(finalUrl)}`);
  const facts = [
    site === null ? null : visible(site),
    language === null ? null : nameLanguage(language),
    visible(model),
  ];
  const known = facts.filter(fact => fact !== null).join(', ');
  return [...lines, ...wrap(known, width).map(line => paint('dim', line))];
}

function signalLines(verdict: Verdict, units: Readonly<Record<string, string>>, width: number): string[] {
  const rows = Object.entries(verdict.signals).map(([id, { value, contribution }]) => ({
    id: visible(id),
    value: value === null ? 'not measured' : formatValue(value, visible(units[id] ?? '')),
    weight: (value === null ? '' : formatContribution(contribution)).padStart(6),
  }));
  const ids = Math.max(0, ...rows.map(row => columnsOf(row.id)));
  const values = Math.max(0, ...rows.map(row => columnsOf(row.value)));
  return rows.flatMap(({ id, value, weight }) => {
    const row = `  ${weight}  ${padColumns(id, ids)}  ${value}`;
    if (8 + 2 + ids + 2 + values <= width) return [row.trimEnd()];
    return [
      ...wrap(id, width - 10).map((line, at) => `  ${at === 0 ? weight : ' '.repeat(6)}  ${line}`),
      ...wrap(value, width - 12).map(line => `${' '.repeat(12)}${line}`),
    ];
  });
}
