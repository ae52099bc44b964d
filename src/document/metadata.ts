import type { Words } from '../lexicon/words.ts';
import type { Block } from './block.ts';
import { type JsonLdNode, leadingNodes } from './json-ld.ts';
import { type AuthorStatement, findAuthor } from './metadata/author.ts';
import { type DateStatement, findDates } from './metadata/published.ts';
import { findSiteNames } from './metadata/site-name.ts';
import { articleNodes, linesNearTop, type MetadataTables, type Sources } from './metadata/sources.ts';
import type { RawPage } from './raw-page.ts';
import { resolveUrl, siteOf } from './site.ts';

/** What a page says about itself. */
export interface Metadata {
  readonly siteName: string | null;
  /** Who publishes the page, by its own word; the site's name where it says nothing else. */
  readonly publisher: string | null;
  readonly author: AuthorStatement | null;
  readonly published: DateStatement | null;
  readonly modified: DateStatement | null;
  readonly description: string | null;
  readonly keywords: string | null;
  /** Language tag as declared ("en-GB"), or null. */
  readonly language: string | null;
  /** Absolute address of `<link rel=canonical>`. */
  readonly canonical: string | null;
  /** Absolute address of `og:url`. */
  readonly ogUrl: string | null;
  /** JSON-LD nodes, nested ones included. */
  readonly jsonLd: readonly JsonLdNode[];
  /** Those of them that speak of the page: articles first. */
  readonly leading: readonly JsonLdNode[];
}

/** Where the page stands. */
export interface PageAddress {
  /** Address of the page, or null. */
  readonly url: string | null;
  /** What its relative addresses are resolved against. */
  readonly base: string | null;
}

/** Collects what the page says about itself: head, JSON-LD, marked-up elements, and lines a reader sees. */
export function readMetadata(
  page: RawPage,
  blocks: readonly Block[],
  words: Words,
  tables: MetadataTables,
  { url, base }: PageAddress,
): Metadata {
  const { head, statements: nodes } = page;
  const leading = articleNodes(leadingNodes(nodes));
  const site = siteOf(url);
  const top = linesNearTop(blocks);
  const sources: Sources = { page, blocks, words, tables, nodes, leading, site, top };
  const meta = (name: string): string | null => head.meta.find(entry => entry.name === name)?.content ?? null;
  const absolute = (href: string | null | undefined): string | null => (href ? resolveUrl(href, base) : null);
  const heading = blocks.find(block => block.kind === 'heading' && block.level === 1)?.text ?? '';
  const { siteName, publisher } = findSiteNames(page, nodes, leading, site, heading);
  const language = head.language || meta('content-language') || meta('og:locale')?.replace('_', '-') || null;
  const reading = { months: tables.months, isMonthFirst: isMonthFirst(language) };
  return {
    siteName,
    publisher,
    author: findAuthor(
      sources,
      [siteName, publisher, site, site?.split('.')[0]].flatMap(name => name ?? []),
    ),
    ...findDates(sources, reading),
    description: meta('description') ?? meta('og:description'),
    keywords: meta('keywords') ?? meta('news_keywords'),
    language,
    canonical: absolute(head.links.find(link => link.rel.split(/\s+/).includes('canonical'))?.href),
    ogUrl: absolute(meta('og:url')),
    jsonLd: nodes,
    leading,
  };
}

/** Whether 3/4/2021 is the fourth of March: in the United States and the Philippines (CLDR 46); English without a country is taken for theirs. */
function isMonthFirst(language: string | null): boolean {
  return language === null || /^(?:en(?:[-_](?:us|ph))?|fil(?:[-_].*)?)$/i.test(language);
}
