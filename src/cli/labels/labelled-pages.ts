import type { Detector } from '../../index.ts';
import type { Effects } from '../effects.ts';
import { inputOptions, type ReadingOptions } from '../reading-options.ts';
import { readLabelFile } from './label-file.ts';
import { type JudgedPage, judgeRows, type LeftOut, type WantedInput } from './pages.ts';
import type { LabelRow } from './table.ts';

/** The pages of a file of labels, judged, and what became of the others. */
export interface LabelledPages {
  readonly pages: readonly JudgedPage[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that repeat the address or the text of another. */
  readonly repeated: readonly { readonly row: number; readonly like: number }[];
  /** Rows of the file. */
  readonly rows: number;
  /** What knows the file again. */
  readonly digest: string;
  readonly warnings: readonly string[];
}

/** Which pages of a file are read, and how. */
export interface LabelledReading {
  readonly path: string;
  readonly options: ReadingOptions;
  readonly input: WantedInput;
  readonly detector: Pick<Detector, 'score'>;
  /** Looks at the rows before any page is read, and may throw or leave some out. */
  readonly choose?: (rows: readonly LabelRow[]) => Promise<readonly LabelRow[]>;
}

/**
 * Reads a file of labels and its pages. Throws with the rows that contradict each other, and with the sites that a split
 * divides, before any page is read where that can be known.
 */
export async function readLabelledPages(
  { path, options, input, detector, choose = async rows => rows }: LabelledReading,
  effects: Effects,
): Promise<LabelledPages> {
  const { checkSplit, groupsOf, withoutDuplicates } = await import('../../training/index.ts');
  const { rows, warnings, digest } = await readLabelFile(path);
  const grouped = groupsOf(rows);
  checkSplit(grouped);
  const addresses = withoutDuplicates(grouped, addressKey, 'address');
  const chosen = new Set<LabelRow>(await choose(addresses.kept));
  const stop = new AbortController();
  const reading = {
    rows: addresses.kept.filter(row => chosen.has(row)),
    path,
    input,
    detector,
    options: inputOptions(options, effects, stop.signal),
    concurrency: options.concurrency,
  };
  const { pages, leftOut } = await judgeRows(reading, effects);
  const texts = (['html', 'text'] as const).map(kind =>
    withoutDuplicates(
      pages.filter(page => page.input === kind),
      page => page.digest,
      'main text',
    ),
  );
  const dropped = texts.flatMap(one => one.dropped);
  const repeated = new Map([...addresses.dropped, ...dropped].map(one => [one.row, one]));
  return {
    pages: texts.flatMap(one => one.kept),
    leftOut,
    repeated: [...repeated.values()].sort((a, b) => a.row - b.row),
    rows: rows.length,
    digest,
    warnings,
  };
}

/** An address as it is compared: fragments lead to the same page. */
function addressKey({ url }: LabelRow): string | null {
  if (url === null) return null;
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
