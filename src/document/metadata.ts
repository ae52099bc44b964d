import type { Row } from '../lexicon/lexicon.ts';
import type { PhraseTable } from '../lexicon/phrases.ts';
import { type Words, wordsWithin } from '../lexicon/words.ts';
import type { Block, Span } from './block.ts';
import { findDate } from './dates.ts';
import { isOfType, type JsonLdNode, readJsonLd, textOf } from './json-ld.ts';
import type { RawPage } from './raw-page.ts';
import { resolveUrl } from './site.ts';

/** A statement of the page about itself, with the words on the page that make it, if they are visible. */
export interface Statement {
  readonly value: string;
  readonly span: Span | null;
}

/** The tables that find authors and dates in visible text, for the language of the page. */
export interface MetadataTables {
  readonly bylineMarkers: PhraseTable<Row>;
  readonly months: PhraseTable<Row>;
}

/** What a page says about itself. */
export interface Metadata {
  readonly siteName: string | null;
  readonly author: Statement | null;
  /** Date of publication or last change, as written. */
  readonly date: Statement | null;
  readonly description: string | null;
  readonly keywords: string | null;
  /** Absolute address of `<link rel=canonical>`. */
  readonly canonical: string | null;
  /** Absolute address of `og:url`. */
  readonly ogUrl: string | null;
  /** JSON-LD nodes, nested ones included. */
  readonly jsonLd: readonly JsonLdNode[];
}

const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  'Article NewsArticle BlogPosting Report ScholarlyArticle TechArticle OpinionNewsArticle AnalysisNewsArticle ReportageNewsArticle ReviewNewsArticle WebPage Recipe Review HowTo CreativeWork SocialMediaPosting DiscussionForumPosting LiveBlogPosting'.split(
    ' ',
  ),
);
const AUTHOR_META: ReadonlySet<string> = new Set(
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl cxenseparse:author'.split(
    ' ',
  ),
);
const DATE_META: ReadonlySet<string> = new Set(
  'article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.created pubdate publishdate publish-date parsely-pub-date sailthru.date article:modified_time og:updated_time datemodified last-modified published modified updated'.split(
    ' ',
  ),
);
/** A byline or a dateline stands in the first blocks of an article, or right before it. */
const NEAR_TOP = 8;
const MAX_LINE_WORDS = 16;
/** How far into a line its date is looked for, in characters. */
const MAX_DATELINE = 120;
/** A longer element that is named after an author or a date holds more than that. */
const MAX_MARK = 120;
const MAX_NAME_WORDS = 5;
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den bin al da di la le du dos del'.split(' '),
);

/** Collects what the page says about itself: head, JSON-LD, marked-up elements, and lines a reader sees. */
export function readMetadata(
  page: RawPage,
  blocks: readonly Block[],
  words: Words,
  tables: MetadataTables,
  base: string | null,
): Metadata {
  const { head } = page;
  const jsonLd = readJsonLd(head.jsonLd);
  const meta = (name: string): string | null => head.meta.find(entry => entry.name === name)?.content ?? null;
  const canonical = head.links.find(link => link.rel.split(/\s+/).includes('canonical'))?.href;
  const ogUrl = meta('og:url');
  const top = linesNearTop(blocks);
  return {
    siteName: meta('og:site_name') ?? meta('application-name'),
    author: statedAuthor(page, jsonLd, words, tables) ?? visibleAuthor(page.text, top, words, tables),
    date: statedDate(page, jsonLd) ?? visibleDate(page.text, top, words, tables),
    description: meta('description') ?? meta('og:description'),
    keywords: meta('keywords') ?? meta('news_keywords'),
    canonical: canonical === undefined ? null : resolveUrl(canonical, base),
    ogUrl: ogUrl === null ? null : resolveUrl(ogUrl, base),
    jsonLd,
  };
}

function linesNearTop(blocks: readonly Block[]): Block[] {
  const firstMain = blocks.findIndex(block => block.region === 'main');
  if (firstMain < 0) return blocks.slice(0, NEAR_TOP);
  const lastMain = blocks.findLastIndex(block => block.region === 'main');
  return [
    ...blocks.slice(Math.max(0, firstMain - NEAR_TOP), firstMain + NEAR_TOP),
    ...blocks.slice(Math.max(firstMain + NEAR_TOP, lastMain - 2), lastMain + 2),
  ];
}

