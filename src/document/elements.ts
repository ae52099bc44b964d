import type { BlockKind, Resource } from './block.ts';
import { NameTable } from './name-table.ts';

/** What is known of an element by its name. */
export interface ElementFacts {
  readonly name: string;
  /** Has no content (HTML Living Standard, 13.1.2). */
  readonly isVoid: boolean;
  /** Starts and ends a block of text. */
  readonly isBlock: boolean;
  /** A reader never sees its words as part of the page's text. */
  readonly isUnread: boolean;
  /** `td` or `th`: an end tag inside cannot close what is outside, but for table structure. */
  readonly isCell: boolean;
  readonly isTablePart: boolean;
  /** Its start tag ends svg or math, as browsers have it (13.2.6.5, "the rules for parsing tokens in foreign content"). */
  readonly breaksOut: boolean;
  /** Its content is HTML again inside svg and math (13.2.6, "HTML integration point"). */
  readonly isIntegrationPoint: boolean;
  /** Its start tag ends a select that was left open: nothing of the kind stands in one. */
  readonly endsSelect: boolean;
  /** Its start tag closes innermost open elements of these names (13.1.2.4, optional tags). */
  readonly impliedEnds: ReadonlySet<string>;
  /** What the text directly inside is; null where it is what the parent's is. */
  readonly kind: BlockKind | null;
  /** What is between its tags: markup, or text up to its end tag, with entities (`text`) or without (`raw`), or to the end. */
  readonly content: 'markup' | 'text' | 'raw' | 'rest';
  /** What it loads, or null. */
  readonly loads: Resource['kind'] | null;
  /** Says something about the page as a whole. */
  readonly isHeadPart: boolean;
  /** 1-6 for h1 to h6, else 0. */
  readonly level: number;
  /** A number that stands for the name in a path. */
  readonly hash: number;
}

const MAX_HASHED = 200;

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const VOID = namesIn(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
const UNREAD = namesIn(
  'script style noscript template svg math iframe object select datalist textarea canvas audio video map noembed noframes title',
);
const BREAKING_OUT = namesIn(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var',
);
const INTEGRATION_POINTS = namesIn('foreignobject desc annotation-xml mi mo mn ms mtext');
const SELECT_ENDERS = namesIn(
  'article footer form h1 h2 h3 h4 h5 h6 header input main nav ol p section table textarea ul',
);
const BLOCKS = namesIn(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th ' +
    'thead tr ul',
);
const TABLE_PARTS = namesIn('table tbody td tfoot th thead tr caption');
const NO_NAMES: ReadonlySet<string> = new Set();
const IMPLIED_ENDS = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    tr: 'td th tr',
    td: 'td th',
    th: 'td th',
    tbody: 'td th tr tbody thead caption',
    tfoot: 'td th tr tbody thead',
    thead: 'caption',
    option: 'option',
    a: 'a',
  }).map(([name, closed]) => [name, namesIn(closed)] as const),
);
const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map(name => [name, 'list-item'] as const),
  ...['td', 'th'].map(name => [name, 'cell'] as const),
  ...['figcaption', 'caption'].map(name => [name, 'caption'] as const),
  ['blockquote', 'quote'],
  ['pre', 'code'],
]);

const CONTENTS: ReadonlyMap<string, ElementFacts['content']> = new Map([
  ...['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'].map(name => [name, 'raw'] as const),
  ...['title', 'textarea'].map(name => [name, 'text'] as const),
  ['plaintext', 'rest'] as const,
]);
const LOADED: ReadonlyMap<string, Resource['kind']> = new Map([
  ['img', 'image'],
  ['script', 'script'],
  ['iframe', 'frame'],
  ['video', 'media'],
  ['audio', 'media'],
  ['source', 'media'],
]);
const HEAD_PARTS = namesIn('html base meta link title script');

function describe(name: string): ElementFacts {
  const kind = KINDS.get(name) ?? null;
  return {
    name,
    isVoid: VOID.has(name),
    isBlock: BLOCKS.has(name),
    isUnread: UNREAD.has(name),
    isCell: kind === 'cell',
    isTablePart: TABLE_PARTS.has(name),
    breaksOut: BREAKING_OUT.has(name),
    isIntegrationPoint: INTEGRATION_POINTS.has(name),
    endsSelect: SELECT_ENDERS.has(name),
    impliedEnds: IMPLIED_ENDS.get(name) ?? NO_NAMES,
    kind,
    content: CONTENTS.get(name) ?? 'markup',
    loads: LOADED.get(name) ?? null,
    isHeadPart: HEAD_PARTS.has(name),
    level: kind === 'heading' ? Number(name[1]) : 0,
    hash: hashOf(name),
  };
}

const KNOWN: ReadonlyMap<string, ElementFacts> = new Map(
  [
    ...new Set([
      ...[VOID, UNREAD, BREAKING_OUT, INTEGRATION_POINTS, SELECT_ENDERS, BLOCKS, TABLE_PARTS].flatMap(set => [
        ...set,
      ]),
      ...[
        'a',
        'abbr',
        'cite',
        'del',
        'font',
        'ins',
        'kbd',
        'label',
        'mark',
        'picture',
        'q',
        'time',
        'path',
        'g',
        'use',
      ],
    ]),
  ].map(name => [name, describe(name)] as const),
);

const TABLE = new NameTable(KNOWN);

/** What is known of the element of this name, in any case. */
export function factsOf(name: string): ElementFacts {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  return KNOWN.get(lower) ?? describe(lower);
}

/** What is known of the element whose name stands in a page from `start` to `end`. */
export function factsAt(html: string, start: number, end: number): ElementFacts {
  return TABLE.find(html, start, end) ?? factsOf(html.slice(start, end));
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units; characters beyond the first 200 are not read. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(text.length, MAX_HASHED);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
