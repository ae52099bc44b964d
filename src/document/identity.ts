import { splitWords } from '../lexicon/words.ts';
import type { Link } from './block.ts';
import type { Document } from './document.ts';

/** Kinds of pages on which a publisher says who it is. */
export const IDENTITY_KINDS = ['about', 'contact', 'imprint', 'privacy', 'author'] as const;
/** What such a page says. */
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

const MAX_WORDS = 6;
const MAX_SEGMENT = 80;
/** Begins a folder's own page. */
const INDEX_PAGE = /^(?:index|default|home)$/i;
const SLASH = 0x2f;
const EXTENSION = /\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|xhtml)$/i;
/** The first word of a name, where it needs no decoding and parts no words that are run together. */
const PLAIN_BEGINNING = /^[a-z]+(?=[-_+]|$)/;
const INNER_CAPITAL = /(\p{Ll})(\p{Lu})/gu;
/** Stands in for a mail address that is hidden from machines that collect them. */
const HIDDEN_MAIL = '/cdn-cgi/l/email-protection';

/** The last folder or file of a path as it stands. */
function lastPart(path: string): string {
  let end = path.length;
  while (path.charCodeAt(end - 1) === SLASH) end--;
  return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

/** The last folder or file of a path as words: "/about/index.html" and "/About_Us.php" are "about" and "about us". */
function pageName(path: string): readonly string[] {
  const parts = path.split('/').filter(part => part !== '');
  const last = parts.at(-1)?.replace(EXTENSION, '') ?? '';
  const name = INDEX_PAGE.test(last) ? parts.at(-2)?.replace(EXTENSION, '') : last;
  if (name === undefined || name === '' || name.length > MAX_SEGMENT) return [];
  return splitWords(
    decoded(name)
      .replace(INNER_CAPITAL, '$1 $2')
      .replace(/[-_.+]/g, ' '),
  ).forms;
}

function decoded(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // As it stands, where what is coded is no text.
    return name;
  }
}

/**
 * Finds the links to pages that say who publishes, the first of each kind. A page is known by its name or by the words of
 * the link, where these are nothing but such a name, the site's own and words that may stand beside it: "/contact-about-us"
 * is two kinds, "/about-ferries" none. A link to a mail address of the site or to a telephone is a way to make contact.
 */
export function findIdentityLinks(document: Document): ReadonlyMap<IdentityKind, Link> {
  const { metadata, ownSite, lexicon, language, wordsOf } = document;
  const table = lexicon.phrases['identity-pages'].for(language);
  const own = new Set(splitWords(`${metadata.siteName ?? ''} ${ownSite?.split('.')[0] ?? ''}`).forms);
  const authors = new Set((metadata.author?.names ?? []).map(name => name.toLowerCase()));
  const kindsOf = (words: readonly string[]): IdentityKind[] => {
    if (words.length === 0 || words.length > MAX_WORDS) return [];
    const [first = ''] = words;
    if (!table.begins(first) && !own.has(first)) return [];
    const matches = table.find(words);
    const named = new Set(matches.flatMap(({ from, to }) => words.slice(from, to)));
    if (!words.every(word => named.has(word) || own.has(word))) return [];
    return matches.flatMap(({ row }) => IDENTITY_KINDS.find(kind => kind === row.kind) ?? []);
  };
  // Nearly no address does: what its name begins with tells it without taking the name apart.
  const mayBegin = (name: string): boolean => {
    const [first] = PLAIN_BEGINNING.exec(name) ?? [];
    return first === undefined || INDEX_PAGE.test(first) || table.begins(first) || own.has(first);
  };
  const kindsOfPath = new Map<string, IdentityKind[]>();
  const pathKinds = (path: string): IdentityKind[] => {
    const known = kindsOfPath.get(path) ?? (mayBegin(lastPart(path)) ? kindsOf(pageName(path)) : []);
    kindsOfPath.set(path, known);
    return known;
  };
  const found = new Map<IdentityKind, Link>();
  for (const link of document.links) {
    const leadsAway = link.isExternal || link.path === '/' || (link.path === '' && link.contact === null);
    if (leadsAway) continue;
    const kinds: IdentityKind[] = link.contact === null ? [...pathKinds(link.path)] : [];
    if (isOwnContact(link, ownSite) || link.path === HIDDEN_MAIL) kinds.push('contact');
    if (kinds.length === 0 && link.contact === null) kinds.push(...kindsOf(wordsOf(link)));
    if (link.rel.includes('author') || authors.has(link.anchor.toLowerCase())) kinds.push('author');
    for (const kind of kinds) if (!found.has(kind)) found.set(kind, link);
    if (found.size === IDENTITY_KINDS.length) break;
  }
  return found;
}

function isOwnContact({ contact }: Link, ownSite: string | null): boolean {
  if (contact === null) return false;
  const host = contact.split('@')[1];
  return host === undefined || host === ownSite || host.endsWith(`.${ownSite}`);
}
