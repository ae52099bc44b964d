import { readFileSync } from 'node:fs';
import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import { buildLexicon, type Lexicon } from '../src/lexicon/lexicon.ts';
import { foldOf } from '../src/training/folds.ts';
import { type CorpusFile, type CorpusRow, readCorpus } from './corpus.ts';

/** Corpus files whose pages may enter the background tables. The rest is kept for false positives. */
const TABLE_FILES: readonly CorpusFile[] = ['wcxb-dev', 'small-sites', 'common-crawl', 'farm-sites'];
/** Non-English pages are scarce: for their languages this file helps out. */
const FOREIGN_FILE: CorpusFile = 'trafilatura';
const MAX_PAGES_OF_SITE = 10;
const FOLDS = 5;

/** A page as the tables see it. */
export interface LexiconPage {
  readonly row: CorpusRow;
  readonly site: string;
  readonly document: Document;
  /** Pages of these sites never enter a table: what the tables do is measured on them. */
  readonly heldOut: boolean;
}

/** Pages of the corpus for the background tables, at most ten of a site. */
export async function* lexiconPages(corpus: string): AsyncGenerator<LexiconPage> {
  const lexicon = readLexicon();
  const seen = new Map<string, number>();
  for (const file of [...TABLE_FILES, FOREIGN_FILE]) {
    for await (const row of readCorpus(corpus, file)) {
      if (row.label === 'not_article') continue;
      const site = row.owner ?? row.domain ?? row.id;
      const count = (seen.get(site) ?? 0) + 1;
      seen.set(site, count);
      if (count > MAX_PAGES_OF_SITE) continue;
      const body = row.html === undefined ? { text: row.text ?? '' } : { html: row.html };
      const document = readDocument({ url: row.url, ...body }, lexicon);
      if (file === FOREIGN_FILE && document.language === 'en') continue;
      yield { row, site, document, heldOut: foldOf(site, FOLDS) === 0 };
    }
  }
}

/** The lexicon of the working tree. */
export function readLexicon(): Lexicon {
  return buildLexicon(file => {
    try {
      return readFileSync(new URL(`../datasets/lexicon/${file}`, import.meta.url), 'utf8');
    } catch {
      return null;
    }
  });
}
