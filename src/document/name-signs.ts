import type { NamePattern } from './name-patterns.ts';

/** What class names and ids say that an element holds. At most 31: each is a bit. Patterns as in `NamePatterns`. */
const SIGNS: readonly (readonly [name: string, patterns: string])[] = [
  [
    'body',
    '-entry-content -post-content -article-content -story-content -page-content -main-content -blog-content articlebody article-body postbody post-body story-body storybody entry-body entry-text article-text post-text news-text content-body',
  ],
  ['content', 'content'],
  ['article', 'article story -post- -entry'],
  ['text', 'text prose rich markdown editor wysiwyg -copy-'],
  ['title', 'title headline heading'],
  ['summary', 'summary excerpt intro teaser standfirst abstract -lead-'],
  ['card', 'card tile grid -item- -items-'],
  ['product', 'product sku pdp cart shop'],
  ['price', 'price offer discount'],
  ['review', 'review rating stars testimonial'],
  ['description', 'desc'],
  ['details', 'spec feature detail attribute params'],
  ['comment', 'comment reply replies respond disqus'],
  ['message', 'message thread topic postbody postcontent post-body cooked'],
  ['person', 'user author avatar profile member byline'],
  ['meta', 'meta date time info stats count'],
  ['tags', '-tag- -tags- categor label badge'],
  ['share', 'share sharing social follow'],
  ['navigation', 'nav menu breadcrumb crumbs pagin pager -tab- -tabs-'],
  ['aside', 'sidebar side-bar widget -rail- aside column'],
  ['footer', 'foot copyright legal disclaimer'],
  ['header', 'header masthead topbar top-bar hero banner logo'],
  ['related', 'related recommend popular trending latest similar also more'],
  ['advert', '-ad- -ads- advert promo sponsor affiliate'],
  ['subscribe', 'newsletter subscri signup sign-up -cta- call-to'],
  ['overlay', 'cookie consent modal popup overlay drawer dialog notice alert tooltip gdpr'],
  ['form', 'form search login filter sort facet field input'],
  ['list', 'list results archive feed loop collection'],
  ['folded', 'accordion faq collaps expand toggle panel slide carousel swiper'],
  ['control', 'btn button icon link action'],
  ['code', 'code highlight docs example snippet'],
];

/** Names of the signs, from the lowest bit on. */
export const NAME_SIGNS: readonly string[] = SIGNS.map(([name]) => name);

/** The patterns of the signs, with a bit each. */
export const SIGN_PATTERNS: readonly NamePattern[] = SIGNS.flatMap(([, list], i) =>
  list.split(' ').map((pattern): NamePattern => [pattern, { signs: 1 << i }]),
);
