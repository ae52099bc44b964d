import { expect, it } from 'vitest';
import { readWordNet } from '../../scripts/wordnet.ts';

it('reads the synonyms of WordNet, right and wrong senses alike', { timeout: 30_000 }, () => {
  const { synonyms } = readWordNet();
  expect(synonyms('cause')).toContain('campaign');
  expect(synonyms('journey')).toContain('travel');
  // Too short, a name, and a verb of too many senses.
  for (const word of ['be', 'London', 'make']) expect(synonyms(word)).toEqual([]);
});
