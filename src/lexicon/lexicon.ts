import { type AffiliateLinks, readAffiliateLinks } from './affiliate-links.ts';
import { type Backgrounds, type RelatednessLevels, readBackgrounds } from './background.ts';
import { type BlockModel, type BlockModelJson, readBlockModel } from './block-model.ts';
import { type BrokenName, readBrokenNames } from './broken-names.ts';
import { type HeadlineModel, readHeadlineModel } from './headline-model.ts';
import { lazily } from './lazy.ts';
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
const MODELS = [
  'main-text-html',
  'main-text-text',
  'wrapper-regions',
  'wording-main',
  'wording-wrapper',
] as const;

/** Gives the content of a file of `datasets/lexicon/`, or null where there is none. */
export type ReadTable = (file: string) => string | null;

/**
 * Builds the look-ups from the files of `datasets/lexicon/`. All files are read at once, and each is taken apart when it is
 * first used: a page in French needs no English model. Throws where a file is missing, and where it is broken on its first use.
 */
export function buildLexicon(read: ReadTable): Lexicon {
  const needed = (file: string): string => {
    const content = read(file);
    if (content === null)
      throw new Error(`the table datasets/lexicon/${file} is missing: install chaff again`);
    return content;
  };
  const csv = new Map([...TABLES, ...PHRASE_TABLES].map(name => [name, needed(`${name}.csv`)] as const));
  const rows = (name: (typeof TABLES)[number] | PhraseTableName): Row[] => tableRows(csv.get(name) ?? '');
  const json = new Map(MODELS.map(name => [name, needed(`${name}.json`)] as const));
  const model = <Json>(name: (typeof MODELS)[number]): Json => JSON.parse(json.get(name) ?? '') as Json;
  const headlineModel = read('headline-model.json');
  const levels = read('relatedness-levels.json') ?? '{}';
  return lazily<Lexicon>({
    stopwords: () =>
      new Map(
        rows('stopwords').map(row => [row.language ?? '', new Set(phraseWords(row.words ?? ''))] as const),
      ),
    months: () =>
      new LanguagePhrases(
        rows('months').flatMap(row => (row.names ?? '').split('|').map(phrase => ({ ...row, phrase }))),
        phraseWords,
      ),
    backgrounds: ({ stopwords }) =>
      readBackgrounds(
        new Map(
          [...stopwords.keys()].flatMap(language => {
            const json = read(`background-${language}.json`);
            return json === null ? [] : [[language, json] as const];
          }),
        ),
      ),
    relatednessLevels: () => new Map(Object.entries(JSON.parse(levels) as Record<string, RelatednessLevels>)),
    headlineModel: () =>
      headlineModel === null ? { bias: 0, weights: new Map() } : readHeadlineModel(headlineModel),
    mainText: () =>
      lazily<Lexicon['mainText']>({
        html: () => readBlockModel(model<BlockModelJson>('main-text-html')),
        text: () => readBlockModel(model<BlockModelJson>('main-text-text')),
      }),
    wrapperRegions: () => readRegionModel(model<RegionModelJson>('wrapper-regions')),
    wording: () =>
      lazily<Lexicon['wording']>({
        main: () => readWordingModel(model<WordingModelJson>('wording-main')),
        wrapper: () => readWordingModel(model<WordingModelJson>('wording-wrapper')),
      }),
    publisherSites: () => new Set(rows('publishers').map(row => row.domain ?? '')),
    publishers: () => publisherTable(rows('publishers')),
    adNetworks: () => new Map(rows('ad-networks').map(row => [row.domain ?? '', row.kind ?? ''])),
    brokenNames: () => readBrokenNames(rows('broken-names'), phraseWords),
    affiliateLinks: () => readAffiliateLinks(rows('affiliate-links')),
    runningAnchors: () =>
      new RunningPhrases(rows('commercial-anchors').map(row => [row.phrase ?? '', row] as const)),
    phrases: () =>
      lazily(
        Object.fromEntries(
          PHRASE_TABLES.map(name => [name, () => new LanguagePhrases(rows(name), phraseWords)]),
        ) as Record<PhraseTableName, () => PhraseRows>,
      ),
    phraseOpenings: ({ phrases }) => openingsOf(phrases),
  });
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
