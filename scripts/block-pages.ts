import { readHtml } from '../src/document/html-reader.ts';
import { detectLanguage } from '../src/document/language.ts';
import { blockFeatures } from '../src/document/main-text/features.ts';
import { type PageView, viewPage } from '../src/document/main-text/page-view.ts';
import type { RawPage } from '../src/document/raw-page.ts';
import { readText } from '../src/document/text-reader.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { splitWords } from '../src/lexicon/words.ts';
import { decodeSource } from '../src/source.ts';
import { alignBlocks } from '../src/training/blocks/align.ts';
import type { BlockPage } from '../src/training/blocks/train-block-model.ts';
import { type CorpusRow, readCorpus } from './corpus.ts';
import { pythonWords } from './extraction/word-scores.ts';

/** What a page is read as: HTML, or only the text that is seen of it. */
export type BlockInput = 'html' | 'text';

/** The site of a corpus row; one without is a site of its own. */
export function siteOfRow(row: CorpusRow): string {
  return row.domain || row.id;
}

/** Reads a page of the corpus for the judgement of its blocks. */
export function viewOf(html: string, input: BlockInput, lexicon: Lexicon): PageView {
  const read = readHtml(decodeSource({ html }).content);
  return viewOfPage(input === 'html' ? read : readText(read.text), lexicon);
}

function viewOfPage(page: RawPage, lexicon: Lexicon): PageView {
  const words = splitWords(page.text);
  const language = detectLanguage(page.text, words, page.head.language, lexicon.stopwords);
  return viewPage(page, words, language, lexicon);
}

/**
 * The pages of WCXB with their blocks marked by the true main text. As text each page comes twice: all that is seen of it, as
 * in a WET file, and its main text alone, as text corpora hold it.
 */
export async function* blockPages(
  corpus: string,
  input: BlockInput,
  lexicon: Lexicon,
): AsyncGenerator<BlockPage> {
  for await (const { html, main_content: mainText = '', ...row } of readCorpus(corpus, 'wcxb-dev')) {
    if (html === undefined) continue;
    const site = siteOfRow(row);
    const view = viewOf(html, input, lexicon);
    const truth = pythonWords(mainText.toLowerCase());
    const blocks = view.page.blocks.map(({ start, end }) =>
      pythonWords(view.page.text.slice(start, end).toLowerCase()),
    );
    const features = blockFeatures(view);
    yield { site, view, features, shares: alignBlocks(blocks, truth), truthWords: truth.length };
    if (input === 'html' || truth.length === 0) continue;
    const alone = viewOfPage(readText(mainText), lexicon);
    const shares = new Float32Array(alone.lines.length).fill(1);
    yield { site, view: alone, features: blockFeatures(alone), shares, truthWords: truth.length };
  }
}
