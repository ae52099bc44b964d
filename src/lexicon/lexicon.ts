import { type AffiliateLinks, readAffiliateLinks } from './affiliate-links.ts';
import { type Backgrounds, type RelatednessLevels, readBackgrounds } from './background.ts';
import { type BlockModel, type BlockModelJson, readBlockModel } from './block-model.ts';
import { type BrokenName, readBrokenNames } from './broken-names.ts';
import { type HeadlineModel, readHeadlineModel } from './headline-model.ts';
import { openingsOf, type PhraseOpenings } from './phrase-openings.ts';
import { LanguagePhrases, PhraseTable } from './phrases.ts';
import { type RegionModel, type RegionModelJson, readRegionModel } from './region-model.ts';
import { RunningPhrases } from './running-phrases.ts';
import { tableRows } from './table-rows.ts';
import { readWordingModel, type WordingModel, type WordingModelJson } from './wording-model.ts';
import { splitWords } from './words.ts';

/** A row of a table, its columns by name. */
export type Row = Readonly<Record<string, string>>;

/** A phrase table whose rows are those of its file. */
export type PhraseRows = LanguagePhrases<Row>;

/** A news publisher or agency. */
export interface Publisher {
  readonly name: string;
  /** Registrable domain. */
  readonly site: string;
}

/** The word and phrase tables of `datasets/lexicon/`, as look-ups. */
export interface Lexicon {
  /** Function words by language. */
  readonly stopwords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of months. */
  readonly months: PhraseRows;
  /** Document frequencies of stems by language. */
  readonly backgrounds: Backgrounds;
  /** How related headlines of other sites are to an article, by language. */
  readonly relatednessLevels: ReadonlyMap<string, RelatednessLevels>;
  /** Tells generic listicles, how-tos and clickbait from other headlines; English. */
  readonly headlineModel: HeadlineModel;
  /** Tells the blocks of the main text from the others, by what the page came as. */
  readonly mainText: { readonly html: BlockModel; readonly text: BlockModel };
  /** Tells the parts of the wrapper of an HTML page apart. */
  readonly wrapperRegions: RegionModel;
  /** How farms word their articles, and what stands around these. */
  readonly wording: { readonly main: WordingModel; readonly wrapper: WordingModel };
  /** News publishers by name and by the names of their newsletters. Names are also words: check the capitals. */
  readonly publishers: PhraseTable<Publisher>;
  readonly publisherSites: ReadonlySet<string>;
  /** Ad networks by registrable domain: `premium` (managed) or `open`. */
  readonly adNetworks: ReadonlyMap<string, string>;
  /** Well-known names with a synonym put into them. Also words: check the capitals. */
  readonly brokenNames: PhraseTable<BrokenName>;
  /** How links of affiliate networks look. */
  readonly affiliateLinks: AffiliateLinks;
  /** The words that phrases of the tables looked for all over a page begin with, and of which. For a page's language. */
  readonly phraseOpenings: (language: string | null) => PhraseOpenings;
  /** Phrase tables by the name of their file. */
  readonly phrases: Readonly<Record<PhraseTableName, PhraseRows>>;
  /** Those of `commercial-anchors` in scripts that are looked up letter by letter. */
  readonly runningAnchors: RunningPhrases<Row>;
}

/** The phrase tables: files with a `phrase` column. */
export const PHRASE_TABLES = [
  'advertorial-frames',
  'assistant-residue',
  'byline-markers',
  'calls-to-action',
  'comment-form',
  'commercial-anchors',
  'continue-markers',
  'disclosures',
  'first-hand',
  'formula-headings',
  'generic-bylines',
  'identity-pages',
  'legal-lines',
  'machine-vocabulary',
  'price-words',
  'promo-lead-ins',
  'section-headings',
  'source-credits',
  'superlatives',
  'template-phrases',
  'tortured-phrases',
] as const;
/** Name of a phrase table. */
export type PhraseTableName = (typeof PHRASE_TABLES)[number];

/** The tables that are not of phrases. */
const TABLES = [
  'stopwords',
  'months',
  'publishers',
  'ad-networks',
  'broken-names',
  'affiliate-links',
] as const;
/** Gives the content of a file of `datasets/lexicon/`, or null where there is none. */
export type ReadTable = (file: string) => string | null;

