import { expect, it } from 'vitest';
import { splitWords } from '../../../src/lexicon/words.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { madeUpSite, slugOf } from '../../../src/training/republisher/made-up-names.ts';
import { LEXICON } from './materials.ts';

it('made-up sites have no publisher in their name and a host that can be an address', () => {
  const random = seededRandom(1);
  for (let i = 0; i < 3000; i++) {
    const { name, host } = madeUpSite(random);
    expect(LEXICON.publishers.find(splitWords(name).forms), name).toEqual([]);
    expect(new URL(`https://${host}/`).hostname).toBe(host);
  }
});

it('a slug can stand in a path', () => {
  expect(slugOf('Swing bridge at “Carrow” Quay: 3 questions?', 5)).toBe('swing-bridge-at-carrow-quay');
  expect(slugOf('Größe & Größe', 8)).toBe('große-große'.replaceAll('ß', '%C3%9F'));
  expect(slugOf('!!!', 8)).toBe('page');
});
