import { type Random, seededRandom } from '../random.ts';
import type { Article } from './article.ts';
import { damagedText } from './damage/damage-text.ts';
import { fillPage, type Materials } from './fill.ts';
import { Markup } from './markup.ts';
import { drawPlan, type PageShape } from './plan.ts';
import { drawTells, type PageKind } from './tells.ts';
import type { Template } from './template.ts';

/** A page made for training; never kept, never published. */
export interface MadePage {
  readonly html: string;
  readonly url: string | null;
  readonly label: 'farm' | 'legit';
  /** Id of the template. */
  readonly template: string;
  /** Id of the article: the page belongs to its fold. */
  readonly article: string;
}

/**
 * The shapes of pages, in equal parts. One honest page in 17 has a menu and a footer only; the shapes of the others are
 * 13 to 3 in both kinds, and at the same places, so that twins of one seed differ in shape only there.
 */
const SHAPES: Readonly<Record<PageKind, readonly PageShape[]>> = {
  farm: [...furnished(16), ...furnished(1)],
  innocent: [...furnished(16), ...times(16, 'bare')],
};

/**
 * Makes one page of an article: as a farm's copy, or as its innocent twin, the same article on an honest site with the
 * same furniture. One draw of the stream plans the page without knowing the kind, one fills it, one sets it: what the two
 * kinds differ in is what `tells.ts` lists, and nothing else. Make pages in pairs, both kinds of one article, template
 * and seed: twins share site, address and furniture, so that chance in these cannot be learnt either.
 */
export function republish(
  article: Article,
  materials: Materials,
  kind: PageKind,
  template: Template,
  random: Random,
): MadePage {
  const [planning, telling, filling, setting, damaging] = Array.from({ length: 5 }, () => stream(random));
  const plan = drawPlan(article, materials.tables, SHAPES[kind], planning as Random);
  const tells = drawTells(kind, plan, telling as Random);
  const subject = materials.headlines.subject(article);
  const words = { thesaurus: materials.thesaurus, subject, heldOut: template.heldOut };
  const text = damagedText(article, plan.kept, tells.damage, words, damaging as Random);
  const page = fillPage(article, text, plan, tells, materials, filling as Random);
  const markup = new Markup(setting as Random, template.namings, template.semanticShare);
  const body = template.render(page, markup);
  const language = plan.head.htmlLang ? ` lang="${article.language}"` : '';
  const html = `<!DOCTYPE html>\n<html${template.htmlAttributes}${language}>\n<head>\n${page.headHtml}\n</head>\n<body>\n${body}</body>\n</html>\n`;
  return {
    html,
    url: plan.urlIsKnown ? `${page.origin}${page.path}` : null,
    label: kind === 'farm' ? 'farm' : 'legit',
    template: template.id,
    article: article.id,
  };
}

function stream(random: Random): Random {
  return seededRandom(random.between(0, 0xffffffff));
}

function furnished(parts: number): PageShape[] {
  return [...times(13 * parts, 'full'), ...times(3 * parts, 'promos-and-form')];
}

function times(count: number, shape: PageShape): PageShape[] {
  return Array.from({ length: count }, () => shape);
}
