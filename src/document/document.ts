import type { Lexicon, PhraseTableName, Row } from '../lexicon/lexicon.ts';
import type { SoughtTableName } from '../lexicon/phrase-openings.ts';
import type { Words } from '../lexicon/words.ts';
import type { ArticleImage, Block, Link, Resource, Span } from './block.ts';
import type { PhraseOpenings } from './find-phrases.ts';
import type { Headline } from './headlines.ts';
import type { Metadata } from './metadata.ts';
import type { NgramNumbers } from './ngrams.ts';
import type { Promo } from './promos.ts';
import type { Topic } from './topic.ts';

/**
 * What a page says, read-only: the only thing a signal sees. Every view is computed on first use and kept, from the
 * page alone: the same source gives the same Document.
 */
export interface Document {
  /** How the page came: signals that need markup measure nothing on text. */
  readonly kind: 'html' | 'text';
  /** Address of the page, or null. */
  readonly url: string | null;
  /** Registrable domain of the page, or null. */
  readonly site: string | null;
  /** All visible text: NFC, white space folded, blocks divided by one newline. Evidence quotes are slices of it. */
  readonly text: string;
  /** The blocks of `text` in reading order. */
  readonly blocks: readonly Block[];
  /** The blocks of the article or main text. */
  readonly mainBlocks: readonly Block[];
  /** The blocks outside the main region. */
  readonly wrapperBlocks: readonly Block[];
  /** Text of the article, blocks divided by one newline. */
  readonly mainText: string;
  /** Title of the article, the site's name taken off; "" where none is found. */
  readonly title: string;
  /** What the title element says, the site's name and further parts included; the title where there is none. */
  readonly fullTitle: string;
  /** Content stems of the title, repetitions included. */
  readonly titleStems: readonly string[];
  /** Two-letter language tag of the text, or null where it cannot be told. */
  readonly language: string | null;
  /** Registrable domain of the page's site, also where only the page itself tells it; null where nothing does. */
  readonly ownSite: string | null;
  /** Visible links in reading order. */
  readonly links: readonly Link[];
  /** The links with words that stand in the article. */
  readonly articleLinks: readonly Link[];
  /** What the page loads. */
  readonly resources: readonly Resource[];
  /** The images between the blocks of the article. */
  readonly articleImages: readonly ArticleImage[];
  /** Lines at the beginning or end of the article that credit or link where it comes from. */
  readonly sourceCredits: readonly Block[];
  /** What the page says about itself. */
  readonly metadata: Metadata;
  /** Words of `text`. */
  readonly words: Words;
  /** Lower-case words of the article, in order; promos and bylines left out. */
  readonly mainWords: readonly string[];
  /** Runs of words of the article as numbers; of its first 5,000 words: what a long text repeats shows in them. */
  readonly mainNgrams: NgramNumbers;
  /** Lower-case words of the title, and behind them those of the article. */
  readonly articleWords: readonly string[];
  /** Lower-case words of the wrapper, in order. */
  readonly wrapperWords: readonly string[];
  /** Headings of the article, title and promos left out. */
  readonly headings: readonly Block[];
  /** The article's blocks of running text: no headings, promos or bylines. */
  readonly paragraphs: readonly Block[];
  /** Sentences of the article; promos and bylines left out. */
  readonly sentences: readonly Span[];
  /** Lines inside the article that promote another page. */
  readonly promos: readonly Promo[];
  /** Headlines in the wrapper, repetitions included. */
  readonly wrapperHeadlines: readonly Headline[];
  /** The wrapper's headlines, each once. */
  readonly distinctHeadlines: readonly Headline[];
  /** What the article is about. */
  readonly topic: Topic;
  /** Phrases of what doorways are made for (`commercial-anchors`), left to right, none across two blocks. */
  readonly commercialPhrases: readonly PhraseSpan[];
  /** The rows of such phrases in the full title, each once. */
  readonly titlePhrases: ReadonlySet<Row>;
  /** At which words phrases of each table may begin. */
  readonly phraseOpenings: PhraseOpenings;
  /** Length of the text that the markup hides, in UTF-16 units. */
  readonly hiddenLength: number;
  /** The tables the views are made with. */
  readonly lexicon: Lexicon;
  /** Indexes into `words` of a stretch of `text`: the first word in it and the first after it. */
  wordRange(span: Span): { readonly from: number; readonly to: number };
  /** Lower-case words of a stretch of `text`. */
  wordsOf(span: Span): readonly string[];
  /** Content stems of a stretch of `text`, repetitions included; empty in a language without function words. */
  stemsOf(span: Span): readonly string[];
  /** Where a run of lower-case words stands in the article, the first `most` times. */
  occurrencesInMain(words: readonly string[], most: number): readonly Span[];
  /** The same in the wrapper. */
  occurrencesInWrapper(words: readonly string[], most: number): readonly Span[];
  /** Whether a phrase table has phrases of the page's language: what it finds in others means nothing. */
  covers(table: PhraseTableName): boolean;
  /**
   * Where phrases of a table stand in some blocks, left to right, none across two blocks. The blocks are in the order of the
   * page; asked for many, ask once: it is linear in the page, not in the blocks.
   */
  phrasesIn(table: SoughtTableName, blocks: readonly Block[]): readonly PhraseSpan[];
}

/** A phrase of a table where it stands in `text`. */
export interface PhraseSpan extends Span {
  readonly row: Row;
  /** Index of its block. */
  readonly block: number;
}
