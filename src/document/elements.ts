import type { BlockKind, Region } from './block.ts';

/** Elements without content (HTML Living Standard, 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose words a reader never sees as part of the page's text. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object select datalist textarea canvas audio video map noembed noframes title'.split(
    ' ',
  ),
);

/** A start tag of these ends svg or math, as browsers have it (13.2.6.5, "the rules for parsing tokens in foreign content"). */
export const BREAKOUT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** A start tag of these ends a select that was left open: nothing of the kind stands in one. */
export const SELECT_ENDERS: ReadonlySet<string> = new Set(
  'article footer form h1 h2 h3 h4 h5 h6 header input main nav ol p section table textarea ul'.split(' '),
);

/** Elements inside svg and math whose content is HTML again (13.2.6, "HTML integration point"). */
export const INTEGRATION_POINTS: ReadonlySet<string> = new Set(
  'foreignobject desc annotation-xml mi mo mn ms mtext'.split(' '),
);

/** Elements that start and end a block of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** An opening tag closes an open element of these names when it is the innermost one (13.1.2.4, optional tags). */
export const IMPLIED_END: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['td', 'th', 'tr'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    tbody: ['td', 'th', 'tr', 'tbody', 'thead', 'caption'],
    tfoot: ['td', 'th', 'tr', 'tbody', 'thead'],
    thead: ['caption'],
    option: ['option'],
    a: ['a'],
  }).map(([name, closed]) => [name, new Set(closed)]),
);

/** Table structure: an end tag of any other name does not close an element outside the cell it stands in. */
export const TABLE_ELEMENTS: ReadonlySet<string> = new Set(
  'table tbody td tfoot th thead tr caption'.split(' '),
);

/** What the text directly inside an element is; elements not named here keep what their parent is. */
export const BLOCK_KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, 'heading'] as const),
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** What an element says about the region of its text: a wrapper region, or `main` for a candidate of the article. */
export interface RegionHint {
  readonly region: Region;
  /** `landmark`: the element or its role says so. `name`: only a class or an id does. */
  readonly by: 'landmark' | 'name';
}

const LANDMARKS: ReadonlyMap<string, Region> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['dialog', 'aside'],
  ['main', 'main'],
  ['article', 'main'],
]);

const ROLES: ReadonlyMap<string, Region> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['dialog', 'aside'],
  ['alertdialog', 'aside'],
  ['main', 'main'],
  ['article', 'main'],
]);

const NAMES: readonly (readonly [Region, RegExp])[] = [
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|discussion-thread)(?:[\s_-](?!off|count|link|icon|closed)|$)/,
  ],
  [
    'related',
    /(?:^|[\s_-])related|recommend|you-?may|also-?like|more-?(?:stories|posts|articles|news)|yarpp|outbrain|taboola|read-?next|up-?next|trending|popular-?posts|latest-?(?:posts|news)|most-?read/,
  ],
  [
    'navigation',
    /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs|pagination|pager|toc|share|sharing|social|skip-?link)(?:[\s_-]|$)/,
  ],
  [
    'aside',
    /(?:^|[\s_-])(?:sidebar|side-?bar|widget|widgets|widget-area|cookie|consent|gdpr|newsletter|popup|modal|promo|advert|advertisement|banner-ad)(?:[\s_-]|$)/,
  ],
  ['footer', /(?:^|[\s_-])(?:footer|site-?footer|page-?footer|colophon|copyright)(?:[\s_-]|$)/],
  ['header', /(?:^|[\s_-])(?:masthead|site-?header|page-?header|top-?bar|topbar)(?:[\s_-]|$)/],
];

/** The region that an element's tag, role or names point at, or null where nothing does. */
export function regionHint(tag: string, role: string, names: string): RegionHint | null {
  const landmark = ROLES.get(role) ?? LANDMARKS.get(tag);
  // A theme marks each comment and each teaser as an article: there the name says more than the element.
  if (landmark !== undefined && landmark !== 'main') return { region: landmark, by: 'landmark' };
  if (names !== '' && tag !== 'body' && tag !== 'html' && tag !== 'main') {
    for (const [region, pattern] of NAMES) if (pattern.test(names)) return { region, by: 'name' };
  }
  return landmark === undefined ? null : { region: landmark, by: 'landmark' };
}
