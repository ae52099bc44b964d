import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Words } from '../../lexicon/words.ts';
import type { Region } from '../block.ts';
import type { RawPage } from '../raw-page.ts';
import { readLine, ruleRegions } from '../rule-regions.ts';
import type { Line, WrapperPhrases } from '../sections.ts';

/** All that is known of a page when each of its blocks is judged. */
export interface PageView {
  readonly page: RawPage;
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly phrases: WrapperPhrases;
  /** Function words of the page's language, where there is a list. */
  readonly stopwords: ReadonlySet<string> | undefined;
  /** The regions that hints and rules give the blocks. */
  readonly ruled: readonly Region[];
}

/** Writes the features of one block into `out`, where all is 0, from index `at` on. */
export type WriteFeatures = (block: number, out: Float32Array, at: number) => void;

/** Some features of a block, computed together. */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** Looks at the whole page once, in time linear in its blocks. */
  prepare(view: PageView): WriteFeatures;
}

/** Writes a 1 for each bit of a number, from the lowest on. */
export function setBits(bits: number, out: Float32Array, at: number): void {
  for (let left = bits; left !== 0; left &= left - 1) out[at + 31 - Math.clz32(left & -left)] = 1;
}

/** Prepares a page for the judgement of its blocks. `words` are those of its text; `language` is a two-letter tag or null. */
export function viewPage(page: RawPage, words: Words, language: string | null, lexicon: Lexicon): PageView {
  const phrases = {
    sectionHeadings: lexicon.phrases['section-headings'].for(language),
    commentForms: lexicon.phrases['comment-form'].for(language),
    legalLines: lexicon.phrases['legal-lines'].for(language),
  };
  const lines = page.blocks.map(block => readLine(page.text, block, words));
  const ruled = ruleRegions(page, lines, words, phrases);
  return { page, lines, words, phrases, stopwords: lexicon.stopwords.get(language ?? ''), ruled };
}
