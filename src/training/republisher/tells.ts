import type { Random } from '../random.ts';
import { type Damage, drawFarmDamage, drawHonestDamage, isVisible } from './damage/damage.ts';
import type { Plan } from './plan.ts';

/** A farm's copy, or the same article on an honest site. */
export type PageKind = 'farm' | 'innocent';

/** Where the headlines of a block come from. */
export type GridSource =
  | 'near'
  | 'one-site'
  | 'near-and-one-site'
  | 'many-sites'
  | 'generic'
  | 'generic-and-many-sites';

/** All that may differ between a farm page and its innocent twin. */
export interface Tells {
  readonly byline: 'kept' | 'generic' | 'lost';
  readonly dateIsKept: boolean;
  /** For each promo, what it promotes. */
  readonly promos: readonly ('near' | 'one-site' | 'many-sites' | 'generic' | 'again')[];
  /** For each block, where its headlines come from. */
  readonly grids: readonly GridSource[];
  /** The same for the links to the articles before and after. */
  readonly neighbours: GridSource;
  readonly teasersAreCut: boolean;
  /** Later blocks show cards of the first one again. */
  readonly cardsRepeat: boolean;
  readonly labelIsGlued: boolean;
  /** Lines of a publisher's template in the text; the publisher is the source on a farm, the site itself elsewhere. */
  readonly templateLines: number;
  /** Where the plan has room for it. */
  readonly creditsSource: boolean;
  readonly picturesOfSource: boolean;
  readonly canonicalOfSource: boolean;
  readonly speaksAsSource: boolean;
  readonly hasComments: boolean;
  /** Chance of each identity link of the plan, and of each fact of the structured data, to be there. */
  readonly identityShare: number;
  readonly markupShare: number;
  /** What was done to the text of the article. */
  readonly damage: Damage;
}

type Draft = { -readonly [Key in keyof Tells]: Tells[Key] };

const MIN_VISIBLE = 2;

/** Draws what gives a farm away, or what an honest page shows of the same by chance. */
export function drawTells(kind: PageKind, plan: Plan, random: Random): Tells {
  return kind === 'innocent' ? drawInnocent(plan, random) : drawFarm(plan, random);
}

function drawInnocent(plan: Plan, random: Random): Tells {
  const byline = random.next();
  // Real editors stray too: on news pages one promotion in six or more is measured as off the subject.
  const straying = random.chance(0.4) ? 0.8 * random.next() : 0;
  const repeats = random.chance(0.05);
  return {
    byline: byline < 0.82 ? 'kept' : byline < 0.9 ? 'generic' : 'lost',
    dateIsKept: random.chance(0.9),
    promos: plan.promos.map((_, i) => {
      if (repeats && i > 0 && i % 3 === 0) return 'again';
      return random.chance(straying) ? 'one-site' : 'near';
    }),
    grids: plan.grids.map((_, i) => innocentGrid(i, random)),
    neighbours: 'one-site',
    teasersAreCut: random.chance(0.35),
    cardsRepeat: random.chance(0.3),
    labelIsGlued: random.chance(0.07),
    templateLines: random.chance(0.2) ? random.between(1, 2) : 0,
    creditsSource: random.chance(0.2),
    picturesOfSource: random.chance(0.03),
    canonicalOfSource: random.chance(0.02),
    speaksAsSource: false,
    hasComments: random.chance(0.36),
    identityShare: 0.4 + 0.6 * random.next(),
    markupShare: 0.4 + 0.6 * random.next(),
    damage: drawHonestDamage(random),
  };
}

function drawFarm(plan: Plan, random: Random): Tells {
  // How much of a farm it is: no page has everything.
  const force = 0.45 + 0.55 * random.next();
  const chance = (probability: number): boolean => random.chance(probability * force * 1.3);
  const byline = random.next();
  const draft: Draft = {
    byline: byline < 0.5 ? 'lost' : byline < 0.8 ? 'generic' : 'kept',
    dateIsKept: !chance(0.55),
    promos: chance(0.85) ? farmPromos(plan, random) : plan.promos.map(() => 'near'),
    grids: plan.grids.map(() => farmGrid(random)),
    neighbours: farmGrid(random),
    teasersAreCut: chance(0.75),
    cardsRepeat: chance(0.55),
    labelIsGlued: plan.crumbs !== 'none' && chance(0.3),
    templateLines: chance(0.4) ? random.between(1, 4) : 0,
    creditsSource: chance(0.9),
    picturesOfSource: chance(0.25),
    canonicalOfSource: chance(0.15),
    speaksAsSource: true,
    hasComments: random.chance(0.08),
    identityShare: 0.25 + 0.6 * random.next(),
    markupShare: 0.2 + 0.6 * random.next(),
    damage: drawFarmDamage(plan.articleLanguage, random),
  };
  // A copy with nothing to see cannot be learnt, and teaches that honest pages are farms.
  const remedies = random.sample(
    [
      () => (draft.promos = farmPromos(plan, random)),
      () => (draft.grids = plan.grids.map(() => 'generic-and-many-sites')),
      () => {
        draft.teasersAreCut = true;
        draft.cardsRepeat = true;
      },
      () => {
        draft.byline = random.chance(0.6) ? 'lost' : 'generic';
        draft.hasComments = false;
      },
      () => (draft.templateLines = random.between(1, 4)),
    ],
    5,
  );
  for (const remedy of remedies) if (countVisible(plan, draft) < MIN_VISIBLE) remedy();
  return draft;
}

/** A random share of the promos is off the subject, at least one; some stand there twice. */
function farmPromos(plan: Plan, random: Random): Tells['promos'] {
  const offTopic = random.next();
  const generic = random.pick([0, 0.2, 0.5]);
  const repeats = random.chance(0.45);
  const sure = random.between(0, Math.max(0, plan.promos.length - 1));
  return plan.promos.map((_, i) => {
    if (i > 0 && i !== sure && repeats && random.chance(0.35)) return 'again';
    if (i !== sure && !random.chance(offTopic)) return 'near';
    return random.chance(generic) ? 'generic' : 'many-sites';
  });
}

function innocentGrid(index: number, random: Random): GridSource {
  const source = random.next();
  // Honest sites rent out a block to clickbait now and then.
  if (source < 0.05) return 'generic';
  // One block of related articles is what a site has; the others show what else it writes.
  if (source < 0.35) return index === 0 ? 'near' : 'one-site';
  return source < 0.7 ? 'one-site' : 'near-and-one-site';
}

function farmGrid(random: Random): GridSource {
  const source = random.next();
  if (source < 0.28) return 'generic';
  if (source < 0.55) return 'many-sites';
  return source < 0.85 ? 'generic-and-many-sites' : 'near';
}

/** How many kinds of things on the page tell that it is a farm's. */
export function countVisible(plan: Plan, tells: Tells): number {
  const kinds = [
    tells.promos.some(source => source === 'many-sites' || source === 'generic'),
    tells.grids.some(source => source !== 'near'),
    tells.teasersAreCut &&
      tells.cardsRepeat &&
      plan.grids.filter(grid => grid.teaserWords !== null).length > 1,
    tells.byline !== 'kept' && plan.form !== null && !tells.hasComments,
    tells.templateLines > 0 ||
      tells.labelIsGlued ||
      (tells.picturesOfSource && plan.pictures > 0) ||
      (tells.canonicalOfSource && plan.head.canonical),
    isVisible(tells.damage),
  ];
  return kinds.filter(Boolean).length;
}
