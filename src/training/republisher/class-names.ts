import type { Random } from '../random.ts';

/** What an element is for, as its class name may say. */
export type Role = keyof typeof SYNONYMS;

/** Names that themes give to their parts; a page uses one of each. */
const SYNONYMS = {
  page: 'page wrapper site container outer layout root',
  row: 'row columns flexbox line inner content-wrap',
  column: 'column col main-col primary center content-area',
  head: 'head masthead site-header top header-wrap banner topbar',
  logo: 'logo brand site-title site-name blog-title',
  menu: 'menu nav main-menu navbar navigation top-links',
  item: 'item menu-item nav-item entry link-item',
  crumbs: 'breadcrumbs crumbs path trail where cats',
  crumb: 'crumb cat category entry-crumb step',
  title: 'title entry-title post-title headline article-title story-head',
  meta: 'meta post-meta entry-meta info details article-info',
  author: 'author byline author-name posted-by writer by',
  date: 'date published post-date timestamp posted-on when',
  share: 'share sharing social share-buttons spread',
  story: 'story post article entry single hentry',
  body: 'body entry-content post-body article-text story-text td-content richtext',
  block: 'text-block para txt paragraph-wrap t',
  promo: 'also-read see-also inline-related read-also promo-link more-link in-text-link',
  figure: 'figure image media photo wp-caption picture',
  caption: 'caption wp-caption-text figure-text legend credit-line',
  ad: 'ad advert ad-slot banner-ad code-block gads',
  tags: 'tags tag-list labels topics post-tags keywords',
  tag: 'tag label topic keyword chip',
  neighbours: 'post-nav prev-next pagination next-prev more-posts-nav siblings',
  bio: 'author-box author-bio bio-card vcard-box writer-box',
  side: 'sidebar side widget-area secondary right-col rail',
  grid: 'widget block module related-posts more-stories latest-posts grid-wrap feed-box td-block',
  gridTitle: 'widget-title block-title section-title module-head heading',
  cards: 'cards list items module-list posts grid-inner stack',
  card: 'card item-card module teaser-box post-item td-module story-card',
  cardTitle: 'card-title entry-title module-title item-head teaser-title',
  thumb: 'thumb thumbnail image-wrap module-thumb pic',
  teaser: 'teaser excerpt summary td-excerpt dek intro',
  cardMeta: 'card-meta module-meta info-line stamp',
  comments: 'comments comment-list discussion replies responses comments-area',
  comment: 'comment comment-body reply response message',
  commentAuthor: 'fn comment-name user who nick',
  commentText: 'comment-content text comment-text said',
  form: 'respond comment-form reply-form leave-reply write-comment',
  field: 'field form-row input-wrap form-field line',
  hint: 'hint notes form-note warning td-warning-comment',
  newsletter: 'newsletter signup subscribe-box mailing subscribe',
  foot: 'footer site-footer bottom colophon page-footer base',
  legal: 'copyright legal site-info credits small-print',
  notice: 'notice sponsor disclosure label-top flag',
  button: 'button btn cta action more',
  slide: 'slide gallery-item panel frame step-item',
  vote: 'vote score votes count points',
} as const;

const UTILITIES =
  'flex grid block mt-4 mb-2 p-3 px-4 py-2 w-full w-1/3 text-sm text-lg font-bold leading-6 rounded gap-2 items-center border-b max-w-3xl mx-auto'.split(
    ' ',
  );
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** How a site names its classes. */
export type Naming = 'words' | 'prefixed' | 'nested' | 'hashed' | 'utilities' | 'none';

/** Names of the classes of one page: each role has one name all over it, whatever the page shows. */
export class ClassNames {
  readonly #names: ReadonlyMap<string, string>;

  constructor(naming: Naming, random: Random) {
    const prefix = letters(random, 2).toLowerCase();
    // All at once: what a page leaves out must not change the names of the rest.
    this.#names = new Map(
      Object.entries(SYNONYMS).map(([role, words]) => [role, makeName(naming, prefix, words, random)]),
    );
  }

  /** The class attribute for a role, with a space before it; "" where the page names nothing. */
  attribute(role: Role): string {
    const name = this.#names.get(role) ?? '';
    return name === '' ? '' : ` class="${name}"`;
  }
}

function makeName(naming: Naming, prefix: string, synonyms: string, random: Random): string {
  const word = random.pick(synonyms.split(' '));
  switch (naming) {
    case 'words':
      return word;
    case 'prefixed':
      return `${prefix}-${word}`;
    case 'nested':
      return `${prefix}-${random.pick(['block', 'page', 'l', 'c'])}__${word}`;
    case 'hashed':
      return `${random.pick(['css-', '_', 'sc-', ''])}${letters(random, random.between(5, 7))}`;
    case 'utilities':
      return random.sample(UTILITIES, random.between(1, 4)).join(' ');
    case 'none':
      return '';
  }
}

function letters(random: Random, count: number): string {
  // Names of classes do not begin with a digit.
  return Array.from({ length: count }, (_, i) => LETTERS[random.between(0, i === 0 ? 51 : 61)]).join('');
}
