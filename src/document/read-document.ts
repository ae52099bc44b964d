import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SoughtTableName } from '../lexicon/phrase-openings.ts';
import { formsWithin, splitWords, wordsWithin } from '../lexicon/words.ts';
import { decodeSource, type PageSource } from '../source.ts';
import type { Block } from './block.ts';
import { commercialPhrases, titlePhrases } from './commercial.ts';
import { findCredits } from './credits.ts';
import type { Document, PhraseSpan } from './document.ts';
import { findOccurrences, findOpenings, findPhrases } from './find-phrases.ts';
import { fullTitle } from './full-title.ts';
import { distinctHeadlines, findHeadlines } from './headlines.ts';
import { readHtml } from './html-reader.ts';
import { detectLanguage } from './language.ts';
import { lazily } from './lazy.ts';
import { findOwnSite, linksOfArticle, readLinks } from './links.ts';
import { viewPage } from './main-text/page-view.ts';
import { type Metadata, type PageAddress, readMetadata } from './metadata.ts';
import { NgramNumbers } from './ngrams.ts';
import { findPromos } from './promos.ts';
import type { RawPage } from './raw-page.ts';
import { findLayout } from './regions.ts';
import { imagesOfArticle } from './resources.ts';
import { splitSentences } from './sentences.ts';
import { resolveUrl, siteOf } from './site.ts';
import { readText } from './text-reader.ts';
import { findTitle } from './title.ts';
import { contentStems, readTopic, type Topic } from './topic.ts';

/** What a long text repeats shows in its first words. */
const MOST_NGRAM_WORDS = 5000;
const MAX_BYLINE_WORDS = 16;
const MIN_PARAGRAPH_LENGTH = 100;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Reads a page into a Document. Never throws: a page of which nothing can be read has no blocks. */
export function readDocument(source: PageSource, lexicon: Lexicon): Document {
  const { kind, content } = decodeSource(source);
  const page = kind === 'html' ? readHtml(content) : readText(content);
  return documentOf(page, source.url ?? null, lexicon);
}

function documentOf(page: RawPage, address: string | null, lexicon: Lexicon): Document {
  const url = address === null ? null : resolveUrl(address, null);
  const base = page.head.base === '' ? url : (resolveUrl(page.head.base, url) ?? url);
  return lazily<Document>({
    kind: () => page.kind,
    url: () => url,
    site: () => siteOf(url),
    text: () => page.text,
    hiddenLength: () => page.hiddenLength,
    lexicon: () => lexicon,
    words: () => splitWords(page.text),
    language: ({ text, words }) => detectLanguage(text, words, page.head.language, lexicon.stopwords),
    blocks: document => blocksOf(page, document),
    mainBlocks: ({ blocks }) => blocks.filter(block => block.isMainText),
    wrapperBlocks: ({ blocks }) => blocks.filter(block => block.region !== 'main'),
    mainText: ({ mainBlocks }) => mainBlocks.map(block => block.text).join('\n'),
    mainWords: document =>
      formsWithin(
        document.words,
        ownBlocks(document, () => true),
      ),
    mainNgrams: ({ mainWords }) => new NgramNumbers(mainWords.slice(0, MOST_NGRAM_WORDS)),
    articleWords: ({ title, mainWords }) => [...splitWords(title).forms, ...mainWords],
    wrapperWords: ({ words, wrapperBlocks }) => formsWithin(words, wrapperBlocks),
    metadata: document => metadataOf(page, document, { url, base }),
    title: ({ blocks, metadata, site }) => findTitle(page, blocks, { ...metadata, site, url }),
    fullTitle: ({ title }) => fullTitle(page) || title,
    titleStems: ({ title, language }) => stemsIn(splitWords(title).forms, language, lexicon),
    headings: document =>
      ownBlocks(document, block => block.kind === 'heading' && block.text !== document.title),
    paragraphs: document => ownBlocks(document, block => block.kind !== 'heading'),
    sentences: document => splitSentences(ownBlocks(document, () => true)),
    ownSite: ({ site, metadata }) => findOwnSite(page, site, metadata),
    links: ({ text, ownSite }) => readLinks(page, text, base, ownSite),
    articleLinks: ({ links, blocks }) => linksOfArticle(links, blocks),
    articleImages: ({ blocks }) => imagesOfArticle(page.resources, blocks, base),
    sourceCredits: findCredits,
    resources: () =>
      page.resources.flatMap(({ kind, src, block }) => {
        const address = resolveUrl(src, base);
        return address === null ? [] : [{ kind, url: address, site: siteOf(address), block }];
      }),
    promos: ({ text, blocks, words, language }) =>
      findPromos(text, blocks, words, lexicon.phrases['promo-lead-ins'].for(language)),
    wrapperHeadlines: ({ blocks, links, words, kind }) => findHeadlines(blocks, links, words, kind),
    distinctHeadlines,
    topic: topicOf,
    commercialPhrases,
    titlePhrases: ({ fullTitle }) => titlePhrases(fullTitle, lexicon),
    wordRange:
      ({ words }) =>
      span =>
        wordsWithin(words, span),
    wordsOf:
      ({ words, wordRange }) =>
      span => {
        const { from, to } = wordRange(span);
        return words.forms.slice(from, to);
      },
    stemsOf:
      ({ wordsOf, language }) =>
      span =>
        stemsIn(wordsOf(span), language, lexicon),
    covers:
      ({ language }) =>
      name =>
        lexicon.phrases[name].languages.has(language ?? ''),
    phraseOpenings: ({ words, language }) => findOpenings(words, language, lexicon),
    phrasesIn: document => {
      // A signal asks once for its value and once for its evidence.
      const known = new Map<SoughtTableName, { blocks: readonly Block[]; found: readonly PhraseSpan[] }>();
      return (name, blocks) => {
        const last = known.get(name);
        if (last?.blocks === blocks) return last.found;
        const found = findPhrases(document, name, blocks);
        known.set(name, { blocks, found });
        return found;
      };
    },
    occurrencesInMain: document => (words, most) =>
      findOccurrences(document, words, document.mainBlocks, most),
    occurrencesInWrapper: document => (words, most) =>
      findOccurrences(document, words, document.wrapperBlocks, most),
  });
}

