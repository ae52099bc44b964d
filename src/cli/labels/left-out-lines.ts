import { visible } from '../../report/visible.ts';
import type { LabelledPages } from './labelled-pages.ts';
import type { LeftOut } from './pages.ts';

/** Pages left out that are listed one by one. */
const MOST_LISTED = 20;

const ABOUT: Readonly<Record<string, string>> = {
  empty: 'no text',
  'too-short': 'too few words to judge',
  'not-an-article': 'no article',
  'unsupported-language': 'a language that is not judged',
  unreadable: 'neither HTML nor text',
  'not-html': 'plain text, where HTML is wanted',
};

/**
 * Words of a file of labels in a report: what a terminal would obey is escaped, and in markdown they are code, in which
 * nothing is a link, an image or a tag.
 */
export function asCode(text: string): string {
  return `\`${visible(text).replaceAll('`', "'")}\``;
}

/** "1 page", "2 pages". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many are left out for each reason, the most frequent first: "http-status 2, too-short 1". */
export function countReasons(leftOut: readonly LeftOut[]): [reason: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What became of the rows that are not used, in markdown; empty where all are. */
export function leftOutLines({ leftOut, repeated }: Pick<LabelledPages, 'leftOut' | 'repeated'>): string[] {
  const lines: string[] = [];
  if (repeated.length > 0) {
    const named = repeated.slice(0, MOST_LISTED).map(({ row, like }) => `${row} (like ${like})`);
    const more = repeated.length > MOST_LISTED ? ` and ${repeated.length - MOST_LISTED} more` : '';
    lines.push(
      `- ${counted(repeated.length, 'row')} with the address or the main text of another row, left out: ${named.join(', ')}${more}`,
    );
  }
  for (const [reason, count] of countReasons(leftOut)) {
    const about = ABOUT[reason];
    lines.push(`- ${counted(count, 'page')} left out: ${reason}${about === undefined ? '' : ` (${about})`}`);
  }
  // That a text is no HTML is no surprise to anybody.
  const listed = leftOut.filter(({ reason }) => reason !== 'not-html');
  for (const { row, name, reason, message } of listed.slice(0, MOST_LISTED)) {
    const why = message === null ? reason : `${reason}, ${visible(message)}`;
    lines.push(`  - row ${row}, ${asCode(name)}: ${why}`);
  }
  if (listed.length > MOST_LISTED) lines.push(`  - and ${listed.length - MOST_LISTED} more`);
  return lines;
}
