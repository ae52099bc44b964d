import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Region } from './block.ts';
import { chooseMain, scoreBlocks } from './main-text/find-main-text.ts';
import type { PageView } from './main-text/page-view.ts';
import { likeliestRegions, regionScores } from './main-text/wrapper-regions.ts';

/**
 * The region of each block. A trained model finds the main text; in HTML a second one tells the parts of the wrapper apart,
 * in text the rules that know lines of the wrapper do.
 */
export function findRegions(view: PageView, { mainText, wrapperRegions }: Lexicon): Region[] {
  const scores = scoreBlocks(view, mainText[view.page.kind]);
  const chosen = chooseMain(
    scores.main,
    view.lines.map(line => line.freeWords + line.linkWords),
  );
  if (view.page.kind === 'html')
    return likeliestRegions(regionScores(scores, chosen, wrapperRegions), chosen, wrapperRegions);
  return view.ruled.map((ruled, i) => (chosen[i] ? 'main' : ruled === 'main' ? 'aside' : ruled));
}
