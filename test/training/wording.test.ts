import { expect, test } from 'vitest';
import {
  centred,
  fitWording,
  ngramRarities,
  WORDING_TRAINING,
  type WordingPage,
  type WordingTraining,
} from '../../src/training/wording.ts';

const page = (owner: string, farm: boolean, ...words: string[]): WordingPage => ({
  owner,
  source: 'a collection',
  farm,
  ngrams: new Map(words.map(word => [word, 1])),
});
const training: WordingTraining = {
  ...WORDING_TRAINING.main,
  leastOwners: 2,
  most: 10,
  sourceSize: 0,
};
const asCounted = (count: number, rarity: number): number => count * rarity;

test('only n-grams of several owners enter, those of most owners first', () => {
  const pages = [
    page('a', true, 'bonus', 'brand'),
    page('a', true, 'bonus', 'brand'),
    page('b', false, 'bonus', 'ferry'),
    page('c', false, 'ferry', 'bonus'),
  ];
  expect([...ngramRarities(pages, training).keys()]).toEqual(['bonus', 'ferry']);
  expect([...ngramRarities(pages, { ...training, most: 1 }).keys()]).toEqual(['bonus']);
});

test('an n-gram is the rarer the fewer pages hold it: ln((1 + pages) / (1 + pages with it)) + 1', () => {
  const pages = [page('a', true, 'bonus'), page('b', false, 'bonus'), page('c', false)];
  expect(ngramRarities(pages, training).get('bonus')).toBeCloseTo(Math.log(4 / 3) + 1, 2);
});

test('words of farms speak for a farm, words of both for nothing', () => {
  const pages = Array.from({ length: 40 }, (_, i) =>
    i % 2 === 0 ? page(`farm-${i}`, true, 'bonus', 'the') : page(`site-${i}`, false, 'ferry', 'the'),
  );
  const even = { ...training, farmWeight: 1 };
  const { ngrams } = fitWording(pages, ngramRarities(pages, even), even, asCounted);
  expect(ngrams.bonus?.[1]).toBeGreaterThan(1);
  expect(ngrams.ferry?.[1]).toBeLessThan(-1);
  expect(Math.abs(ngrams.the?.[1] ?? 9)).toBeLessThan(0.1);
});

test('an owner of many pages does not speak as loudly as many owners', () => {
  const most = Array.from({ length: 64 }, () => page('mill', true, 'keeper'));
  const many = Array.from({ length: 16 }, (_, i) => page(`site-${i}`, false, 'keeper'));
  const pages = [...most, ...many, page('other', true, 'keeper')];
  // 64 pages of one owner count 8, and 16 owners 16.
  const even = { ...training, farmWeight: 1 };
  const { bias, ngrams } = fitWording(pages, ngramRarities(pages, even), even, asCounted);
  expect(bias + (ngrams.keeper?.[1] ?? 0)).toBeLessThan(0);
});

test('the same pages give the same model', () => {
  const pages = [page('a', true, 'bonus'), page('b', false, 'bonus'), page('c', false, 'bonus')];
  const model = (): unknown => fitWording(pages, ngramRarities(pages, training), training, asCounted);
  expect(model()).toEqual(model());
});

test('what only tells two collections apart tells no farm where each has a weight of its own', () => {
  const page = (source: string, farm: boolean, i: number): WordingPage => ({
    owner: `${source}-${i}`,
    source,
    farm,
    ngrams: new Map([[source, 1]]),
  });
  const pages = Array.from({ length: 40 }, (_, i) => page(i < 20 ? 'mills' : 'papers', i < 18 || i > 38, i));
  const fitted = (sourceSize: number): number => {
    const options = { ...training, farmWeight: 1, sourceSize };
    return fitWording(pages, ngramRarities(pages, options), options, asCounted).ngrams.mills?.[1] ?? 0;
  };
  expect(fitted(0)).toBeGreaterThan(1);
  expect(fitted(4)).toBeLessThan(fitted(0) / 4);
});

test('0 lies halfway between farms and clean pages', () => {
  const pages = [page('a', true, 'bonus', 'spin'), page('b', false, 'ferry'), page('c', false, 'ferry')];
  const options = { ...training, leastOwners: 1 };
  const { bias, ngrams } = centred(
    fitWording(pages, ngramRarities(pages, options), options, () => 1),
    pages,
    () => 1,
  );
  const of = (...words: string[]): number =>
    words.reduce((sum, word) => sum + (ngrams[word]?.[1] ?? 0) / Math.sqrt(words.length), bias);
  expect(of('bonus', 'spin')).toBeGreaterThan(0.5);
  expect(of('bonus', 'spin')).toBeCloseTo(-of('ferry'), 1);
});
