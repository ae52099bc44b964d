import { wilsonInterval } from './intervals.ts';
import type { LabelRow } from './labels.ts';
import type { Interval, ScoredRow } from './scores.ts';

/** Types that false positives are reported of. The last two are no types: they cut across the others. */
export const PAGE_TYPES = [
  'article',
  'blog',
  'news',
  'review',
  'product',
  'shop',
  'forum',
  'documentation',
  'collection',
  'listing',
  'service',
  'company',
  'organisation',
  'recipe',
  'medical-practice',
  'car-dealer',
  'local-business',
  'liturgy',
  'non-native-english',
  'other-language',
] as const;
/** One of the types. */
export type PageType = (typeof PAGE_TYPES)[number];

/** Where English is an official language, or nearly everyone's first. */
const ENGLISH_DOMAINS = new Set(
  'ag au bb bs bw bz ca dm fj gd gh gi gm gy hk ie in jm ke kn ky lc lk ls mt mw na ng nz pg ph pk rw sb sc sg sl ss sz tt tz uk us vc vg vi vu za zm zw'.split(
    ' ',
  ),
);
/** Sold to everyone, for what their letters mean. */
const DOMAINS_FOR_ALL = new Set(
  'ac ai am as be bz cc cd co cx dj eu fm gg gl gs im io is je la ly me ml ms mu nu pm re sh so st su tf tk to tv vc ws'.split(
    ' ',
  ),
);

/** Whether a site has the domain of a country where English is not at home: so its English is often a second language. */
export function hasForeignDomain(site: string): boolean {
  const ending = /\.([a-z]{2})$/.exec(site)?.[1];
  return ending !== undefined && !ENGLISH_DOMAINS.has(ending) && !DOMAINS_FOR_ALL.has(ending);
}

/** The types of a page: what its label row says, and what language and domain say. */
export function pageTypesOf({ page_type, language, site }: LabelRow): PageType[] {
  const types = PAGE_TYPES.filter(type => page_type.split(' ').includes(type));
  if (language === 'en' && hasForeignDomain(site)) types.push('non-native-english');
  if (language !== 'en' && language !== '') types.push('other-language');
  return types;
}

/** How many clean pages of one type reach the thresholds. */
export interface TypeRates {
  readonly type: PageType;
  readonly pages: number;
  readonly owners: number;
  readonly farm: Interval;
  readonly suspect: Interval;
}

/** False-positive rates of clean pages by type, in the order of the types; types without a page left out. */
export function ratesByType(
  clean: readonly ScoredRow[],
  labels: readonly LabelRow[],
  thresholds: { readonly farm: number; readonly suspect: number },
): TypeRates[] {
  const typesOf = new Map(labels.map(label => [label.id, pageTypesOf(label)]));
  return PAGE_TYPES.flatMap(type => {
    const pages = clean.filter(row => typesOf.get(row.id)?.includes(type));
    if (pages.length === 0) return [];
    const reaching = (threshold: number): Interval =>
      wilsonInterval(pages.filter(row => row.probability >= threshold).length, pages.length);
    return [
      {
        type,
        pages: pages.length,
        owners: new Set(pages.map(row => row.owner)).size,
        farm: reaching(thresholds.farm),
        suspect: reaching(thresholds.suspect),
      },
    ];
  });
}
