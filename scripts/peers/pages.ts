import type { DatasetRow } from '../../src/training/dataset.ts';
import { foldOf } from '../../src/training/folds.ts';
import { FOLDS } from '../../src/training/options.ts';
import { readLexicon } from '../lexicon-pages.ts';
import { realPages } from '../real-pages.ts';

/** A real page of the data set with its text, which lives in memory and in a temporary file only. */
export interface PeerPage {
  readonly row: DatasetRow;
  readonly title: string;
  readonly mainText: string;
}

/** A line of the file that the systems in Python read. */
export interface PageLine {
  readonly fold: number;
  readonly farm: boolean;
  readonly title: string;
  readonly text: string;
}

/** The name of a row in the data set: a page may come as HTML and as text. */
export function rowName({ id, input }: { readonly id: string; readonly input: string }): string {
  return `${input} ${id}`;
}

/** The rows of a data set that are tested out of fold: real pages of the training files. */
export function testedRows(rows: readonly DatasetRow[]): DatasetRow[] {
  return rows.filter(row => row.template === '' && row.split === 'train');
}

/** The pages of the corpus that tested rows were measured on, in the order of the corpus. */
export async function readPages(corpus: string, tested: readonly DatasetRow[]): Promise<PeerPage[]> {
  const byName = new Map(tested.map(row => [rowName(row), row]));
  const pages: PeerPage[] = [];
  for await (const { row, document } of realPages(corpus, readLexicon())) {
    const known = byName.get(rowName(row));
    if (known === undefined) continue;
    pages.push({ row: known, title: document.title, mainText: document.mainText });
    if (pages.length % 500 === 0) process.stderr.write(`\r${pages.length} of ${tested.length} pages read`);
  }
  process.stderr.write(`\r${pages.length} of ${tested.length} pages read\n`);
  return pages;
}

/** A page as a line of JSON. */
export function pageLine({ row, title, mainText }: PeerPage): string {
  const line: PageLine = {
    fold: foldOf(row.owner, FOLDS),
    farm: row.label === 'farm',
    title,
    text: mainText,
  };
  return `${JSON.stringify(line)}\n`;
}
