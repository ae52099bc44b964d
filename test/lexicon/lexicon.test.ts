import { readdirSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildLexicon, PHRASE_TABLES } from '../../src/lexicon/lexicon.ts';
import { openingsOf } from '../../src/lexicon/phrase-openings.ts';
import { LanguagePhrases } from '../../src/lexicon/phrases.ts';
import { splitWords } from '../../src/lexicon/words.ts';
import { LEXICON, LEXICON_FOLDER, readTable } from './read-lexicon.ts';

const FILES = readdirSync(LEXICON_FOLDER).sort();
const TABLES = FILES.filter(file => file.endsWith('.csv'));

function rows(file: string): Record<string, string>[] {
  return parse(readTable(file) ?? '', { columns: true });
}

test('all tables together are smaller than 3 MB', () => {
  const bytes = FILES.reduce((sum, file) => sum + statSync(new URL(file, LEXICON_FOLDER)).size, 0);
  expect(bytes).toBeLessThan(3_000_000);
});

test('every phrase table has its file', () => {
  expect(PHRASE_TABLES.filter(name => !TABLES.includes(`${name}.csv`))).toEqual([]);
});

describe.each(TABLES)('%s', file => {
  const content = readTable(file) ?? '';
  const columns = content.slice(0, content.indexOf('\n')).split(',');

  test('is NFC, ends its lines alike and has one header', () => {
    expect(content.normalize('NFC')).toBe(content);
    expect(content).not.toMatch(/\r|[^\S\n]$|\n\n|^\ufeff/m);
    expect(content.endsWith('\n')).toBe(true);
    expect(columns.every(column => /^[a-z]+$/.test(column))).toBe(true);
    expect(new Set(columns).size).toBe(columns.length);
  });

  test('has no row twice', () => {
    const keys = rows(file).map(row =>
      ['language', 'month', 'phrase', 'pattern', 'match', 'name', 'domain'].map(key => row[key]).join('|'),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('names a source and a date where the table has such columns', () => {
    for (const row of rows(file)) {
      if (columns.includes('source')) expect(row.source).not.toBe('');
      if (columns.includes('date')) expect(row.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test('is sorted by its first columns', () => {
    const keys = rows(file).map(row => [
      row[columns[0] ?? ''] ?? '',
      columns[0] === 'language' ? (row[columns[1] ?? ''] ?? '') : '',
    ]);
    const isMonths = columns.includes('month');
    const unsorted = keys.filter(([first = '', second = ''], i) => {
      const [earlier = '', before = ''] = keys[i - 1] ?? [];
      return first < earlier || (first === earlier && !isMonths && second < before);
    });
    expect(unsorted).toEqual([]);
  });
});

describe.each(PHRASE_TABLES)('phrases of %s', name => {
  const table = rows(`${name}.csv`);

  test('are in lower case, without spaces too many, and of words that can be found', () => {
    for (const { phrase = '' } of table) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase).toBe(phrase.trim().replace(/\s+/g, ' '));
      const words = phrase.split(' ').flatMap(part => (part === '*' ? ['*'] : splitWords(part).forms));
      expect(words.length, phrase).toBeGreaterThan(0);
      expect(words[0], `${phrase} begins with a word`).not.toBe('*');
    }
  });

  test('are found where they stand in a text', () => {
    for (const { phrase = '', language = 'en' } of table) {
      const { forms } = splitWords(phrase.replaceAll('*', 'word'));
      const match = LEXICON.phrases[name].for(language).matchAt(forms, 0);
      expect(match?.to, `${language}: ${phrase}`).toBe(forms.length);
    }
  });
});

test('lead-ins of promotions are known in 15 languages and more', () => {
  expect(LEXICON.phrases['promo-lead-ins'].languages.size).toBeGreaterThanOrEqual(15);
});

test('a lead-in is found however it is written, and with a headline after it', () => {
  const lost = rows('promo-lead-ins.csv').filter(({ phrase = '', language = 'en' }) => {
    const table = LEXICON.phrases['promo-lead-ins'].for(language);
    const { forms } = splitWords(phrase);
    const capital = phrase.slice(0, 1).toLocaleUpperCase(language) + phrase.slice(1);
    const shapes = [`${capital}: Abc`, capital];
    return shapes.some(shape => (table.matchAt(splitWords(shape).forms, 0)?.to ?? 0) < forms.length);
  });
  expect(lost.map(({ phrase, language }) => `${language}: ${phrase}`)).toEqual([]);
});

test('regions of section headings are regions of the wrapper', () => {
  const regions = new Set(rows('section-headings.csv').map(row => row.region));
  expect([...regions].sort()).toEqual(['aside', 'comments', 'footer', 'form', 'navigation', 'related']);
});

test('function words are words', () => {
  for (const [language, words] of LEXICON.stopwords) {
    expect(words.size, language).toBeGreaterThan(40);
    for (const word of words) expect(word, language).toBe(word.toLowerCase());
  }
});

test('months are found by their names, also where these have two words', () => {
  for (const { language = '', names = '' } of rows('months.csv')) {
    for (const name of names.split('|')) {
      const words = splitWords(name).forms;
      expect(LEXICON.months.for(language).matchAt(words, 0)?.to, `${language}: ${name}`).toBe(words.length);
    }
  }
});

test('publishers are found by name and newsletter, each with a registrable domain', () => {
  for (const { name = '', newsletter = '', domain = '' } of rows('publishers.csv')) {
    expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    for (const alias of [name, ...newsletter.split('|')]) {
      if (alias === '') continue;
      const { forms } = splitWords(alias);
      expect(LEXICON.publishers.matchAt(forms, 0)?.to, alias).toBe(forms.length);
    }
  }
});

test.each([
  ['wording-main.json', 'is broken'],
  ['wrapper-regions.json', 'is broken'],
  ['headline-model.json', 'is broken'],
  ['background-en.json', 'is cut off'],
])('%s is named when it is cut short', (file, told) => {
  const cut = (name: string): string | null =>
    name === file ? (readTable(name) ?? '').slice(0, 100) : readTable(name);
  expect(() => buildLexicon(cut)).toThrow(`datasets/lexicon/${file} ${told}`);
});

test('what happens to the files later changes no table', () => {
  let isGone = false;
  const { backgrounds } = buildLexicon(name => (isGone ? null : readTable(name)));
  isGone = true;
  expect(backgrounds.get('en')?.counts.size).toBeGreaterThan(1000);
});

test('no phrase that is looked for all over a page begins with any word', () => {
  const phrases = {
    ...LEXICON.phrases,
    superlatives: new LanguagePhrases([{ phrase: '* ever' }], p => p.split(' ')),
  };
  expect(() => openingsOf(phrases)('en')).toThrow('a phrase of superlatives begins with *');
});

test('a table that is missing is named', () => {
  const without =
    (file: string): (() => unknown) =>
    () =>
      buildLexicon(name => (name === file ? null : readTable(name)));
  expect(without('stopwords.csv')).toThrow('stopwords.csv');
  expect(without('promo-lead-ins.csv')).toThrow('promo-lead-ins.csv');
  expect(without('background-en.json')).not.toThrow();
});
