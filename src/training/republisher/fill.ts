import { type Random, seededRandom } from '../random.ts';
import type { Article } from './article.ts';
import type { GridPlan } from './block-plans.ts';
import { fillBody } from './body.ts';
import { commentOn } from './comment-grammar.ts';
import { mapText, type PageText } from './damage/page-text.ts';
import type { Thesaurus } from './damage/thesaurus.ts';
import { writeDate } from './dates.ts';
import { capitalised, type FurnitureTables, titleCased } from './furniture-tables.ts';
import { headHtml } from './head.ts';
import type { HeadlineSource } from './headline-source.ts';
import { drawLines } from './lines.ts';
import { madeUpReader, slugOf } from './made-up-names.ts';
import type { Anchor, Byline, Card, Grid, PageContent } from './page-content.ts';
import type { Plan } from './plan.ts';
import { ownVoice, type Source, sourceOf } from './source-voice.ts';
import { teaserOf } from './teasers.ts';
import type { Tells } from './tells.ts';

/** What pages are filled with besides the article. */
export interface Materials {
  readonly headlines: HeadlineSource;
  readonly tables: FurnitureTables;
  readonly thesaurus: Thesaurus;
}

/** Fills a plan: every place gets its text, from where the tells say. `pageText` is what is shown of the article. */
export function fillPage(
  article: Article,
  pageText: PageText,
  plan: Plan,
  tells: Tells,
  materials: Materials,
  random: Random,
): PageContent {
  const origin = `${plan.scheme}://${plan.site.host}`;
  const base = plan.linksAreRelative ? '' : origin;
  const { words } = plan;
  const source: Source = sourceOf(article, plan, tells, random);
  const voice = (text: string): string =>
    tells.speaksAsSource ? text : ownVoice(text, article, plan.site.name);
  const text = mapText(pageText, voice);
  const { title } = text;
  const path = text.isRenamed ? plan.path.replace(plan.slug, slugOf(title, 12)) : plan.path;
  const lines = drawLines(article, plan, tells, materials.headlines, random);
  const linkTo = (line: string): string => `${base}/${slugOf(line, 8)}${plan.pathEnding}`;
  const link = (line: string): Anchor => ({ text: line, href: linkTo(line) });
  const byline = bylineOf(plan, tells, materials.tables, base, random);
  const date = tells.dateIsKept
    ? { iso: plan.day, text: writeDate(plan.day, plan.language, plan.dateStyle) }
    : null;
  const credit = random.pick(materials.tables.credits(plan.language));
  const subject = materials.headlines.subject(article);
  const teaserSeeds = new Map<string, number>();
  const isShown = tells.hasComments && plan.comments > 0;
  const cutTitle = `${title
    .split(' ')
    .slice(0, Math.max(3, Math.ceil(title.split(' ').length * 0.7)))
    .join(' ')}${plan.ellipsis}`;

  const fillGrid = (grid: GridPlan, headlines: readonly string[]): Grid => ({
    heading: grid.heading,
    place: grid.place,
    cards: headlines.map((headline): Card => {
      // The same card in two blocks has the same teaser, cut elsewhere.
      const seed = teaserSeeds.get(headline) ?? random.between(0, 0x7fffffff);
      teaserSeeds.set(headline, seed);
      const ellipsis = tells.teasersAreCut ? plan.ellipsis : null;
      const { teaserWords } = grid;
      return {
        headline,
        href: linkTo(headline),
        teaser:
          teaserWords === null
            ? null
            : teaserOf(headline, plan.language, teaserWords, ellipsis, seededRandom(seed)),
        picture: grid.hasPictures ? pictureOf(plan.pictureHost, headline) : null,
        date: grid.hasDates
          ? writeDate(plan.day, plan.language, plan.dateStyle, -random.between(0, 20))
          : null,
        label: grid.labels.length > 0 ? random.pick(grid.labels) : null,
      };
    }),
  });

  return {
    language: plan.language,
    siteName: plan.site.name,
    origin,
    path,
    home: `${base}/`,
    headHtml: headHtml({
      title,
      plan,
      tells,
      source,
      byline,
      hasDate: tells.dateIsKept,
      address: `${origin}${path}`,
      origin,
      random,
    }),
    menu: plan.menu.map(name => ({ text: name, href: `${base}/${slugOf(name, 3)}/` })),
    crumbs: crumbsOf(plan, tells, base, cutTitle),
    crumbDivider: tells.labelIsGlued ? '' : random.pick([' › ', ' / ', ' » ', ' > ']),
    title,
    byline,
    date,
    share: words.share.slice(0, plan.share),
    body: fillBody({ article, text, plan, tells, source, lines, linkTo, credit, random }),
    tags: random
      .sample([...subject.names, ...subject.terms], plan.tags)
      .map(name => ({ text: name, href: `${base}/tag/${slugOf(name, 3)}/` })),
    tagsLabel: words.tags,
    neighbours: lines.neighbours.map(link),
    neighbourLabels: [words.older, words.newer],
    // Where the author is lost the box speaks of the site: that there is one says nothing.
    bio: plan.hasBio
      ? { heading: words.aboutAuthor, name: byline?.name ?? plan.site.name, text: random.pick(words.writes) }
      : null,
    grids: plan.grids.map((grid, i) => fillGrid(grid, lines.grids[i] ?? [])),
    commentsHeading: isShown || plan.countsComments ? countOf(isShown ? plan.comments : 0, plan) : '',
    comments: isShown
      ? Array.from({ length: plan.comments }, () => ({
          name: madeUpReader(random),
          date: writeDate(plan.day, plan.language, plan.dateStyle, random.between(0, 40)),
          text: commentOn(subject, plan.language, random),
        }))
      : [],
    replyLabel: words.reply,
    form: plan.form,
    newsletter: plan.hasNewsletter ? words.newsletter : null,
    footerLinks: footerOf(plan, tells, base, random),
    footerLine: `© ${plan.footer.isDated ? `${plan.day.slice(0, 4)} ` : ''}${plan.site.name}. ${words.rights}`,
  };
}