function stemsIn(words: readonly string[], language: string | null, lexicon: Lexicon): string[] {
  const stopwords = lexicon.stopwords.get(language ?? '');
  return stopwords === undefined ? [] : contentStems(words, language ?? '', stopwords);
}

function blocksOf(page: RawPage, document: Document): Block[] {
  const { words, language, lexicon } = document;
  const view = viewPage(page, words, language, lexicon);
  const { regions, isMainText } = findLayout(view, lexicon);
  return page.blocks.map(({ start, end, kind, level, linkLength }, index) => {
    // Old pages set their columns in tables: a cell that holds a paragraph is one.
    const isLayout = kind === 'cell' && end - start >= MIN_PARAGRAPH_LENGTH;
    const shown = isLayout ? 'paragraph' : kind;
    const text = document.text.slice(start, end);
    const place = { region: regions[index] ?? 'main', isMainText: isMainText[index] === true };
    return { index, start, end, text, kind: shown, level, ...place, linkLength };
  });
}

function metadataOf(
  page: RawPage,
  { blocks, words, language, lexicon }: Document,
  address: PageAddress,
): Metadata {
  const tables = {
    bylineMarkers: lexicon.phrases['byline-markers'].for(language),
    genericBylines: lexicon.phrases['generic-bylines'].for(language),
    months: lexicon.months.for(language),
  };
  return readMetadata(page, blocks, words, tables, address);
}

/** The article's blocks of one sort; lines that promote other pages, and those that only name author or date, left out. */
function ownBlocks(
  { mainBlocks, promos, metadata, wordsOf }: Document,
  belongs: (block: Block) => boolean,
): Block[] {
  const promoted = new Set(promos.map(promo => promo.block));
  const { author, published, modified } = metadata;
  const spans = [author?.span, published?.span, modified?.span];
  const isByline = (block: Block): boolean =>
    spans.some(span => span && span.start >= block.start && span.end <= block.end) &&
    wordsOf(block).length <= MAX_BYLINE_WORDS;
  return mainBlocks.filter(block => belongs(block) && !promoted.has(block.index) && !isByline(block));
}

function topicOf(document: Document): Topic {
  const { lexicon, articleWords } = document;
  const language = document.language ?? '';
  return readTopic(
    articleWords,
    language,
    lexicon.stopwords.get(language) ?? NO_WORDS,
    lexicon.backgrounds.get(language),
    lexicon.relatednessLevels.get(language) ?? null,
  );
}
