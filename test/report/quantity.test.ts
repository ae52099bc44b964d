import { expect, test } from 'vitest';
import { formatContribution, formatProbability, formatValue } from '../../src/report/quantity.ts';

test.each([
  [0.5, 'share', '50 %'],
  [0.333, 'share', '33 %'],
  [0.042, 'share', '4.2 %'],
  [0.0004, 'share', 'under 0.1 %'],
  [0.99999, 'share', 'over 99.9 %'],
  [0.995, 'share', '99.5 %'],
  [0, 'share', '0 %'],
  [1, 'share', '100 %'],
  [0.734, 'score', 'score 0.73'],
  [3.2, 'per 1,000 words', '3.2 per 1,000 words'],
  [12.345, 'per 1,000 words', '12.3 per 1,000 words'],
  [7, 'count', '7'],
  [12345.6, 'count', '12,346'],
  [1, 'words', '1 word'],
  [412, 'words', '412 words'],
  [1, 'characters', '1 character'],
  [1, 'yes/no', 'yes'],
  [0, 'yes/no', 'no'],
  [2, 'furlongs', '2 furlongs'],
])('%d in %s is %s', (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test('probabilities are not rounded to certainty', () => {
  const probabilities = [0, 0.0001, 0.5, 0.9994, 0.9996, 1];
  expect(probabilities.map(formatProbability)).toEqual([
    '0.000',
    '<0.001',
    '0.500',
    '0.999',
    '>0.999',
    '1.000',
  ]);
});

test('contributions have a sign', () => {
  expect([1.844, -0.5, 0].map(formatContribution)).toEqual(['+1.84', '-0.50', '+0.00']);
});
