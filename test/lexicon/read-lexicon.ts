import { existsSync, readFileSync } from 'node:fs';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { buildLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';
import type { PageSource } from '../../src/source.ts';

/** The folder of the tables. */
export const LEXICON_FOLDER: URL = new URL('../../datasets/lexicon/', import.meta.url);

/** The content of a table, or null where there is no such file. */
export function readTable(file: string): string | null {
  const path = new URL(file, LEXICON_FOLDER);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The shipped tables. */
export const LEXICON: Lexicon = buildLexicon(readTable);

/** Reads a page with the shipped tables. */
export function readPage(source: PageSource): Document {
  return readDocument(source, LEXICON);
}
