import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Region } from '../src/document/block.ts';
import { chooseMain, scoreBlocks } from '../src/document/main-text/find-main-text.ts';
import { readBlockModel } from '../src/lexicon/block-model.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import type { RegionPage } from '../src/training/blocks/train-region-model.ts';
import { FOLD_FILE, type FoldModels, foldOfSite } from './block-folds.ts';
import { siteOfRow, viewOf } from './block-pages.ts';
import { type CorpusFile, readCorpus } from './corpus.ts';

/** Blocks of the pages that were marked by hand: `first` to `last` are in `region`. */
interface Marked {
  readonly id: string;
  readonly source: CorpusFile;
  readonly first: string;
  readonly last: string;
  readonly region: Region;
}

/**
 * The pages of datasets/regions.csv, each with the main text that a model finds which has not seen its site. Throws where
 * a page no longer has the blocks that were marked: the reader of HTML has changed, and the marks have to follow.
 */
export async function regionPages(
  corpus: string,
  lexicon: Lexicon,
): Promise<(RegionPage & { id: string })[]> {
  const rows: Marked[] = parse(readFileSync('datasets/regions.csv', 'utf8'), { columns: true });
  const marks = new Map<string, Marked[]>();
  for (const row of rows) marks.set(row.id, [...(marks.get(row.id) ?? []), row]);
  const folds = (JSON.parse(readFileSync(FOLD_FILE, 'utf8')) as FoldModels).map(readBlockModel);
  const pages: (RegionPage & { id: string })[] = [];
  for (const source of new Set(rows.map(row => row.source))) {
    for await (const row of readCorpus(corpus, source)) {
      const marked = marks.get(row.id);
      if (marked === undefined || row.html === undefined) continue;
      const view = viewOf(row.html, 'html', lexicon);
      const regions = marked.flatMap(({ first, last, region }) =>
        new Array<Region>(Number(last) - Number(first) + 1).fill(region),
      );
      if (regions.length !== view.lines.length)
        throw new Error(`${row.id} has ${view.lines.length} blocks, and ${regions.length} are marked`);
      const site = siteOfRow(row);
      const scores = scoreBlocks(view, folds[foldOfSite(site)] ?? lexicon.mainText.html);
      pages.push({ id: row.id, site, view, scores, chosen: chooseMain(scores.main, view.lines), regions });
    }
  }
  return pages;
}
