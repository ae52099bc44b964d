import type { Model } from '../index.ts';
import { formatContribution, formatProbability } from '../report/quantity.ts';
import { LABELS } from '../report/sentences.ts';
import { visible } from '../report/visible.ts';
import { tableLines } from './figure-lines.ts';
import { counted } from './labels/left-out-lines.ts';
import type { LineFault } from './source-line.ts';
import type { Change, Transition } from './verdict-change.ts';

/** What a comparison came to. */
export interface DiffTotal {
  /** Pages both models judged, or abstained from. */
  readonly judged: number;
  readonly transitions: readonly Transition[];
  /** Lines without a page, by what is wrong with them. */
  readonly faults: Readonly<Record<string, number>>;
}

/** One format; what its functions give is printed as it is. Used for one run. */
export interface DiffReport {
  begin(models: readonly [Model, Model]): string;
  change(change: Change): string;
  fault(line: number, fault: LineFault): string;
  end(total: DiffTotal): string;
}

/** Faulty lines that are named one by one in text. */
const MOST_FAULTS = 10;

const FAULTS: Readonly<Record<LineFault, string>> = {
  'too-large': 'larger than --max-bytes',
  'not-json': 'not JSON',
  'not-an-object': 'JSON, but no object',
  'no-body': 'neither html nor text',
  'not-html': 'text alone, which a model for HTML cannot judge',
};

function shown(probability: number | null): string {
  return probability === null ? '-' : formatProbability(probability);
}

function nameOf({ id, url, line }: Change): string {
  const names = [id, url].flatMap(name => (name === null ? [] : [visible(name)]));
  return `line ${line}${names.length === 0 ? '' : `, ${names.join(', ')}`}`;
}

function changeText(change: Change): string {
  const { from, to, moves, bias, rest } = change;
  const head = `${LABELS[from.label]} -> ${LABELS[to.label]}  ${shown(from.probability)} -> ${shown(to.probability)}  ${nameOf(change)}`;
  const parts = moves.map(
    move =>
      `    ${formatContribution(move.to - move.from)}  ${move.signal} (${formatContribution(move.from)} -> ${formatContribution(move.to)})`,
  );
  const others = `    ${formatContribution(bias.to - bias.from)}  bias; ${formatContribution(rest)} all other signals`;
  return `${[head, ...parts, others].join('\n')}\n`;
}

function totalText({ judged, transitions, faults }: DiffTotal): string {
  const changed = transitions.filter(({ from, to }) => from !== to);
  const pages = changed.reduce((sum, one) => sum + one.pages, 0);
  const rows = transitions
    .slice()
    .sort((a, b) => b.pages - a.pages)
    .map(({ from, to, pages: number }) => [`${LABELS[from]} -> ${LABELS[to]}`, String(number)]);
  const lines = ['', `${counted(judged, 'page')}, ${pages} with another label`];
  if (rows.length > 0) lines.push('', ...tableLines([['labels', 'pages'], ...rows]));
  if (Object.keys(faults).length > 0) lines.push('');
  for (const [fault, number] of Object.entries(faults))
    lines.push(`${counted(number, 'line')} without a page: ${FAULTS[fault as LineFault]}`);
  return `${lines.join('\n')}\n`;
}

/** For people: each change as it is found, then the counts. */
export function diffText(): DiffReport {
  let faults = 0;
  const modelText = (which: string, { name, thresholds, baseRate }: Model): string =>
    `${which}: ${visible(name)}, farm from ${formatProbability(thresholds.farm)}, suspect from ${formatProbability(thresholds.suspect)}, base rate ${baseRate}\n`;
  return {
    begin: ([before, after]) => `${modelText('old', before)}${modelText('new', after)}\n`,
    change: changeText,
    fault(line, fault) {
      faults += 1;
      return faults > MOST_FAULTS ? '' : `line ${line}: ${FAULTS[fault]}\n`;
    },
    end: totalText,
  };
}

/** For programs that take the whole: one object, written as it comes. */
export function diffJson(): DiffReport {
  let isFirst = true;
  const faulty: { line: number; fault: LineFault }[] = [];
  return {
    begin([before, after]) {
      const about = ({ name, input, thresholds, baseRate }: Model): object => ({
        name,
        input,
        thresholds,
        baseRate,
      });
      return `{"schema":1,"old":${JSON.stringify(about(before))},"new":${JSON.stringify(about(after))},"changes":[`;
    },
    change(change) {
      const text = `${isFirst ? '' : ','}\n${JSON.stringify(change)}`;
      isFirst = false;
      return text;
    },
    fault(line, fault) {
      // All are counted; those that are named must not fill the memory.
      if (faulty.length < MOST_FAULTS) faulty.push({ line, fault });
      return '';
    },
    end: total => `],\n"firstFaults":${JSON.stringify(faulty)},${JSON.stringify(total).slice(1)}\n`,
  };
}

/** For programs that read as it is written: an object for each change and each faulty line, and last the counts. */
export function diffJsonl(): DiffReport {
  return {
    begin: () => '',
    change: change => `${JSON.stringify(change)}\n`,
    fault: (line, fault) => `${JSON.stringify({ line, fault })}\n`,
    end: total => `${JSON.stringify(total)}\n`,
  };
}
