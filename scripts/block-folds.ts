import { existsSync, readFileSync } from 'node:fs';
import { readDocument } from '../src/document/read-document.ts';
import { type BlockModelJson, readBlockModel } from '../src/lexicon/block-model.ts';
import { foldOf } from '../src/training/folds.ts';
import { type BlockInput, siteOfRow } from './block-pages.ts';
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

/** Where the models of the folds are kept: they serve evaluation only and are not in the package. */
export function foldFile(input: BlockInput): string {
  return `datasets/main-text-${input}-folds.json`;
}

/**
 * Makes a reader of main text that sees each page with the model trained without its site; null where no models of folds
 * are there.
 */
export function foldReader(input: BlockInput): ((row: CorpusRow) => string) | null {
  const file = foldFile(input);
  if (!existsSync(file)) return null;
  const models = (JSON.parse(readFileSync(file, 'utf8')) as FoldModels).map(readBlockModel);
  const lexicon = readLexicon();
  const lexicons = models.map(model => ({ ...lexicon, mainText: { html: model, text: model } }));
  return row => {
    const read = lexicons[foldOfSite(siteOfRow(row))] ?? lexicon;
    const document = readDocument({ url: row.url, html: row.html ?? '' }, read);
    return input === 'html'
      ? document.mainText
      : readDocument({ url: row.url, text: document.text }, read).mainText;
  };
}
