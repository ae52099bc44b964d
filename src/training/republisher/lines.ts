import type { Random } from '../random.ts';
import type { Article } from './article.ts';
import { titleCased } from './furniture-tables.ts';
import type { HeadlineSource } from './headline-source.ts';
import type { Plan } from './plan.ts';
import type { GridSource, Tells } from './tells.ts';

/** The headlines of other articles on a page. */
export interface PageLines {
  readonly promos: readonly string[];
  readonly grids: readonly (readonly string[])[];
  readonly neighbours: readonly string[];
}

type Stock = 'near' | 'one-site' | 'many-sites' | 'generic';
const NEIGHBOURS = 2;

/**
 * Draws all headlines of a page. What comes from one stock is drawn at once: no line stands twice unless the tells say
 * so, and what is of one site is of the same site all over the page.
 */
export function drawLines(
  article: Article,
  plan: Plan,
  tells: Tells,
  source: HeadlineSource,
  random: Random,
): PageLines {
  const promoStocks = tells.promos.map(from => (from === 'again' ? null : from));
  const gridStocks = plan.grids.map((grid, i) => stocksOf(tells.grids[i] ?? 'one-site', grid.cards, random));
  const neighbourStocks = plan.hasNeighbours ? stocksOf(tells.neighbours, NEIGHBOURS, random) : [];
  const wanted = [...promoStocks, ...gridStocks.flat(), ...neighbourStocks];
  const count = (stock: Stock): number => wanted.filter(name => name === stock).length;
  const query = { language: article.language, notSite: article.site };
  const stocks: Readonly<Record<Stock, string[]>> = {
    near: count('near') === 0 ? [] : source.near(random, count('near'), article),
    'one-site': count('one-site') === 0 ? [] : source.ofOneSite(random, count('one-site'), query),
    'many-sites': count('many-sites') === 0 ? [] : source.random(random, count('many-sites'), query),
    generic: count('generic') === 0 ? [] : source.generic(random, count('generic'), query),
  };
  const take = (stock: Stock): string => {
    const line = stocks[stock].pop() ?? '';
    return plan.capitalsEverywhere ? titleCased(line) : line;
  };

  const promos: string[] = [];
  for (const stock of promoStocks) {
    promos.push(stock === null && promos.length > 0 ? random.pick(promos) : take(stock ?? 'near'));
  }
  const grids = gridStocks.map(list => list.map(take));
  if (tells.cardsRepeat) {
    const first = grids[0] ?? [];
    for (const grid of grids.slice(1)) {
      const again = random.between(1, Math.min(first.length, grid.length));
      grid.splice(0, again, ...first.slice(0, again));
    }
  }
  return { promos, grids, neighbours: neighbourStocks.map(take) };
}

/** For each of some places, the stock its headline comes from. */
function stocksOf(source: GridSource, count: number, random: Random): Stock[] {
  return Array.from({ length: count }, (): Stock => {
    if (source === 'near-and-one-site') return random.chance(0.4) ? 'near' : 'one-site';
    if (source === 'generic-and-many-sites') return random.chance(0.5) ? 'generic' : 'many-sites';
    return source;
  });
}
