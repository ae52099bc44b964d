import { parseArgs } from 'node:util';
import { readHtml } from '../src/document/html-reader.ts';
import type { RawPage } from '../src/document/raw-page.ts';
import { decodeSource } from '../src/source.ts';
import { scanWithParse5 } from './conformance/parse5-scan.ts';
import { CORPUS_FILES, readCorpus } from './corpus.ts';

/**
 * Reads every page of the corpus twice: with the scanner of this project, and with the tokenizer of parse5 behind the same
 * events. Compares all that is read. Usage:
 *
 *   npm run conformance:parser
 *
 * Names each page on which something differs, and fails where one does.
 */
const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });
const PARTS: readonly (keyof RawPage)[] = [
  'text',
  'blocks',
  'links',
  'containers',
  'resources',
  'head',
  'statements',
  'marks',
  'hiddenLength',
];
let pages = 0;
let different = 0;
for (const file of CORPUS_FILES) {
  for await (const { id, html } of readCorpus(values.corpus, file)) {
    if (html === undefined) continue;
    const { content } = decodeSource({ html });
    const [own, other] = [readHtml(content), readHtml(content, scanWithParse5)];
    const parts = PARTS.filter(part => JSON.stringify(own[part]) !== JSON.stringify(other[part]));
    pages++;
    if (parts.length === 0) continue;
    different++;
    console.log(`${id}: ${parts.join(', ')}`);
  }
}
console.log(`${pages} pages, ${different} read otherwise with the tokenizer of parse5`);
if (different > 0) process.exitCode = 1;
