import { splitWords, wordsWithin } from '../../lexicon/words.ts';
import type { Span } from '../block.ts';
import { isOfType, textOf, valuesOf } from '../json-ld.ts';
import { resolveUrl, siteOf } from '../site.ts';
import { bylineNames, namesFrom, statedNames } from './names.ts';
import { blockAt, isInLowerCase, isOfOthers, linkWithin, type Sources, type Statement } from './sources.ts';

/** Who a page says wrote it. */
export interface AuthorStatement extends Statement {
  /** The names one by one, credentials left off. */
  readonly names: readonly string[];
}

const AUTHOR_META: ReadonlySet<string> = new Set(
  (
    'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl cxenseparse:author citation_author og:author ' +
    'creator article.author authors'
  ).split(' '),
);
const ORGANISATIONS: ReadonlySet<string> = new Set(
  'Organization NewsMediaOrganization Corporation LocalBusiness EducationalOrganization NGO Brand WebSite'.split(
    ' ',
  ),
);
/** Folders of pages about authors, in the languages of large content management systems. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:e|es|en|in|i)?|auteurs?|forfatter|contributors?|writers?|columnists?|journalists?|reporters?|redakteure?|people|persons?|staff|by)\/[^/]/i;
const MEMBER_PATH = /\/(?:users?|members?|profiles?|u)\/[^/]|[?&](?:u|uid|user|author)=/i;
/** A longer element that is named after an author holds more than that. */
const MAX_MARK = 160;
const MAX_LINE_WORDS = 16;
/** In characters. */
const MAX_SHORT_LINE = 60;
const MAX_LINKED_WORDS = 4;
const MAX_STATED = 20;
const MAX_MARKER_WORDS = 4;
/** So many names are weighed, no more. */
const MAX_CANDIDATES = 100;

const PARTICLE = /\s(?:de|van|von|der|den|da|di|la|le|du|dos|del|al|bin|y|e|and|und|et)(?=\s)/g;

interface Candidate {
  readonly names: readonly string[];
  readonly span: Span | null;
  readonly isOrganisation?: boolean;
}

/**
 * The author: the first source that names people, else the first that names anybody. Sources in order: structured data,
 * meta elements, marked-up elements, links to pages of authors, visible bylines.
 */
export function findAuthor(sources: Sources, siteNames: readonly string[]): AuthorStatement | null {
  const own = new Set(siteNames.map(letters));
  let first: Candidate | null = null;
  let tried = 0;
  for (const find of [fromNodes, fromMeta, fromMarks, fromLinks, fromLines, fromAnyLine]) {
    for (const { names: found, ...rest } of find(sources)) {
      const isShown = find === fromMarks || find === fromLinks;
      const names = found.filter(name => /\p{L}/u.test(name) && !(isShown && isOfCommonWords(name, sources)));
      const candidate = { ...rest, names };
      if (tried++ > MAX_CANDIDATES) break;
      if (names.length === 0) continue;
      first ??= candidate;
      const isSomebody = names.some(name => !own.has(letters(name)) && !isGeneric(name, sources));
      if (isSomebody && !candidate.isOrganisation) return statement(candidate);
    }
  }
  return first === null ? null : statement(first);
}

/** Whether the page writes all words of a name in lower case too: "Sign In", "Machine Learning". */
function isOfCommonWords(name: string, { page, words }: Sources): boolean {
  const { forms } = splitWords(name);
  return (
    forms.length > 1 && /\p{Lu}/u.test(name) && forms.every(form => isInLowerCase(form, page.text, words))
  );
}

function statement({ names, span }: Candidate): AuthorStatement {
  const unique = [...new Set(names)];
  return { value: unique.join(', '), span, names: unique };
}

function letters(text: string): string {
  return splitWords(text).forms.join('');
}

function isGeneric(name: string, { tables }: Sources): boolean {
  const { forms } = splitWords(name);
  return tables.genericBylines.matchAt(forms, 0)?.to === forms.length;
}

function* fromNodes({ leading, nodes, tables }: Sources): Generator<Candidate> {
  for (const node of leading) {
    const values = valuesOf(node.author ?? node.creator ?? node.byline, nodes);
    const isOffice = (value: (typeof values)[number]): boolean =>
      typeof value !== 'string' && isOfType(value, ORGANISATIONS);
    const namesOf = (chosen: typeof values): string[] =>
      chosen.flatMap(value => statedNames(textOf(value), tables));
    yield { names: namesOf(values.filter(value => !isOffice(value))), span: null };
    yield { names: namesOf(values.filter(isOffice)), span: null, isOrganisation: true };
  }
}

