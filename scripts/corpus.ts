import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';

/** A row of the labelled corpus, as its README describes it. */
export interface CorpusRow {
  readonly id: string;
  readonly url: string | null;
  readonly domain: string | null;
  readonly owner?: string | null;
  readonly lang?: string | null;
  readonly label: 'farm' | 'legit' | 'unsure' | 'not_article' | null;
  readonly subtype?: string | null;
  readonly confidence?: string | null;
  readonly html?: string;
  readonly text?: string;
  readonly format?: 'markdown' | 'plain';
  readonly snippet?: boolean;
  readonly page_type?: string;
  readonly main_content?: string;
}

/** Names of the corpus files, without `.jsonl.br`. */
export const CORPUS_FILES = [
  'wcxb-dev',
  'farm-sites',
  'small-sites',
  'common-crawl',
  'trafilatura',
  'readability',
  'article-extraction-benchmark',
] as const;
export type CorpusFile = (typeof CORPUS_FILES)[number];

/** Rows of one corpus file, unpacked as they are asked for. Throws with advice where the file is missing. */
export async function* readCorpus(directory: string, file: CorpusFile): AsyncGenerator<CorpusRow> {
  const path = join(directory, `${file}.jsonl.br`);
  if (!existsSync(path)) {
    throw new Error(`no corpus file ${path}: give the folder that holds the *.jsonl.br files with --corpus`);
  }
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(path).pipe(createBrotliDecompress()) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end));
      const line = Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
      if (line.trim() !== '') yield JSON.parse(line) as CorpusRow;
    }
    if (start < chunk.length) parts.push(Buffer.from(chunk.subarray(start)));
  }
  const rest = Buffer.concat(parts).toString('utf8');
  if (rest.trim() !== '') yield JSON.parse(rest) as CorpusRow;
}