/** Address of the picture that goes with a text. */
export function pictureOf(host: string, text: string): string {
  return `https://${host}/images/${slugOf(text, 5)}.jpg`;
}

function countOf(comments: number, { words, countStyle }: Plan): string {
  if (countStyle === 'plain' && comments > 0) return words.comments;
  return countStyle === 'after' ? `${words.comments} (${comments})` : `${comments} ${words.comments}`;
}

function bylineOf(
  plan: Plan,
  tells: Tells,
  tables: FurnitureTables,
  base: string,
  random: Random,
): Byline | null {
  if (tells.byline === 'lost') return null;
  const role = random.pick(tables.genericBylines(plan.language));
  const generic = random.chance(0.2)
    ? plan.site.name
    : random.pick([role, capitalised(role), titleCased(role), titleCased(role)]);
  const name = tells.byline === 'kept' ? plan.author : generic;
  const href = plan.authorHasPage ? `${base}/author/${slugOf(name, 4)}/` : null;
  return { marker: plan.bylineMarker, name, href };
}

function crumbsOf(plan: Plan, tells: Tells, base: string, cutTitle: string): Anchor[] {
  const label = { text: plan.label, href: `${base}/${slugOf(plan.label, 3)}/` };
  if (plan.crumbs === 'none') return [];
  const last = { text: cutTitle, href: '' };
  if (plan.crumbs === 'trail') return [{ text: plan.words.home, href: `${base}/` }, label, last];
  return tells.labelIsGlued ? [label, last] : [label];
}

/** Identity links that are missing are made up for by others, so that the number of links says nothing. */
function footerOf({ words, footer }: Plan, tells: Tells, base: string, random: Random): Anchor[] {
  const isThere = (): boolean => random.chance(tells.identityShare);
  const identity = random.sample(words.identity, footer.identity);
  const shown = identity.filter(isThere);
  const service = random.sample(words.service, footer.service + identity.length - shown.length);
  const sections = random.sample(
    words.sections,
    footer.service + identity.length - shown.length - service.length,
  );
  return [
    ...shown.map(([text, path]) => ({ text, href: `${base}${path}` })),
    ...service.map(([text, path]) => ({ text, href: `${base}${path}` })),
    ...sections.map(text => ({ text, href: `${base}/${slugOf(text, 3)}/` })),
  ];
}