/**
 * Builds the look-ups from the files of `datasets/lexicon/`. All are read at once, so that what happens to the files later
 * changes no verdict; of the documents' frequencies, which make half of them, only those of the languages that pages are in are taken apart.
 * Throws where a file is missing or broken, and says which.
 */
export function buildLexicon(read: ReadTable): Lexicon {
  const sound = <T>(file: string, take: (content: string) => T): T => {
    const content = read(file);
    if (content === null)
      throw new Error(`the table datasets/lexicon/${file} is missing: install chaff again`);
    return wellFormed(file, () => take(content));
  };
  const tables = new Map(
    [...TABLES, ...PHRASE_TABLES].map(name => [name, sound(`${name}.csv`, tableRows)] as const),
  );
  const rows = (name: (typeof TABLES)[number] | PhraseTableName): Row[] => tables.get(name) ?? [];
  const model = <Json, T>(name: string, take: (json: Json) => T): T =>
    sound(`${name}.json`, content => take(JSON.parse(content) as Json));
  const stopwords = new Map(
    rows('stopwords').map(row => [row.language ?? '', new Set(phraseWords(row.words ?? ''))] as const),
  );
  const months = rows('months').flatMap(row =>
    (row.names ?? '').split('|').map(phrase => ({ ...row, phrase })),
  );
  const backgrounds = [...stopwords.keys()].flatMap(language => {
    const json = read(`background-${language}.json`);
    return json === null ? [] : [[language, json] as const];
  });
  const levels = read('relatedness-levels.json') ?? '{}';
  const headlineModel = read('headline-model.json');
  const phrases = Object.fromEntries(
    PHRASE_TABLES.map(name => [name, new LanguagePhrases(rows(name), phraseWords)]),
  ) as Record<PhraseTableName, PhraseRows>;
  return {
    stopwords,
    months: new LanguagePhrases(months, phraseWords),
    backgrounds: readBackgrounds(new Map(backgrounds)),
    relatednessLevels: wellFormed(
      'relatedness-levels.json',
      () => new Map(Object.entries(JSON.parse(levels) as Record<string, RelatednessLevels>)),
    ),
    headlineModel:
      headlineModel === null
        ? { bias: 0, weights: new Map() }
        : wellFormed('headline-model.json', () => readHeadlineModel(headlineModel)),
    mainText: {
      html: model<BlockModelJson, BlockModel>('main-text-html', readBlockModel),
      text: model<BlockModelJson, BlockModel>('main-text-text', readBlockModel),
    },
    wrapperRegions: model<RegionModelJson, RegionModel>('wrapper-regions', readRegionModel),
    wording: {
      main: model<WordingModelJson, WordingModel>('wording-main', readWordingModel),
      wrapper: model<WordingModelJson, WordingModel>('wording-wrapper', readWordingModel),
    },
    publisherSites: new Set(rows('publishers').map(row => row.domain ?? '')),
    publishers: publisherTable(rows('publishers')),
    adNetworks: new Map(rows('ad-networks').map(row => [row.domain ?? '', row.kind ?? ''])),
    brokenNames: readBrokenNames(rows('broken-names'), phraseWords),
    affiliateLinks: readAffiliateLinks(rows('affiliate-links')),
    runningAnchors: new RunningPhrases(
      rows('commercial-anchors').map(row => [row.phrase ?? '', row] as const),
    ),
    phrases,
    phraseOpenings: openingsOf(phrases),
  };
}

/** What is made of a file. Throws with its name where it is broken. */
function wellFormed<T>(file: string, take: () => T): T {
  try {
    return take();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`the table datasets/lexicon/${file} is broken, install chaff again: ${why}`, {
      cause: error,
    });
  }
}

/** The words of a phrase as they are matched: those of its text, with `*` kept. */
function phraseWords(phrase: string): string[] {
  return phrase.split(' ').flatMap(part => (part === '*' ? ['*'] : splitWords(part).forms));
}

function publisherTable(rows: readonly Row[]): PhraseTable<Publisher> {
  const names: [string[], Publisher][] = [];
  for (const row of rows) {
    const publisher = { name: row.name ?? '', site: row.domain ?? '' };
    for (const name of [publisher.name, ...(row.newsletter ?? '').split('|')]) {
      if (name !== '') names.push([phraseWords(name), publisher]);
    }
  }
  return new PhraseTable(names);
}
