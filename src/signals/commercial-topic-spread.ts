import type { Document, PhraseSpan } from '../document/document.ts';
import type { Row } from '../lexicon/lexicon.ts';
import type { Signal } from './signal.ts';

/** Topics that one trade sells together: a betting site has slots and lottery, too. */
const TRADES: ReadonlyMap<string, string> = new Map([
  ['lottery', 'casino'],
  ['sports-betting', 'casino'],
  ['escort', 'adult'],
  ['weight-loss', 'pharma'],
  ['cbd', 'drugs'],
  ['streaming', 'iptv'],
  ['game-cheats', 'apk'],
  ['crypto-recovery', 'crypto'],
  ['invest-scam', 'crypto'],
  ['seo', 'followers'],
]);

function tradeOf({ topic = '' }: Row): string {
  return TRADES.get(topic) ?? topic;
}

/** The first phrase of each trade on the page. */
function phrases({ commercialPhrases }: Document): PhraseSpan[] {
  const seen = new Set<string>();
  return commercialPhrases.filter(({ row }) => {
    const trade = tradeOf(row);
    return !seen.has(trade) && seen.add(trade);
  });
}

/** How many trades a page advertises that have nothing to do with each other. */
export const signal: Signal = {
  meta: {
    id: 'commercial-topic-spread',
    version: 1,
    title: 'Casino, pills and essays on one page',
    description:
      'Number of different trades among the doorway phrases of the whole page and its title. One trade is a shop or a report; casinos, pills and essays together are sold links.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/commercial-anchors.csv',
  },
  measure(document) {
    if (document.text === '') return null;
    const rows = [...document.titlePhrases, ...document.commercialPhrases.map(({ row }) => row)];
    return new Set(rows.map(tradeOf)).size;
  },
  evidence: phrases,
};
