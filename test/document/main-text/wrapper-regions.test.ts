import { expect, test } from 'vitest';
import { likeliestRegions } from '../../../src/document/main-text/wrapper-regions.ts';
import { readRegionModel } from '../../../src/lexicon/region-model.ts';

const linear = { bias: 0, weights: {} };

function model(change: number): ReturnType<typeof readRegionModel> {
  return readRegionModel({ regions: { navigation: linear, footer: linear }, words: {}, change });
}

test('each block goes where its score is highest when a change costs nothing', () => {
  const scores = Float64Array.of(3, -3, -1, 1, 2, -2);
  expect(likeliestRegions(scores, [false, false, false], model(0))).toEqual([
    'navigation',
    'footer',
    'navigation',
  ]);
});

test('one odd block between two of a kind follows them when a change costs', () => {
  const scores = Float64Array.of(3, -3, -0.2, 0.2, 2, -2);
  expect(likeliestRegions(scores, [false, false, false], model(1))).toEqual([
    'navigation',
    'navigation',
    'navigation',
  ]);
});

test('main text is in the main region, whatever its score', () => {
  const regions = { main: linear, footer: linear };
  const scores = Float64Array.of(-3, 3, -3, 3);
  expect(likeliestRegions(scores, [false, true], readRegionModel({ regions, words: {}, change: 1 }))).toEqual(
    ['footer', 'main'],
  );
});

test('an empty page has no regions', () => {
  expect(likeliestRegions(new Float64Array(), [], model(1))).toEqual([]);
});
