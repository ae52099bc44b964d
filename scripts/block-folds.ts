import { existsSync, readFileSync } from 'node:fs';
import { readDocument } from '../src/document/read-document.ts';
import { type BlockModelJson, readBlockModel } from '../src/lexicon/block-model.ts';
import { foldOf } from '../src/training/folds.ts';
import { siteOfRow } from './block-pages.ts';
import type { CorpusRow } from './corpus.ts';
import { readLexicon } from './lexicon-pages.ts';

/** Folds by site of the pages that the block models are trained on. */
export const FOLDS = 5;

/** By fold, the block model trained on all other folds. */
export type FoldModels = readonly BlockModelJson[];

/** The fold of a site. */
export function foldOfSite(site: string): number {
  return foldOf(`${site} block`, FOLDS);
}

/** Where the models of the folds, of HTML pages, are kept: they serve evaluation only and are not in the package. */
export const FOLD_FILE = 'datasets/main-text-html-folds.json';

/**
 * Makes a reader of main text that sees each page with the model trained without its site; null where no models of folds
 * are there.
 */
export function foldReader(): ((row: CorpusRow) => string) | null {
  if (!existsSync(FOLD_FILE)) return null;
  const models = (JSON.parse(readFileSync(FOLD_FILE, 'utf8')) as FoldModels).map(readBlockModel);
  const lexicon = readLexicon();
  const lexicons = models.map(html => ({ ...lexicon, mainText: { ...lexicon.mainText, html } }));
  return row => {
    const read = lexicons[foldOfSite(siteOfRow(row))] ?? lexicon;
    return readDocument({ url: row.url, html: row.html ?? '' }, read).mainText;
  };
}
