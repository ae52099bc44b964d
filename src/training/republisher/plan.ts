import type { Random } from '../random.ts';
import type { Article } from './article.ts';
import { drawForm, drawGrids, drawPromos, type GridPlan, type PromoPlan } from './block-plans.ts';
import { canComment } from './comment-grammar.ts';
import { capitalised, type FurnitureTables } from './furniture-tables.ts';
import { type FurnitureWords, furnitureWords } from './furniture-words.ts';
import { type MadeUpSite, madeUpPerson, madeUpSite, slugOf } from './made-up-names.ts';
import type { CommentForm } from './page-content.ts';

/** How much furniture a page has: all kinds, promos and a comment form as in plain scrapes, or menu and footer only. */
export type PageShape = 'full' | 'promos-and-form' | 'bare';

/**
 * What a page is to have, drawn without knowing whether it becomes a farm's or its innocent twin: names, places, numbers
 * and lengths of everything. Only what fills it differs, and that is decided in `tells.ts`.
 */
export interface Plan {
  readonly shape: PageShape;
  readonly site: MadeUpSite;
  readonly scheme: string;
  readonly path: string;
  /** The words of the title in it. */
  readonly slug: string;
  readonly urlIsKnown: boolean;
  /** Language of the furniture. */
  readonly language: string;
  /** Language of the article. */
  readonly articleLanguage: string;
  readonly words: FurnitureWords;
  /** How many paragraphs of the article are shown. */
  readonly kept: number;
  readonly author: string;
  readonly bylineMarker: string;
  readonly authorHasPage: boolean;
  readonly day: string;
  readonly dateStyle: number;
  readonly crumbs: 'none' | 'label' | 'trail';
  readonly label: string;
  readonly menu: readonly string[];
  readonly ellipsis: string;
  /** Whether the theme begins every word of other articles' headlines with a capital. */
  readonly capitalsEverywhere: boolean;
  /** How the site's addresses end: "/", ".html" or nothing. */
  readonly pathEnding: string;
  readonly linksAreRelative: boolean;
  readonly promos: readonly PromoPlan[];
  readonly grids: readonly GridPlan[];
  readonly form: CommentForm | null;
  readonly comments: number;
  /** Whether the number of comments is stated, also where it is none. */
  readonly countsComments: boolean;
  readonly countStyle: 'before' | 'after' | 'plain';
  readonly pictures: number;
  readonly pictureHost: string;
  readonly captionShare: number;
  readonly ads: number;
  readonly adLabel: string | null;
  readonly inlineLinks: number;
  /** Room for a credit, linked or not; where none is given, another site is named there to read on. */
  readonly credit: 'linked' | 'plain' | null;
  readonly share: number;
  readonly tags: number;
  readonly hasNeighbours: boolean;
  readonly hasBio: boolean;
  readonly hasNewsletter: boolean;
  /** Places for identity links and for others in the footer. */
  readonly footer: { readonly identity: number; readonly service: number; readonly isDated: boolean };
  readonly head: HeadPlan;
}

/** What the head of a page states. */
export interface HeadPlan {
  readonly titleDivider: string | null;
  readonly openGraph: boolean;
  readonly siteName: boolean;
  readonly description: boolean;
  readonly canonical: boolean;
  readonly metaAuthor: boolean;
  readonly metaDate: boolean;
  readonly jsonLd: string | null;
  readonly htmlLang: boolean;
}

const CUT_CHANCE = 0.15;
const MIN_KEPT = 6;
const DIVIDERS = [' - ', ' | ', ' – ', ' » ', ' :: '] as const;