function* fromMeta({ page, tables }: Sources): Generator<Candidate> {
  const { meta } = page.head;
  const stated = meta.filter(({ name }) => AUTHOR_META.has(name)).slice(0, MAX_STATED);
  for (const entry of stated) {
    const same = stated.filter(({ name }) => name === entry.name);
    yield { names: same.flatMap(({ content }) => statedNames(content, tables)), span: null };
  }
  // Cards of social networks: label "Written by", datum the name.
  for (const { name, content } of meta) {
    const label = /^twitter:label(\d)$/.exec(name)?.[1];
    const words = splitWords(content).forms;
    if (label === undefined || tables.bylineMarkers.matchAt(words, 0)?.to !== words.length) continue;
    const datum = meta.find(entry => entry.name === `twitter:data${label}`);
    yield { names: statedNames(datum?.content ?? '', tables), span: null };
  }
}

function* fromMarks(sources: Sources): Generator<Candidate> {
  const { page, blocks, top } = sources;
  for (const { kind, start, end } of page.marks) {
    if (kind !== 'author' || end === start || end - start > MAX_MARK) continue;
    const block = blockAt(blocks, start);
    const isNear = block === undefined || top.includes(block);
    if (!isNear && (block.region === 'footer' || isOfOthers(page, block))) continue;
    const linked = linkWithin(page.links, { start, end });
    yield { names: namesIn(linked ?? { start, end }, sources, linked !== null), span: { start, end } };
  }
}

/** The names in a stretch that the markup calls an author's. One word alone is a button, unless it leads somewhere. */
function namesIn(span: Span, { page, words, tables }: Sources, isLinked: boolean): readonly string[] {
  const byline = bylineNames(page.text, span, words, tables, true);
  if (byline !== null) return byline.names;
  const { from, to } = wordsWithin(words, span);
  if (to - from > MAX_LINKED_WORDS) return namesFrom(page.text, words, from, to, tables)?.names ?? [];
  const names = statedNames(page.text.slice(span.start, span.end), tables);
  if (names.some(name => /\s/.test(name) && /(?:^|\s)[\p{Ll}\d]/u.test(name.replace(PARTICLE, ''))))
    return [];
  return isLinked || names.some(name => /\s/.test(name)) || hasNoSpaces(page.text, span) ? names : [];
}

/** Names of Chinese, Japanese and Korean are one word. */
function hasNoSpaces(text: string, { start, end }: Span): boolean {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Thai}]/u.test(text.slice(start, end));
}

function* fromLines({ page, blocks, top, words, tables }: Sources): Generator<Candidate> {
  for (const { index, start, end, level } of top) {
    const { from, to } = wordsWithin(words, { start, end });
    const isTitle = page.kind === 'html' && (level === 1 || level === 2);
    if (to - from > MAX_LINE_WORDS || isTitle) continue;
    const found = bylineNames(page.text, { start, end }, words, tables);
    if (found !== null) yield { names: found.names, span: { start, end } };
    // "By" stands alone, the name in the next block.
    const next = blocks[index + 1];
    if (next === undefined || tables.bylineMarkers.matchAt(words.forms, from, to)?.to !== to) continue;
    const after = wordsWithin(words, next);
    if (after.to - after.from > MAX_LINKED_WORDS) continue;
    const names = namesFrom(page.text, words, after.from, after.to, tables)?.names ?? [];
    yield { names, span: { start: next.start, end: next.end } };
  }
}

function* fromLinks(sources: Sources): Generator<Candidate> {
  const { page, top } = sources;
  const lines = new Set(top.map(block => block.index));
  for (const path of [AUTHOR_PATH, MEMBER_PATH]) {
    for (const { href, block, start, end } of page.links) {
      if (end === start || !lines.has(block) || !path.test(href) || isElsewhere(href, sources)) continue;
      yield { names: namesIn({ start, end }, sources, true), span: { start, end } };
    }
  }
}

function isElsewhere(href: string, { site }: Sources): boolean {
  const target = siteOf(resolveUrl(href, null));
  return target !== null && target !== site;
}

/** A byline that stands far from the title, as in a box at the end. */
function* fromAnyLine({ page, blocks, words, tables }: Sources): Generator<Candidate> {
  for (const block of blocks) {
    const { start, end } = block;
    if (end - start > MAX_SHORT_LINE) continue;
    const { from, to } = wordsWithin(words, { start, end });
    if (tables.bylineMarkers.find(words.forms, from, Math.min(to, from + MAX_MARKER_WORDS)).length === 0)
      continue;
    const found = bylineNames(page.text, { start, end }, words, tables);
    if (found?.names[0]?.includes(' ') && !isOfOthers(page, block))
      yield { names: found.names, span: { start, end } };
  }
}
