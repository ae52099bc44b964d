import { type Random, seededRandom } from '../../../src/training/random.ts';
import type { Article } from '../../../src/training/republisher/article.ts';
import { type Damage, NO_DAMAGE } from '../../../src/training/republisher/damage/damage.ts';
import { damagedText } from '../../../src/training/republisher/damage/damage-text.ts';
import type { PageText } from '../../../src/training/republisher/damage/page-text.ts';
import { fillPage } from '../../../src/training/republisher/fill.ts';
import { Markup } from '../../../src/training/republisher/markup.ts';
import type { PageContent } from '../../../src/training/republisher/page-content.ts';
import { drawPlan, type Plan } from '../../../src/training/republisher/plan.ts';
import { drawTells, type PageKind, type Tells } from '../../../src/training/republisher/tells.ts';
import type { Template } from '../../../src/training/republisher/template.ts';
import { MATERIALS } from './materials.ts';

/** A made page before it is set, with all that was drawn for it. */
export interface MadeContent {
  readonly plan: Plan;
  readonly tells: Tells;
  readonly text: PageText;
  readonly page: PageContent;
}

/** Draws and fills a page that has furniture. Without other `damage` the text of the article is as it is. */
export function makeContent(
  article: Article,
  kind: PageKind,
  seed: number,
  damage: Damage | 'drawn' = NO_DAMAGE,
): MadeContent {
  const random = seededRandom(seed);
  const plan = drawPlan(
    article,
    MATERIALS.tables,
    ['full', 'full', 'full', 'promos-and-form'],
    stream(random),
  );
  const drawn = drawTells(kind, plan, stream(random));
  const tells = damage === 'drawn' ? drawn : { ...drawn, damage };
  const filling = stream(random);
  const words = {
    thesaurus: MATERIALS.thesaurus,
    subject: MATERIALS.headlines.subject(article),
    heldOut: false,
  };
  const text = damagedText(article, plan.kept, tells.damage, words, stream(random));
  return { plan, tells, text, page: fillPage(article, text, plan, tells, MATERIALS, filling) };
}

/** The same page without what may tell: what is left must not. */
export function withoutTells(page: PageContent): PageContent {
  return {
    ...page,
    headHtml: '',
    byline: null,
    date: null,
    crumbs: [],
    comments: [],
    commentsHeading: '',
    body: page.body.filter(piece => piece.kind !== 'line'),
  };
}

/** The markup of a page in a template. */
export function setPage(page: PageContent, template: Template, seed: number): string {
  const markup = new Markup(seededRandom(seed), template.namings, template.semanticShare);
  return `<html lang="${page.language}"><head>${page.headHtml}</head><body>${template.render(page, markup)}</body></html>`;
}

function stream(random: Random): Random {
  return seededRandom(random.between(0, 0xffffffff));
}
