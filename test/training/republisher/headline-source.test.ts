import { describe, expect, it } from 'vitest';
import { readTopic } from '../../../src/document/topic.ts';
import { splitWords } from '../../../src/lexicon/words.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { indexHeadlines } from '../../../src/training/republisher/headline-source.ts';
import { ARTICLES } from './articles.ts';
import { HEADLINES, LEXICON, MATERIALS, stemsOf } from './materials.ts';

const { headlines } = MATERIALS;
const QUERY = { language: 'en', notSite: 'harbour.example.com' };
const siteOf = new Map(HEADLINES.map(({ text, site }) => [text, site]));

describe('indexHeadlines', () => {
  it('gives as many different lines as asked for', () => {
    const random = seededRandom(1);
    for (const count of [1, 8, 30]) {
      expect(new Set(headlines.random(random, count, QUERY)).size).toBe(count);
      expect(new Set(headlines.generic(random, count, QUERY)).size).toBe(count);
      for (const article of ARTICLES.slice(0, 6))
        expect(new Set(headlines.near(random, count, article)).size).toBe(count);
    }
  });

  it('leaves out the site itself, and keeps to one site where asked', () => {
    const random = seededRandom(2);
    const sites = headlines.random(random, 60, QUERY).map(line => siteOf.get(line));
    expect(sites).not.toContain('harbour.example.com');
    expect(new Set(sites).size).toBeGreaterThan(5);
    for (let i = 0; i < 20; i++) {
      const lines = headlines.ofOneSite(random, 8, QUERY);
      expect(new Set(lines.map(line => siteOf.get(line))).size).toBe(1);
    }
  });

  it('finds lines on the subject of the article, where random ones are off it', () => {
    const random = seededRandom(3);
    let nearOff = 0;
    let randomOff = 0;
    for (const article of ARTICLES.slice(0, 6)) {
      const words = splitWords([article.title, ...article.paragraphs].join(' ')).forms;
      const levels = LEXICON.relatednessLevels.get('en') ?? null;
      const stopwords = LEXICON.stopwords.get('en') ?? new Set<string>();
      const topic = readTopic(words, 'en', stopwords, LEXICON.backgrounds.get('en'), levels);
      const isOff = (line: string): boolean => topic.isOffTopic(splitWords(line).forms) === true;
      nearOff += headlines.near(random, 10, article).filter(isOff).length;
      randomOff += headlines.random(random, 10, { ...QUERY, notSite: '' }).filter(isOff).length;
    }
    expect(nearOff).toBeLessThanOrEqual(3);
    expect(randomOff).toBeGreaterThan(35);
  });

  it('draws the same lengths from every stock', () => {
    const random = seededRandom(4);
    const words = (lines: readonly string[]): number =>
      lines.reduce((sum, line) => sum + line.split(' ').length, 0) / lines.length;
    const lines = (draw: () => string[]): string[] => Array.from({ length: 60 }, draw).flat();
    const lengths = [
      words(lines(() => headlines.random(random, 10, QUERY))),
      words(lines(() => headlines.ofOneSite(random, 10, QUERY))),
      words(lines(() => headlines.generic(random, 10, QUERY))),
      words(lines(() => headlines.near(random, 10, ARTICLES[0] as (typeof ARTICLES)[number]))),
    ];
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(0.8);
  });

  it('leaves out what is no headline', () => {
    const source = indexHeadlines(
      [
        ...HEADLINES,
        ...[
          'Read the full report on ferries now',
          'a line in lower case on ferries',
          'Ferry sinks.',
          'Ferries',
        ].map(text => ({ text, site: 'x.example.com', language: 'en' })),
      ],
      stemsOf,
    );
    const lines = source.random(seededRandom(5), 250, QUERY);
    expect(lines.filter(line => /ferries|Ferry sinks/i.test(line))).toEqual([]);
  });

  it('has lines on the subject of an article nobody else writes about', () => {
    const lonely = indexHeadlines(HEADLINES.slice(0, 30), stemsOf);
    const article = ARTICLES[3] as (typeof ARTICLES)[number];
    const text = `${article.title} ${article.paragraphs.join(' ')}`.toLowerCase();
    for (const line of lonely.near(seededRandom(6), 8, article)) {
      const known = stemsOf(line, 'en').length;
      expect(known).toBeGreaterThan(0);
      expect(line.split(/\W+/).some(word => word.length > 4 && text.includes(word.toLowerCase()))).toBe(true);
    }
  });
});
