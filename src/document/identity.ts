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
const EXTENSION = /\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|xhtml)$/i;
/** Stands in for a mail address that is hidden from machines that collect them. */
const HIDDEN_MAIL = '/cdn-cgi/l/email-protection';

/** The last folder or file of a path as words: "/about/index.html" and "/About_Us.php" are "about" and "about us". */
function pageName(path: string): string[] {
  const parts = path.split('/').filter(part => part !== '');
  const names = parts.map(part => part.replace(EXTENSION, ''));
  const name = INDEX_PAGE.test(names.at(-1) ?? '') ? names.at(-2) : names.at(-1);
  if (name === undefined || name.length > MAX_SEGMENT) return [];
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // As it stands, where what is coded is no text.
  }
  return [...splitWords(decoded.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[-_.+]/g, ' ')).forms];
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
    const matches = table.find(words);
    const named = new Set(matches.flatMap(({ from, to }) => words.slice(from, to)));
    if (!words.every(word => named.has(word) || own.has(word))) return [];
    return matches.flatMap(({ row }) => IDENTITY_KINDS.find(kind => kind === row.kind) ?? []);
  };
  const kindsOfPath = new Map<string, IdentityKind[]>();
  const pathKinds = (path: string): IdentityKind[] => {
    const known = kindsOfPath.get(path) ?? kindsOf(pageName(path));
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
  }
  return found;
}

function isOwnContact({ contact }: Link, ownSite: string | null): boolean {
  if (contact === null) return false;
  const host = contact.split('@')[1];
  return host === undefined || host === ownSite || host.endsWith(`.${ownSite}`);
}
