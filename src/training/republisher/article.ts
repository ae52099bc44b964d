import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { textOf } from '../../document/json-ld.ts';

/** A heading inside an article. */
export interface ArticleHeading {
  /** Index of the paragraph it stands before. */
  readonly before: number;
  readonly text: string;
}

/** A clean article, as the republisher repackages it. */
export interface Article {
  /** Identity of the page it comes from: a made page belongs to the fold of its article. */
  readonly id: string;
  readonly site: string;
  readonly siteName: string | null;
  readonly url: string | null;
  readonly title: string;
  /** A person's name, or null where none is known. */
  readonly author: string | null;
  /** Day of publication, `yyyy-mm-dd`. */
  readonly date: string | null;
  readonly section: string | null;
  readonly paragraphs: readonly string[];
  readonly headings: readonly ArticleHeading[];
  readonly language: string;
}

const MIN_WORDS = 250;
const MIN_PARAGRAPHS = 6;
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_LENGTH = 200;
const MAX_LINK_SHARE = 0.3;
/** Least share of the words that must stand in paragraphs of running text. */
const MIN_PROSE_SHARE = 0.75;
const MIN_PROSE_WORDS = 12;
/** Longer pages are cut: they cost time and teach nothing more. */
const MAX_PARAGRAPHS = 70;
/** Lines of so few words at the edges are bylines, datelines and credits: a "lost" byline must be lost. */
const EDGE_LINES = 5;
const MAX_EDGE_WORDS = 16;
const MIN_LINE_WORDS = 8;
const TERMINAL = /[.!?。…:;]["'”’»)\]]*$/u;
/** Written without spaces between words: the made furniture is not. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const ROLE =
  /\b(?:admin|agency|agencies|author|board|bureau|contributors?|correspondents?|desk|editors?|editorial|guest|news|newsroom|press|reporters?|staff|team|user|web|webmaster|writers?)\b|[\d@/|]/i;

/**
 * The article of a page, or null where there is none worth repackaging: too short, without a title, made of links or
 * lists, or in a language written without spaces.
 */
export function articleOf(document: Document, id: string): Article | null {
  const { language, metadata, title, site, url } = document;
  if (language === null || UNSPACED.has(language)) return null;
  if (title.split(' ').length < MIN_TITLE_WORDS || title.length > MAX_TITLE_LENGTH) return null;
  const main = document.mainBlocks;
  const characters = main.reduce((sum, block) => sum + block.text.length, 0);
  const linked = main.reduce((sum, block) => sum + block.linkLength, 0);
  if (linked > characters * MAX_LINK_SHARE) return null;

  const author = personName(metadata.author?.value ?? '', metadata.siteName);
  const promoted = new Set(document.promos.map(promo => promo.block));
  const lines = main.filter(block => !promoted.has(block.index) && block.text !== title);
  const kept = lines.filter((block, i) => isKept(block, Math.min(i, lines.length - 1 - i), author));
  const paragraphs: string[] = [];
  const headings: ArticleHeading[] = [];
  let words = 0;
  let proseWords = 0;
  for (const { kind, text } of kept) {
    if (paragraphs.length === MAX_PARAGRAPHS) break;
    if (kind === 'heading') {
      headings.push({ before: paragraphs.length, text });
      continue;
    }
    const count = text.split(' ').length;
    words += count;
    if (count >= MIN_PROSE_WORDS && TERMINAL.test(text)) proseWords += count;
    paragraphs.push(text);
  }
  if (words < MIN_WORDS || paragraphs.length < MIN_PARAGRAPHS || proseWords < words * MIN_PROSE_SHARE)
    return null;
  const section = metadata.jsonLd
    .map(node => textOf(node.articleSection))
    .find(name => name !== '' && name.length <= 24 && !/[,|/&]/.test(name));
  return {
    id,
    site: site ?? id,
    siteName: metadata.siteName,
    url,
    title,
    author,
    date: /^\d{4}-\d\d-\d\d$/.exec((metadata.published ?? metadata.modified)?.day ?? '')?.[0] ?? null,
    section: section ?? null,
    paragraphs,
    // One at the end would have nothing under it.
    headings: headings.filter(heading => heading.before < paragraphs.length),
    language,
  };
}

/** Whether a block belongs to the text. `edge` is its distance from the nearer end of the article. */
function isKept({ kind, text }: Block, edge: number, author: string | null): boolean {
  if (kind === 'cell' || kind === 'code' || kind === 'caption') return false;
  const words = text.split(' ').length;
  if (kind === 'heading') return words >= 2 && words <= 20;
  if (TERMINAL.test(text)) return words >= 2;
  if (author !== null && words <= MAX_EDGE_WORDS && text.includes(author)) return false;
  return words >= (edge < EDGE_LINES ? MAX_EDGE_WORDS : MIN_LINE_WORDS);
}

/** The name of a person, or null for a role, an organisation or a line of something else. */
function personName(value: string, siteName: string | null): string | null {
  const name = value.replace(/^by /i, '').trim();
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4 || name.length > 40 || name === siteName || ROLE.test(name))
    return null;
  return words.every(word => /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|da|di|la|del|bin|al)$/u.test(word))
    ? name
    : null;
}