function statedAuthor(
  { head, marks, text }: RawPage,
  jsonLd: readonly JsonLdNode[],
  words: Words,
  tables: MetadataTables,
): Statement | null {
  for (const node of jsonLd) {
    const value = isOfType(node, ARTICLE_TYPES) ? textOf(node.author ?? node.creator) : '';
    if (value !== '' && !/^https?:/.test(value)) return { value, span: null };
  }
  const entry = head.meta.find(({ name, content }) => AUTHOR_META.has(name) && !/^https?:/.test(content));
  if (entry !== undefined) return { value: entry.content, span: null };
  for (const mark of marks) {
    if (mark.kind !== 'author' || mark.end - mark.start > MAX_MARK) continue;
    const { from, to } = wordsWithin(words, mark);
    const marker = tables.bylineMarkers.matchAt(words.forms, from, to);
    const start = marker === null || marker.to === to ? mark.start : (words.starts[marker.to] ?? mark.start);
    const value = text.slice(start, mark.end).trim();
    if (value !== '') return { value, span: { start: mark.start, end: mark.end } };
  }
  return null;
}

function visibleAuthor(
  text: string,
  lines: readonly Block[],
  words: Words,
  tables: MetadataTables,
): Statement | null {
  for (const line of lines) {
    const { from, to } = wordsWithin(words, line);
    const marker = to - from > MAX_LINE_WORDS ? null : tables.bylineMarkers.matchAt(words.forms, from, to);
    if (marker === null) continue;
    const end = endOfName(text, words, marker.to, to);
    const isMonth = tables.months.matchAt(words.forms, marker.to, to) !== null;
    if (end === marker.to || isMonth || (end < to && goesOn(text, words, end))) continue;
    const value = text.slice(words.starts[marker.to], words.ends[end - 1]);
    return { value, span: { start: line.start, end: line.end } };
  }
  return null;
}

/** Index after the last word of the name that starts at word `from`: capitalised words and the particles between them. */
function endOfName(text: string, words: Words, from: number, to: number): number {
  let end = from;
  for (let i = from; i < Math.min(to, from + MAX_NAME_WORDS); i++) {
    const gap = i === from ? '' : text.slice(words.ends[i - 1], words.starts[i]);
    if (/[,|–—:;]/.test(gap)) break;
    if (/^[\p{Lu}\p{Lo}]/u.test(text.slice(words.starts[i], words.ends[i]))) end = i + 1;
    else if (!NAME_PARTICLES.has(words.forms[i] ?? '')) break;
  }
  return end;
}

/** What may follow a name in a byline: "By Ines Holm in Kelm", "by Ines Holm and Per Ost". */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'and for in on at of with und et y e i og och en in fur für a à'.split(' '),
);

/** Whether a sentence goes on after the words that looked like a name: "By Monday evening". */
function goesOn(text: string, words: Words, after: number): boolean {
  const gap = text.slice(words.ends[after - 1], words.starts[after]);
  const next = text.slice(words.starts[after], words.ends[after]);
  return gap === ' ' && /^\p{Ll}/u.test(next) && !AFTER_NAME.has(next);
}

function statedDate({ head, marks, text }: RawPage, jsonLd: readonly JsonLdNode[]): Statement | null {
  for (const node of jsonLd) {
    const value = textOf(node.datePublished ?? node.dateCreated ?? node.dateModified ?? node.uploadDate);
    if (value !== '') return { value, span: null };
  }
  const entry = head.meta.find(({ name }) => DATE_META.has(name));
  if (entry !== undefined) return { value: entry.content, span: null };
  for (const mark of marks) {
    if (mark.kind !== 'date') continue;
    const value = mark.value || text.slice(mark.start, mark.end).trim();
    if (/\d/.test(value) && value.length <= MAX_MARK)
      return { value, span: mark.end > mark.start ? { start: mark.start, end: mark.end } : null };
  }
  return null;
}

function visibleDate(
  text: string,
  lines: readonly Block[],
  words: Words,
  tables: MetadataTables,
): Statement | null {
  for (const line of lines) {
    const opening = { start: line.start, end: Math.min(line.end, line.start + MAX_DATELINE) };
    const span = findDate(text, opening, words, tables.months);
    if (span !== null) return { value: text.slice(span.start, span.end), span };
  }
  return null;
}
