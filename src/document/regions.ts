import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Region } from './block.ts';
import { chooseMain, roomFor, scoreBlocks } from './main-text/find-main-text.ts';
import type { PageView } from './main-text/page-view.ts';
import { likeliestRegions, regionScores } from './main-text/wrapper-regions.ts';

/** Used again for each page: fresh arrays of this size cost more than what is written to them. Larger pages go through it in parts. */
const ROOM = roomFor(1000);

/** Where each block stands, and whether it is main text. */
export interface Layout {
  readonly regions: readonly Region[];
  /** All of it is in the main region; a button or a table of contents there is not main text. */
  readonly isMainText: readonly boolean[];
}

/** Parts of the wrapper that the phrase tables know by their words: what they say of a text is sure. */
const SURE: ReadonlySet<Region> = new Set(['form', 'related', 'comments']);

/**
 * The layout of a page. A trained model finds the main text. In HTML a second one tells the regions apart; in text, which has
 * no markup to learn from, the rules that know lines of the wrapper do.
 */
export function findLayout(view: PageView, { mainText, wrapperRegions }: Lexicon): Layout {
  const scores = scoreBlocks(view, mainText[view.page.kind], ROOM);
  const chosen = chooseMain(scores.main, view.lines);
  if (view.page.kind === 'html') {
    const found = regionScores(view, scores, chosen, wrapperRegions);
    return { regions: likeliestRegions(found, chosen, wrapperRegions), isMainText: chosen };
  }
  const isMainText = chosen.map((isChosen, i) => isChosen && !SURE.has(view.ruled[i] ?? 'main'));
  return { regions: view.ruled.map((ruled, i) => (isMainText[i] ? 'main' : ruled)), isMainText };
}
