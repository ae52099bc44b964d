import type { Evidence, Reason } from '../verdict.ts';
import { columnsOf, padColumns, wrap } from './columns.ts';
import type { Paint, Style } from './paint.ts';
import { formatContribution, formatValue } from './quantity.ts';
import { visible } from './visible.ts';

const INDENT = '  ';
const BAR = 8;
/** Terminals narrower than this have no room for bars. */
const BAR_FROM = 60;

/** How the lines of reasons are set. */
export interface ReasonLayout {
  /** Columns of a line, from 40. */
  readonly width: number;
  readonly paint: Paint;
  /** Logits that fill a bar. */
  readonly full: number;
  /** Reasons and quotes a reason that are shown; the rest is counted. */
  readonly most: { readonly reasons: number; readonly quotes: number };
}

/** Lines for reasons in the order given, without line ends: contribution, bar, title and value, then the quotes. */
export function reasonLines(reasons: readonly Reason[], style: Style, layout: ReasonLayout): string[] {
  const shown = reasons.slice(0, layout.most.reasons);
  const lines = shown.flatMap(reason => linesOf(reason, style, layout));
  const rest = reasons.slice(shown.length);
  if (rest.length === 0) return lines;
  const weight = formatContribution(rest.reduce((sum, { contribution }) => sum + contribution, 0));
  const left = `and ${rest.length} weaker, together ${weight} (all of them with --verbose)`;
  return [
    ...lines,
    ...wrap(left, layout.width - INDENT.length).map(line => INDENT + layout.paint('dim', line)),
  ];
}

function linesOf(reason: Reason, style: Style, { width, paint, full, most }: ReasonLayout): string[] {
  const weight = formatContribution(reason.contribution).padStart(6);
  const bar = width < BAR_FROM ? '' : `${barOf(reason.contribution, full)}  `;
  const margin = INDENT.length + weight.length + 2 + bar.length;
  const room = width - margin;
  const heading = `${visible(reason.title)}: ${formatValue(reason.value, visible(reason.unit))}${usualOf(reason)}`;
  const texts = [
    ...wrap(heading, room),
    ...quoteLines(reason.evidence, room, most.quotes, line => paint('dim', line)),
  ];
  const first = `${INDENT}${paint(style, weight)}  ${paint(style, bar)}`;
  return texts.map((text, line) => (line === 0 ? first : ' '.repeat(margin)) + text);
}

/** What is usual, without repeating the unit; nothing of yes and no, of which there is no half. */
function usualOf({ usual, unit }: Reason): string {
  return unit === 'yes/no' ? '' : ` (usually ${formatValue(usual, unit === 'share' ? unit : 'count')})`;
}

function barOf(contribution: number, full: number): string {
  const cells = full === 0 ? 0 : Math.round((Math.abs(contribution) / full) * BAR);
  return padColumns('█'.repeat(Math.min(BAR, Math.max(1, cells))), BAR);
}

/** Quotes on lines of their own; the same words at several places are shown once and counted. */
function quoteLines(
  evidence: readonly Evidence[],
  room: number,
  most: number,
  dim: (line: string) => string,
): string[] {
  const times = new Map<string, number>();
  for (const piece of evidence) {
    const quote = quoteOf(piece);
    if (quote !== null) times.set(quote, (times.get(quote) ?? 0) + 1);
  }
  const all = [...times];
  const lines = all.slice(0, most).flatMap(([quote, count]) => {
    const [first = '', ...others] = wrap(count === 1 ? quote : `${quote} (${count} times)`, room - 1);
    // The opening mark hangs, so that the words of a quote stand in line.
    return [first, ...others.map(line => ` ${line}`)];
  });
  const more = all.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return more === 0 ? lines : [...lines, dim(`and ${more} more`)];
}

function quoteOf({ quote, start, end }: Evidence): string | null {
  const words = visible(quote).trim();
  if (columnsOf(words) === 0) return null;
  return `“${words}${end - start > quote.length ? '…' : ''}”`;
}
