import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  headlineFeatures,
  listicleProbability,
  readHeadlineModel,
} from '../../src/lexicon/headline-model.ts';
import { LEXICON } from './read-lexicon.ts';

const probability = (headline: string): number => listicleProbability(LEXICON.headlineModel, headline);

describe('the shipped model', () => {
  test.each([
    '10 Easy Ways to Save Money on Your Next Holiday',
    'How to Be a Better Cook: 7 Tips You Need',
    "21 Things You'll Only Understand If You Grew Up by the Sea",
    "You Won't Believe What This Dog Did Next",
    'The Best Gifts for Your Mother This Year',
  ])('takes "%s" for a listicle', headline => {
    expect(probability(headline)).toBeGreaterThan(0.5);
  });
  test.each([
    'Council approves budget for harbour repairs',
    'Court rejects appeal over wind farm permit',
    'Two fishermen rescued after boat capsizes off coast',
    '14 killed as ferry sinks in northern lake',
    'Minister resigns after vote on pension reform',
  ])('does not take "%s" for one', headline => {
    expect(probability(headline)).toBeLessThan(0.5);
  });
  test('is blind to letter case', () => {
    const words = fc.constantFrom(
      'how',
      'to',
      '10',
      'ways',
      'council',
      'vote',
      'you',
      'your',
      "don't",
      'ferry',
      'best',
      'is',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 15 }), list => {
        const headline = list.join(' ');
        const title = list.map(word => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
        expect(probability(headline.toUpperCase())).toBe(probability(headline));
        expect(probability(title)).toBe(probability(headline));
      }),
      { seed: 5 },
    );
  });
  test('gives a probability for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(probability(text)).toBeGreaterThanOrEqual(0);
        expect(probability(text)).toBeLessThanOrEqual(1);
      }),
      { seed: 6 },
    );
  });
  test('holds no feature in capitals', () => {
    const features = [...LEXICON.headlineModel.weights.keys()];
    expect(features.filter(feature => feature !== feature.toLowerCase())).toEqual([]);
    expect(features.length).toBeGreaterThan(1000);
  });
});

test('features: words, pairs from the start on, length and marks, numbers alike', () => {
  expect(headlineFeatures('7 ways, 7 Boats?!')).toEqual([
    '#',
    '^ #',
    'ways',
    '# ways',
    'ways #',
    'boats',
    '# boats',
    'length:4',
    'mark:?',
    'mark:!',
  ]);
  expect(headlineFeatures('')).toEqual(['length:0']);
});

test('a model that knows nothing says one half', () => {
  expect(listicleProbability(readHeadlineModel('{"bias":0,"weights":{}}'), '10 Ways')).toBe(0.5);
});
