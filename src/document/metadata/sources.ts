import type { Row } from '../../lexicon/lexicon.ts';
import type { PhraseTable } from '../../lexicon/phrases.ts';
import type { Words } from '../../lexicon/words.ts';
import type { Block, Region, Span } from '../block.ts';
import { isOfType, type JsonLdNode } from '../json-ld.ts';
import type { RawPage } from '../raw-page.ts';
import type { NameTables } from './names.ts';

/** A statement of the page about itself, with the words on the page that make it, if they are visible. */
export interface Statement {
  readonly value: string;
  readonly span: Span | null;
}

/** The tables that find authors and dates in visible text, for the language of the page. */
export interface MetadataTables extends NameTables {
  /** Authors that name nobody. */
  readonly genericBylines: PhraseTable<Row>;
}

/** Where a page may say something about itself. */
export interface Sources {
  readonly page: RawPage;
  readonly blocks: readonly Block[];
  readonly words: Words;
  readonly tables: MetadataTables;
  /** JSON-LD nodes, nested ones included. */
  readonly nodes: readonly JsonLdNode[];
  /** Those of them that say what the page is: the ones of articles first. */
  readonly leading: readonly JsonLdNode[];
  /** Registrable domain of the page, or null. */
  readonly site: string | null;
  /** The lines in which a reader looks for author and date. */
  readonly top: readonly Block[];
}

const ARTICLES: ReadonlySet<string> = new Set(
  (
    'Article NewsArticle BlogPosting Report ScholarlyArticle TechArticle OpinionNewsArticle AnalysisNewsArticle AdvertiserContentArticle ' +
    'BackgroundNewsArticle ReportageNewsArticle ReviewNewsArticle SatiricalArticle MedicalScholarlyArticle APIReference LiveBlogPosting ' +
    'Recipe CriticReview HowTo SocialMediaPosting DiscussionForumPosting Question'
  ).split(' '),
);
const PAGES: ReadonlySet<string> = new Set(
  'WebPage ItemPage AboutPage CollectionPage FAQPage QAPage ProfilePage MedicalWebPage CheckoutPage CreativeWork VideoObject PodcastEpisode Book Course Dataset SoftwareSourceCode'.split(
    ' ',
  ),
);

const MAX_LEADING = 50;

/** Sorts out which nodes speak of the page: articles, then pages; no others. */
export function articleNodes(nodes: readonly JsonLdNode[]): JsonLdNode[] {
  const articles = nodes.filter(node => isOfType(node, ARTICLES));
  const pages = nodes.filter(node => isOfType(node, PAGES) && !isOfType(node, ARTICLES));
  return [...articles, ...pages].slice(0, MAX_LEADING);
}

/** A byline or a dateline stands in the first blocks of an article, right before it, or around its title. */
const NEAR_TOP = 8;
const BEFORE_TITLE = 3;

/** The lines in which author and date are looked for, the likeliest first. */
export function linesNearTop(blocks: readonly Block[]): Block[] {
  const isTitle = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;
  const inArticle = blocks.findIndex(block => isTitle(block) && isArticle(block));
  const title = inArticle < 0 ? blocks.findIndex(isTitle) : inArticle;
  const firstMain = blocks.findIndex(block => block.isMainText);
  const lastMain = blocks.findLastIndex(block => block.isMainText);
  const around = (index: number, before: number, after: number): readonly Block[] =>
    index < 0 ? [] : blocks.slice(Math.max(0, index - before), Math.max(0, index + after));
  if (title < 0 && firstMain < 0) return blocks.slice(0, NEAR_TOP);
  return [
    ...new Set([
      ...around(title, -1, NEAR_TOP),
      ...around(title, BEFORE_TITLE, 0),
      ...around(firstMain, 0, NEAR_TOP),
      ...around(firstMain, NEAR_TOP, 0),
      ...around(lastMain, 2, 2).filter(({ region }) => region === 'main'),
    ]),
  ];
}

/** Whether a block may hold what the page says about its article. */
export function isArticle({ isMainText, region }: Block): boolean {
  return isMainText || region === 'main' || region === 'header';
}

/** The block in which a position of the text stands. `blocks` are in order. */
export function blockAt(blocks: readonly Block[], position: number): Block | undefined {
  return blocks[firstIndex(blocks, ({ end }) => end > position)];
}

/** What stands in these regions is said of others. */
const OF_OTHERS: ReadonlySet<Region> = new Set<Region>(['comments', 'related']);

/** Whether a block belongs to comments or to cards of other pages, by its region or by the names around it. */
export function isOfOthers({ containers, blocks }: RawPage, { index, region }: Block): boolean {
  if (OF_OTHERS.has(region)) return true;
  let at = blocks[index]?.container ?? -1;
  for (let container = containers[at]; container !== undefined; container = containers[at]) {
    if (OF_OTHERS.has(container.region)) return true;
    at = container.parent;
  }
  return false;
}

/** How many links of one place are looked at: many are empty. */
const MAX_TRIED = 10;

/** The first link with words in a stretch of text, or null. `links` are in order. */
export function linkWithin(links: readonly Span[], { start, end }: Span): Span | null {
  const first = firstIndex(links, link => link.start >= start);
  return links.slice(first, first + MAX_TRIED).find(link => link.end <= end && link.end > link.start) ?? null;
}

/** Index of the first part that comes late enough, in parts of which all after it do. */
function firstIndex(parts: readonly Span[], isLate: (part: Span) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLate(parts[middle] as Span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A word that stands so often with a capital is looked at no further. */
const MAX_OCCURRENCES = 50;

/** Whether a text writes a word in lower case somewhere, among its first fifty occurrences. `form` is as in `words`. */
export function isInLowerCase(form: string, text: string, { forms, starts }: Words): boolean {
  let at = forms.indexOf(form);
  for (let i = 0; i < MAX_OCCURRENCES && at >= 0; i++) {
    if (text.charCodeAt(starts[at] ?? 0) === form.charCodeAt(0)) return true;
    at = forms.indexOf(form, at + 1);
  }
  return false;
}
