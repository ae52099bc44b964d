import type { BlockModel } from '../lexicon/block-model.ts';
import type { Region } from './block.ts';
import { chooseMain, scoreBlocks } from './main-text/find-main-text.ts';
import type { PageView } from './main-text/page-view.ts';

/** The region of each block: a trained model finds the main text, hints and rules name the parts of the wrapper around it. */
export function findRegions(view: PageView, model: BlockModel): Region[] {
  const { main } = scoreBlocks(view, model);
  const chosen = chooseMain(
    main,
    view.lines.map(line => line.freeWords + line.linkWords),
  );
  return view.ruled.map((ruled, i) => (chosen[i] ? 'main' : ruled === 'main' ? 'aside' : ruled));
}
