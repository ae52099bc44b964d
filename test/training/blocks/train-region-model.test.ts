import { expect, test } from 'vitest';
import type { Region } from '../../../src/document/block.ts';
import { readHtml } from '../../../src/document/html-reader.ts';
import { scoreBlocks } from '../../../src/document/main-text/find-main-text.ts';
import { viewPage } from '../../../src/document/main-text/page-view.ts';
import { likeliestRegions, regionScores } from '../../../src/document/main-text/wrapper-regions.ts';
import { readRegionModel } from '../../../src/lexicon/region-model.ts';
import { splitWords } from '../../../src/lexicon/words.ts';
import { type RegionPage, trainRegionModel } from '../../../src/training/blocks/train-region-model.ts';
import { LEXICON } from '../../lexicon/read-lexicon.ts';

const OTHERS = ['Harbour', 'Lantern', 'Meadow', 'Quarry', 'Thicket', 'Orchard'];

/** Two lines of the same markup, in an order that says nothing: only their words tell the form from the navigation. */
function madePage(site: number): RegionPage {
  const lines: [string, Region][] = [
    [`Cancel reply ${OTHERS[site % OTHERS.length]}`, 'form'],
    [`Skip down 20${site} ${OTHERS[site % OTHERS.length]}`, 'navigation'],
  ];
  if (site % 2 === 1) lines.reverse();
  const page = readHtml(lines.map(([text]) => `<div>${text}</div>`).join(''));
  const view = viewPage(page, splitWords(page.text), 'en', LEXICON);
  const scores = scoreBlocks(view, LEXICON.mainText.html);
  const regions = lines.map(([, region]) => region);
  return { site: `site${site}.example`, view, scores, chosen: [false, false], regions };
}

const seen = Array.from({ length: 12 }, (_, site) => madePage(site));
const file = trainRegionModel(seen, { penalty: 1, leastSites: 4, change: 0 });

test('words of short blocks tell regions apart where markup and place do not', () => {
  const model = readRegionModel(file);
  for (const page of [madePage(40), madePage(41)]) {
    const { view, scores, chosen, regions } = page;
    expect(likeliestRegions(regionScores(view, scores, chosen, model), chosen, model)).toEqual(regions);
  }
});

test('only words of several sites are weighed, and no numbers', () => {
  expect(Object.keys(file.words)).toEqual(['cancel', 'down', 'reply', 'skip']);
});

test('a model whose words do not have a weight for each region is none', () => {
  expect(() => readRegionModel({ ...file, words: { reply: [1] } })).toThrow('each region');
});
