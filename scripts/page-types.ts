import type { PageType } from '../src/training/page-types.ts';
import type { CorpusRow } from './corpus.ts';

/** What the reader of a page or its collection called it. */
const TYPE_OF: Readonly<Record<string, PageType>> = {
  article: 'article',
  site_article: 'article',
  blog: 'blog',
  personal_blog: 'blog',
  blog_personal: 'blog',
  news: 'news',
  review: 'review',
  product: 'product',
  shop: 'shop',
  forum: 'forum',
  forum_ugc: 'forum',
  documentation: 'documentation',
  docs: 'documentation',
  collection: 'collection',
  listing: 'listing',
  directory: 'listing',
  service: 'service',
  company: 'company',
  org_edu_gov: 'organisation',
  club: 'organisation',
  academic: 'organisation',
  recipe: 'recipe',
  church: 'liturgy',
  local_business: 'local-business',
};

/** What a page may be besides: types of schema.org that it states, words of its title, words of its host. */
interface Rule {
  readonly type: PageType;
  readonly stated: RegExp;
  readonly title?: RegExp;
  readonly host?: RegExp;
  /** What a page that states a type must show besides: builders of sites state one for everybody. */
  readonly shown?: RegExp;
}

const RULES: readonly Rule[] = [
  {
    type: 'recipe',
    stated: /^Recipe$/,
    title: /\brecipes?\b/i,
  },
  {
    type: 'medical-practice',
    stated: /^(?:Dentist|Physician|PhysiciansOffice|Medical(?:Clinic|Business|Organization)|Optician)$/,
    title:
      /\b(?:dental (?:care|office|practice|clinic|implants?)|orthodontics?|chiropractic|the [\w ]+ clinic)\b/i,
    host: /dental(?!tribune)|dentist|orthodont|chiropract|physio|dermatolog|clinic(?=[.-])/i,
  },
  {
    type: 'car-dealer',
    stated: /^(?:AutoDealer|MotorcycleDealer)$/,
    title: /\b(?:car dealers?|dealerships?|used cars? for sale|auto sales)\b/i,
    host: /autosales|usedcars|carsales|carsdirect|(?:toyota|honda|ford|nissan|kia|hyundai|subaru|jeep|bmw)of/i,
  },
  {
    type: 'local-business',
    stated:
      /^(?:LocalBusiness|ProfessionalService|HomeAndConstructionBusiness|Plumber|HVACBusiness|Electrician|RoofingContractor|MovingCompany|Restaurant|HairSalon|LegalService|Dentist|AutoDealer|AutoRepair)$/,
    shown: /(?:\+\d{1,3} ?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b0\d{3,4} ?\d{3} ?\d{3,4}\b/,
  },
  {
    type: 'liturgy',
    stated: /^(?:Church|CatholicChurch|PlaceOfWorship)$/,
    title:
      /\b(?:parish|liturg\w*|homil(?:y|ies)|sermons?|psalms?|lectionary|diocese|holy mass|бібл\w+|библи[яи])(?!\p{L})/iu,
    host: /church(?!ill)|parish|diocese|liturg|lutheran|baptist|methodist|ministries/i,
  },
];

/** The types of schema.org that a page states in JSON-LD or microdata. */
export function statedTypes(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, list = ''] of html.matchAll(/"@type"\s*:\s*(\[[^\]]{0,400}\]|"[^"]{0,100}")/g))
    for (const [, name = ''] of list.matchAll(/"([^"]+)"/g)) found.add(name);
  for (const [, name = ''] of html.matchAll(/itemtype=["']https?:\/\/schema\.org\/(\w+)/gi)) found.add(name);
  return found;
}

/**
 * The types of a page, with spaces between: what its collection calls it, and what rules find. The rules look at pages of
 * people and firms alike; a page that tells of dentists is not meant, a page of a dentist is.
 */
export function pageTypeOf(row: CorpusRow, title: string, text: string): string {
  const types = new Set<PageType>();
  const given = TYPE_OF[row.page_type ?? ''] ?? TYPE_OF[row.subtype ?? ''];
  if (given !== undefined) types.add(given);
  const stated = [...statedTypes(row.html ?? '')];
  const host = row.domain ?? '';
  // The page's own title as well: what is read as its title hangs on whether its address was hidden.
  const titles = `${title}\n${/<title[^>]{0,200}>([^<]{0,500})/i.exec(row.html ?? '')?.[1] ?? ''}`;
  for (const { type, stated: pattern, title: ofTitle, host: ofHost, shown } of RULES) {
    const isStated = stated.some(name => pattern.test(name)) && (shown?.test(text) ?? true);
    const isNamed = (ofTitle?.test(titles) ?? false) || (ofHost?.test(host) ?? false);
    if (isStated || isNamed) types.add(type);
  }
  return [...types].join(' ');
}