/** Draws a plan. `shapes` are the shapes it may take, in equal parts as listed. */
export function drawPlan(
  article: Article,
  tables: FurnitureTables,
  shapes: readonly PageShape[],
  random: Random,
): Plan {
  const shape = random.pick(shapes);
  const isFull = shape === 'full';
  const has = (probability: number): boolean => isFull && random.chance(probability);
  const language = article.language !== 'en' && random.chance(0.12) ? 'en' : article.language;
  const words = furnitureWords(language);
  const total = article.paragraphs.length;
  const kept = random.chance(CUT_CHANCE) ? random.between(Math.min(MIN_KEPT, total), total) : total;
  const site = madeUpSite(random);
  const day = article.date ?? randomDay(random);
  const label = article.section ?? random.pick(words.sections);
  const wantsForm = shape === 'promos-and-form' || has(0.62);
  const promos = shape === 'bare' ? [] : drawPromos(kept, isFull ? 0 : 1, language, tables, random);
  return {
    shape,
    site,
    scheme: random.chance(0.8) ? 'https' : 'http',
    ...pathOf(article.title, label, day, random),
    urlIsKnown: random.chance(0.6),
    language,
    articleLanguage: article.language,
    words,
    kept,
    author: article.author ?? madeUpPerson(random),
    bylineMarker: capitalised(random.pick(tables.bylineMarkers(language))),
    authorHasPage: random.chance(0.6),
    day,
    dateStyle: random.next(),
    crumbs: isFull
      ? random.pick(['none', 'label', 'label', 'trail', 'trail'])
      : random.pick(['none', 'label']),
    label,
    menu: random.sample(
      words.sections,
      isFull ? random.between(4, words.sections.length) : random.between(0, 6),
    ),
    ellipsis: random.pick(['...', '...', '…', ' ...', ' […]', ' [...]']),
    capitalsEverywhere: random.chance(0.12),
    linksAreRelative: random.chance(0.4),
    pathEnding: random.pick(['/', '/', '', '.html']),
    promos,
    // A page must have room for at least one thing that can tell.
    grids: isFull ? drawGrids(promos.length === 0 ? 1 : 0, language, words, tables, random) : [],
    form: wantsForm ? drawForm(language, words, tables, random) : null,
    comments: wantsForm && canComment(language) ? random.between(1, 4) : 0,
    countsComments: wantsForm && random.chance(0.3),
    countStyle: random.pick(['before', 'after', 'plain']),
    pictures: isFull ? random.pick([0, 1, 1, 1, 2, 2, 3, 4]) : random.pick([0, 0, 1]),
    pictureHost: random.pick([
      site.host,
      site.host,
      `cdn.${site.host.replace('www.', '')}`,
      madeUpSite(random).host,
    ]),
    captionShare: random.pick([0, 0.5, 1]),
    ads: isFull ? random.pick([0, 0, 1, 2, 3]) : 0,
    adLabel: random.chance(0.15) && language === 'en' ? 'Advertisement' : null,
    inlineLinks: random.pick([0, 0, 0, 1, 2, 3, 5, 8, 12]),
    credit: random.chance(0.22) ? random.pick(['linked', 'linked', 'plain']) : null,
    share: has(0.55) ? random.between(2, words.share.length) : 0,
    tags: has(0.5) ? random.between(1, 7) : 0,
    hasNeighbours: has(0.35),
    hasBio: has(0.3),
    hasNewsletter: has(0.3),
    footer: { identity: random.between(0, 4), service: random.between(0, 4), isDated: random.chance(0.7) },
    head: {
      titleDivider: random.chance(0.7) ? random.pick(DIVIDERS) : null,
      openGraph: random.chance(0.6),
      siteName: random.chance(0.55),
      description: random.chance(0.5),
      canonical: random.chance(0.65),
      metaAuthor: random.chance(0.25),
      metaDate: random.chance(0.4),
      jsonLd: random.chance(0.55) ? random.pick(['Article', 'NewsArticle', 'BlogPosting']) : null,
      htmlLang: random.chance(0.85),
    },
  };
}

function randomDay(random: Random): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${random.between(2014, 2026)}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;
}

function pathOf(title: string, label: string, day: string, random: Random): Pick<Plan, 'path' | 'slug'> {
  const slug = slugOf(title, random.pick([6, 8, 12, 20]));
  const [year = '', month = ''] = day.split('-');
  const id = random.between(1000, 999_999);
  const path = random.pick([
    `/${slug}/`,
    `/${slug}`,
    `/${year}/${month}/${slug}/`,
    `/${year}/${month}/${slug}.html`,
    `/${slugOf(label, 2)}/${slug}`,
    `/${slugOf(label, 2)}/${slug}-${id}.html`,
    `/article/${id}/${slug}`,
    `/news/${id}`,
    `/?p=${id}`,
  ]);
  return { path, slug };
}
