import { splitWords } from '../lexicon/words.ts';
import type { Block } from './block.ts';
import { type JsonLdNode, textOf } from './json-ld.ts';
import { isArticle } from './metadata/sources.ts';
import type { RawPage } from './raw-page.ts';

const SEPARATOR = / [|\u00b7\u2022\u2013\u2014\u00bb\u203a:-]{1,2} | \| ?/;
const MAX_LINE_LENGTH = 150;
const LEAST_TITLE_SHARE = 0.35;
/** What stands after this many characters is stuffing. */
const MAX_TITLE_LENGTH = 300;
/** After a separator at the end of a title, so few words are taken for the site's name. */
const MAX_SITE_NAME_WORDS = 4;
const MAX_HEADINGS = 20;
/** How alike the main heading is to what the head calls the page, from 0 to 1, where it is its title in other words. */
const LEAST_LIKENESS = 0.35;
/** The same where it is one of many, or stands in the wrapper. */
const LEAST_LIKENESS_OF_MANY = 0.5;
const MAX_MAIN_HEADINGS = 3;
/** In blocks: within these a heading leads the main text. */
const NEAR = 3;
/** A shorter title of a card is a word, not what the title element leaves off. */
const LEAST_SHARED = 4;
const MAX_NODES = 5;

/** The letters and digits of a text in lower case. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of a title between its separators. */
export function titleParts(title: string): string[] {
  return title
    .slice(0, MAX_TITLE_LENGTH)
    .replace(/\s+/g, ' ')
    .split(SEPARATOR)
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** Whether a line could be a title: short, and no sentence. */
function isTitleLine({ text }: Block): boolean {
  return (
    text.length <= MAX_LINE_LENGTH &&
    !/[.;,:…。]$/.test(text) &&
    !/^[\p{N}\p{P}\s]*[\p{Lu}\p{Ll}]*$/u.test(text)
  );
}

/** The title where nothing states it: the first high heading of HTML, of text the first line that could be one. */
function unstatedTitle(page: RawPage, blocks: readonly Block[], headings: readonly Block[]): string {
  if (page.kind === 'html') return headings.find(isTitleLine)?.text ?? '';
  const running = blocks.findIndex(
    block => block.text.length > MAX_LINE_LENGTH || /(?<!\.)[.。।]$/.test(block.text),
  );
  const lines = blocks.slice(0, running < 0 ? blocks.length : running).filter(isTitleLine);
  const ofRegion = (region: Block['region']): Block | undefined =>
    lines.find(block => block.region === region);
  return (ofRegion('main') ?? ofRegion('header'))?.text ?? '';
}

/** What the title of a page is found with. */
export interface TitleSources {
  readonly url: string | null;
  readonly siteName: string | null;
  readonly publisher: string | null;
  /** Registrable domain of the page. */
  readonly site: string | null;
  /** JSON-LD nodes that speak of the page. */
  readonly leading: readonly JsonLdNode[];
}

/**
 * The title of the article, as a reader sees it, without the site's name: the main heading, where it says what the head
 * or the address says; else the title element. Text: the first line, when it is short and no sentence.
 */
export function findTitle(page: RawPage, blocks: readonly Block[], sources: TitleSources): string {
  const { siteName, publisher, site } = sources;
  const headings = blocks
    .filter(block => block.kind === 'heading' && block.level <= 2)
    .slice(0, MAX_HEADINGS);
  const stated = statedTitles(page, sources.leading);
  const [full] = stated;
  if (full === undefined) return unstatedTitle(page, blocks, headings);
  // "Island Blog: A boat", "A boat - Island Blog": where a heading is all of one part, it is the site's.
  const [lead = ''] = full.split(':', 1);
  const parts = titleParts(full);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const isAll =
    (part: string): ((block: Block) => boolean) =>
    block =>
      letters(part) === letters(block.text.slice(0, MAX_TITLE_LENGTH));
  const ofPage = headings.some(isAll(parts[0] ?? ''));
  const isOfSite = (block: Block): boolean =>
    (lead !== full && !block.isMainText && isAll(lead)(block)) ||
    (last !== '' && isAll(last)(block) && (block.region !== 'main' || block.level > 1 || ofPage));
  const ofSite = headings.find(isOfSite)?.text;
  if (ofSite === lead) return full.slice(lead.length + 1).trim();
  const names = [siteName, publisher, site, site?.split('.')[0], ofSite]
    .map(name => letters(name ?? ''))
    .filter(name => name !== '');
  const title =
    mainHeading(blocks, headings, names, [...stated, slugOf(sources.url)]) ??
    repeatedHeading(headings, names, full);
  if (title !== undefined) return title;
  const shared = stated[1] ?? '';
  const isShorter = shared.length >= LEAST_SHARED && (full.endsWith(shared) || full.startsWith(shared));
  return withoutSiteName(isShorter ? shared : full, names, true);
}

/** The heading of the first level that is most like what the head says. */
function mainHeading(
  blocks: readonly Block[],
  headings: readonly Block[],
  names: readonly string[],
  stated: readonly string[],
): string | undefined {
  const first = headings.filter(({ level, text }) => level === 1 && !names.includes(letters(text)));
  const ranked = first
    .map(block => {
      const { text, index } = block;
      const title = withoutSiteName(text.slice(0, MAX_TITLE_LENGTH).replace(/[\s¶#]+$/, ''), names);
      const leads = isArticle(block) || blocks.slice(index, index + NEAR).some(next => next.isMainText);
      return { title, leads, likeness: Math.max(...stated.map(other => likenessOf(title, other))) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (best === undefined || letters(best.title) === '') return undefined;
  const isOneOfMany = first.length > MAX_MAIN_HEADINGS || !best.leads;
  return best.likeness >= (isOneOfMany ? LEAST_LIKENESS_OF_MANY : LEAST_LIKENESS) ? best.title : undefined;
}

/** The longest heading that the title element repeats. */
function repeatedHeading(
  headings: readonly Block[],
  names: readonly string[],
  full: string,
): string | undefined {
  const whole = letters(full);
  const repeated = headings
    .map(block => ({ text: block.text, letters: letters(block.text.slice(0, MAX_TITLE_LENGTH)) }))
    .filter(
      heading =>
        heading.letters.length >= 6 && whole.includes(heading.letters) && !names.includes(heading.letters),
    )
    .sort((a, b) => b.letters.length - a.letters.length)[0];
  // A short heading inside a long title is the site's name or a section, not the article's.
  return repeated !== undefined && repeated.letters.length >= whole.length * LEAST_TITLE_SHARE
    ? repeated.text
    : undefined;
}

/** What the head calls the page: title element, Open Graph, structured data. */
function statedTitles({ head }: RawPage, leading: readonly JsonLdNode[]): string[] {
  const meta = (name: string): string => head.meta.find(entry => entry.name === name)?.content ?? '';
  return [
    head.title,
    meta('og:title'),
    meta('twitter:title'),
    ...leading.slice(0, MAX_NODES).map(node => textOf(node.headline) || textOf(node.name)),
  ]
    .map(title => title.slice(0, MAX_TITLE_LENGTH).replace(/\s+/g, ' ').trim())
    .filter(title => title !== '');
}

/** The words in the last folder of an address that has some. */
function slugOf(url: string | null): string {
  const folders =
    (url ?? '')
      .replace(/^https?:\/\/[^/]*/, '')
      .split(/[?#]/)[0]
      ?.split('/') ?? [];
  return folders.findLast(folder => /[a-z]+[-_][a-z]+/i.test(folder))?.replace(/[-_]+|\.\w+$/g, ' ') ?? '';
}

/** Takes off the parts that name the site; with `guesses`, also a short last part. */
function withoutSiteName(title: string, names: readonly string[], guesses = false): string {
  const parts = titleParts(title);
  const kept = parts.filter(part => !names.includes(letters(part)));
  if (kept.length === 0) return title;
  const endsInName =
    guesses &&
    kept.length === parts.length &&
    kept.length > 1 &&
    (kept.at(-1) ?? '').split(' ').length <= MAX_SITE_NAME_WORDS;
  if (kept.length === parts.length && !endsInName) return title.trim();
  return (endsInName ? kept.slice(0, -1) : kept).join(' ').trim();
}

/** How much two titles share: the coefficient of Dice (1945) of their words, 0 to 1. */
function likenessOf(one: string, other: string): number {
  const words = new Set(splitWords(one).forms);
  const others = new Set(splitWords(other).forms);
  if (words.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return (2 * shared) / (words.size + others.size);
}
