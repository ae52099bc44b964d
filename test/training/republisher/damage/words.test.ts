import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/training/random.ts';
import { inflect, lemmasOf } from '../../../../src/training/republisher/damage/inflect.ts';
import { letterLoser } from '../../../../src/training/republisher/damage/letters.ts';
import { roundTripper } from '../../../../src/training/republisher/damage/round-trip.ts';
import { spinner } from '../../../../src/training/republisher/damage/spin.ts';
import { readThesaurus } from '../../../../src/training/republisher/damage/thesaurus.ts';
import { ARTICLES } from '../articles.ts';
import { THESAURUS } from '../materials.ts';

const TEXT = ARTICLES.filter(article => article.language === 'en').flatMap(article => article.paragraphs);
const [german] = ARTICLES.filter(article => article.language === 'de');
const changed = (before: string, after: string): number => {
  const kept = new Set(before.split(' '));
  return after.split(' ').filter(word => !kept.has(word)).length;
};

describe('spun words', () => {
  it('come from the thesaurus, keep capital and ending, and are wrong as spinners are wrong', () => {
    const spin = spinner(THESAURUS, { words: 1, names: 0 }, false, seededRandom(1));
    const line = spin('Houses were found near bridges. Rivers closed them, and Ida Works paid.');
    expect(line).toMatch(/^(?:Firms|Theaters|Signs|Households) were found near /);
    expect(line).toContain('Ida Works');
    expect(line).not.toContain(' closed them');
  });

  it('also stand inside names, at a rate of their own', () => {
    const spin = spinner(THESAURUS, { words: 0, names: 1 }, false, seededRandom(1));
    const line = spin('The river by the White House in Water State');
    expect(line).toContain('The river by the White ');
    expect(line).not.toContain('White House');
  });

  it('are as many as the rate says', () => {
    const count = (words: number): number => {
      const spin = spinner(THESAURUS, { words, names: 0 }, false, seededRandom(2));
      return TEXT.reduce((sum, text) => sum + changed(text, spin(text)), 0);
    };
    expect(count(0)).toBe(0);
    expect(count(0.1)).toBeGreaterThan(0);
    expect(count(0.5)).toBeGreaterThan(2 * count(0.1));
  });

  it('of held-out pages are others than those of pages to fit', () => {
    const pairs = (heldOut: boolean): Set<string> => {
      const found = new Set<string>();
      for (let seed = 0; seed < 60; seed++) {
        const spin = spinner(THESAURUS, { words: 1, names: 1 }, heldOut, seededRandom(seed));
        for (const word of ['bridge', 'train', 'night', 'river', 'house', 'water', 'work', 'thing'])
          if (spin(word) !== word) found.add(`${word} ${spin(word)}`);
      }
      return found;
    };
    const fitted = pairs(false);
    const kept = pairs(true);
    expect(fitted.size).toBeGreaterThan(10);
    expect(kept.size).toBeGreaterThan(3);
    expect([...kept].filter(pair => fitted.has(pair))).toEqual([]);
  });
});

describe('readThesaurus', () => {
  it('reads words of one set as synonyms of each other, in all senses, and leaves names out', () => {
    const { synonyms } = readThesaurus([
      '  1 This software is provided under a licence  \n' +
        '00000001 04 n 03 quay 0 wharf 0 landing_stage 1 001 @ 00000009 n 0000 | a place to land  \n' +
        '00000002 04 n 02 quay 1 Key_West 0 000 | a name  \n',
      '00000003 00 a 02 wharf(p) 0 moored 0 000 | made fast  \n',
    ]);
    expect(synonyms('quay')).toEqual(['wharf', 'landing stage']);
    expect(synonyms('wharf')).toEqual(['quay', 'landing stage', 'moored']);
    expect(synonyms('key_west')).toEqual([]);
    expect(synonyms('This')).toEqual([]);
  });
});

describe('the crude inflector', () => {
  it.each([
    ['city', 's', 'cities'],
    ['box', 's', 'boxes'],
    ['take', 'ed', 'taked'],
    ['carry', 'ed', 'carried'],
    ['run', 'ing', 'runing'],
    ['move', 'ing', 'moving'],
    ['see', 'ing', 'seeing'],
    ['line up', 'ed', 'line uped'],
  ] as const)('%s + %s = %s', (lemma, ending, form) => {
    expect(inflect(lemma, ending)).toBe(form);
  });

  it('finds the basic form that a form may have', () => {
    for (const [form, lemma] of [
      ['cities', 'city'],
      ['stopped', 'stop'],
      ['moving', 'move'],
      ['boxes', 'box'],
      ['tried', 'try'],
    ] as const)
      expect(lemmasOf(form).map(([word]) => word)).toContain(lemma);
  });
});

describe('a round trip through another language', () => {
  const rates = { articles: 0.5, pronouns: 0.5, prepositions: 0.5, order: 0.5 };
  it('hurts articles, pronouns, prepositions and the order of words', () => {
    const trip = roundTripper('en', rates, seededRandom(3));
    const before = TEXT.join(' ');
    const after = TEXT.map(trip).join(' ');
    const count = (text: string, word: RegExp): number => text.match(word)?.length ?? 0;
    expect(count(after, /\bthe\b/gi)).toBeLessThan(0.75 * count(before, /\bthe\b/gi));
    expect(count(after, /\bof\b/gi)).not.toBe(count(before, /\bof\b/gi));
    expect(before).toContain('The old swing bridge');
    expect(
      roundTripper('en', { ...rates, articles: 0, order: 1 }, seededRandom(1))('The old swing bridge.'),
    ).toBe('The swing old bridge.');
    expect(after).not.toMatch(/ {2}/);
  });

  it('changes nothing at rate 0, and only articles outside English', () => {
    const none = roundTripper('en', { articles: 0, pronouns: 0, prepositions: 0, order: 0 }, seededRandom(1));
    expect(TEXT.map(none)).toEqual(TEXT);
    const trip = roundTripper('de', rates, seededRandom(2));
    const small = /^(?:der|die|das|den|dem|eine?)$/i;
    for (const text of german?.paragraphs ?? []) {
      const rest = (line: string): string[] =>
        line
          .split(/[ ,.]+/)
          .filter(word => word !== '' && !small.test(word))
          .map(word => word.toLowerCase());
      expect(rest(trip(text))).toEqual(rest(text));
    }
  });
});

describe('lost letters', () => {
  const lose = (way: Parameters<typeof letterLoser>[0]['way'], rate: number, seed = 1): string =>
    TEXT.map(letterLoser({ way, rate }, seededRandom(seed))).join('\n');
  const text = TEXT.join('\n');
  it('are one letter all over the page', () => {
    const lost = [1, 2, 3, 4, 5].map(seed => lose('letter', 1, seed));
    for (const page of lost) {
      expect(page.length).toBeLessThan(text.length);
      expect(page.split(' ').length).toBe(text.split(' ').length);
    }
  });

  it('are ligatures, look-alikes, invisible characters or typing errors', () => {
    expect(lose('ligature', 1)).not.toMatch(/(?<!\p{L})\p{L}{3,}fi\p{L}/u);
    expect(lose('look-alike', 0.3)).toMatch(/\p{Script=Cyrillic}/u);
    expect(lose('zero-width', 0.3)).toMatch(/[\u200B\u200C\u00AD\u2060]/);
    expect(changed(text, lose('typos', 0.02))).toBeGreaterThan(5);
    expect(lose('typos', 0)).toBe(text);
  });
});
