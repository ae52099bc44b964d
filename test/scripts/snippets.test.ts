import { expect, test } from 'vitest';
import { lookUpSnippets, snippetScore } from '../../scripts/extraction/snippets.ts';

test('snippets are looked up with white space folded, case and punctuation kept', () => {
  const text = 'The harbour\nwas  quiet.';
  expect(
    lookUpSnippets(text, { with: ['harbour was quiet.', 'Quiet'], without: ['The\u00a0harbour', 'Imprint'] }),
  ).toEqual({ found: 1, missing: 1, leaked: 1, keptOut: 1 });
  expect(lookUpSnippets('', { with: ['a'] })).toEqual({ found: 0, missing: 1, leaked: 0, keptOut: 0 });
});

test('scores are over all snippets, not over pages', () => {
  const pages = [
    { found: 8, missing: 0, leaked: 0, keptOut: 0 },
    { found: 0, missing: 2, leaked: 2, keptOut: 4 },
  ];
  expect(snippetScore(pages)).toEqual({ precision: 0.8, recall: 0.8, f: 0.8, accuracy: 12 / 16 });
});
