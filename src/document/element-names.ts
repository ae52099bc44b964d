import type { Region } from './block.ts';
import { hashOf } from './elements.ts';
import { type NamePattern, NamePatterns } from './name-patterns.ts';
import { SIGN_PATTERNS } from './name-signs.ts';
import type { Mark } from './raw-page.ts';
import { ATTRIBUTE, type Attributes } from './tag-attributes.ts';

/** What the class names and the id of an element say. */
export interface NameFacts {
  /** The wrapper region they name, or null. */
  readonly region: Region | null;
  /** Text for screen readers only: hidden from the eye, meant well, and not part of what is read. */
  readonly isUnread: boolean;
  readonly mark: Mark['kind'] | null;
  /** See `NAME_SIGNS`. */
  readonly signs: number;
  /** Stands for the class names. */
  readonly hash: number;
}

/** Wrapper regions with the names that say them, as in `NamePatterns`. Of several the first counts. */
const REGIONS: readonly (readonly [Region, string])[] = [
  ['comments', '-comment- -comments- -commentlist- -respond- -disqus- -discussion-thread-'],
  [
    'related',
    '-related recommend youmay you-may alsolike also-like morestories more-stories moreposts more-posts morearticles ' +
      'more-articles morenews more-news yarpp outbrain taboola readnext read-next upnext up-next trending popularpost ' +
      'popular-post latestpost latest-post latestnews latest-news mostread most-read',
  ],
  [
    'navigation',
    '-nav- -navbar- -navigation- -menu- -breadcrumb- -breadcrumbs- -crumbs- -pagination- -pager- -toc- -share- -sharing- ' +
      '-social- -skiplink- -skip-link-',
  ],
  [
    'aside',
    '-sidebar- -side-bar- -widget- -widgets- -widget-area- -cookie- -consent- -gdpr- -newsletter- -popup- -modal- -promo- ' +
      '-advert- -advertisement- -banner-ad-',
  ],
  ['footer', '-footer- -sitefooter- -pagefooter- -colophon- -copyright-'],
  ['header', '-masthead- -siteheader- -site-header- -pageheader- -page-header- -topbar- -top-bar-'],
];
/** Names that have a region's word in them and mean a part of an article's head. */
const NO_COMMENTS =
  '-comments-off -comments-count -comments-link -comments-icon -comments-closed -comment-off -comment-count -comment-link -comment-icon -comment-closed';
const AUTHORS = '-byline- -author- -author-name- -posted-by-';
const NO_AUTHORS =
  '-author-bio -author-box -author-info -author-avatar -author-image -author-photo -author-social -author-desc -about-author';
const PUBLISHED =
  '-published- -pubdate- -posted-on- -publish-date- -date-published- -published-date- -datepublished-';
const MODIFIED =
  '-updated- -modified- -last-updated- -last-modified- -updated-on- -date-updated- -date-modified- -datemodified-';
const DATES = '-date- -timestamp- -dateline- -datetime- -postdate-';
const SCREEN_READER = ' screen-reader-text   sr-only   visuallyhidden   visually-hidden   assistive-text ';

const BIT = {
  noComments: 1 << 8,
  author: 1 << 9,
  noAuthor: 1 << 10,
  date: 1 << 11,
  unread: 1 << 12,
  published: 1 << 13,
  modified: 1 << 14,
} as const;

function patternsIn(list: string, facts: number): NamePattern[] {
  return list.split(' ').map(pattern => [pattern, { facts }]);
}

const patterns = new NamePatterns([
  ...REGIONS.flatMap(([, list], i) => patternsIn(list, 1 << i)),
  ...patternsIn(NO_COMMENTS, BIT.noComments),
  ...patternsIn(AUTHORS, BIT.author),
  ...patternsIn(NO_AUTHORS, BIT.noAuthor),
  ...patternsIn(DATES, BIT.date),
  ...patternsIn(PUBLISHED, BIT.published),
  ...patternsIn(MODIFIED, BIT.modified),
  ...SCREEN_READER.trim()
    .split('   ')
    .map((name): NamePattern => [` ${name} `, { facts: BIT.unread }]),
  ...SIGN_PATTERNS,
]);

/** Names beyond this length are not read: nobody writes them by hand. */
const MAX_NAMES = 1000;
const NO_NAMES: NameFacts = { region: null, isUnread: false, mark: null, signs: 0, hash: hashOf('') };

/** Different names of one page that are remembered; a page with more is read slower, not wrong. */
const MAX_REMEMBERED = 5000;

/** Reads the names of the elements of a page. Most elements are named like another one, so what was found is remembered. */
export class NameReader {
  readonly #remembered = new Map<string, NameFacts>();

  /** What the class names and the id of an element say. */
  read(attributes: Attributes): NameFacts {
    const classes = attributes.get(ATTRIBUTE.class) ?? '';
    const id = attributes.get(ATTRIBUTE.id) ?? '';
    if (id !== '') return factsOf(classes === '' ? id : `${classes} ${id}`, classes);
    if (classes === '') return NO_NAMES;
    let facts = this.#remembered.get(classes);
    if (facts === undefined) {
      facts = factsOf(classes, classes);
      if (this.#remembered.size < MAX_REMEMBERED) this.#remembered.set(classes, facts);
    }
    return facts;
  }
}

function factsOf(written: string, classes: string): NameFacts {
  const names = written.slice(0, MAX_NAMES);
  const { facts, signs } = patterns.find(names);
  return {
    region: regionOf(facts),
    isUnread: (facts & BIT.unread) !== 0,
    mark: markOf(facts),
    signs,
    hash: hashOf(classes),
  };
}

/** The wrapper region that class names and id name; null where they name none. */
export function namedRegion(names: string): Region | null {
  return regionOf(patterns.find(names).facts);
}

function regionOf(bits: number): Region | null {
  const named = bits & BIT.noComments ? bits & ~1 : bits;
  for (let i = 0; i < REGIONS.length; i++) if (named & (1 << i)) return REGIONS[i]?.[0] ?? null;
  return null;
}

function markOf(bits: number): Mark['kind'] | null {
  if (bits & BIT.author && !(bits & BIT.noAuthor)) return 'author';
  // WordPress writes "published updated" where nothing was changed since.
  if (bits & BIT.published) return 'published';
  if (bits & BIT.modified) return 'modified';
  return bits & BIT.date ? 'date' : null;
}
