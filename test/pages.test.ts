import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDetector, type Detector, type Label, type Verdict } from '../src/index.ts';

/** What a page must come to with any model worth shipping: a golden that a retrained model need not rewrite. */
interface Expected {
  readonly labels: readonly Label[];
  /** Signals among the reasons, in whatever order. */
  readonly reasons: readonly string[];
  /** Signals among what speaks against. */
  readonly against: readonly string[];
  /** Words of the page that some reason quotes. */
  readonly quotes: readonly string[];
}

const FOLDER = new URL('pages/', import.meta.url);
const FIELDS: readonly (keyof Expected)[] = ['labels', 'reasons', 'against', 'quotes'];
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
const SLUGS = readdirSync(FOLDER);
const PAGES = SLUGS.flatMap(slug =>
  Object.entries(JSON.parse(read(`${slug}/expected.json`)) as Record<string, Expected>).map(
    ([file, expected]) => ({ slug, file, path: `${slug}/${file}`, expected }),
  ),
);

let detector: Detector;
beforeAll(async () => {
  detector = await createDetector();
});

/** The verdict on a page as a crawler has it: bytes, and a type told from the name of the file. */
function judged(path: string): Verdict {
  const type = path.endsWith('.html') ? 'text/html' : 'text/plain';
  return detector.score({ bytes: Buffer.from(read(path)), headers: { 'content-type': type } });
}

const idsOf = (reasons: Verdict['reasons']): string[] => reasons.map(reason => reason.signal);

describe('the golden', () => {
  test.each(SLUGS)('of %s names every page of its folder, and few reasons', slug => {
    const pages = PAGES.filter(page => page.slug === slug);
    const files = pages.map(page => page.file);
    expect(['expected.json', ...files].sort()).toEqual(readdirSync(new URL(slug, FOLDER)).sort());
    for (const { expected } of pages) {
      expect(Object.keys(expected).sort()).toEqual([...FIELDS].sort());
      expect(expected.labels.length).toBeGreaterThan(0);
      expect(expected.reasons.length).toBeLessThanOrEqual(3);
    }
  });
  test('names signals that there are', () => {
    const known = new Set(Object.keys(judged('harbour-strike-farm/page.html').signals));
    const named = PAGES.flatMap(({ expected }) => [...expected.reasons, ...expected.against]);
    expect(named.filter(id => !known.has(id))).toEqual([]);
  });
});

describe.each(PAGES)('$path', ({ path, expected }) => {
  test(`is labelled ${expected.labels.join(' or ')}`, () => {
    expect(expected.labels).toContain(judged(path).label);
  });
  test('has the reasons', () => {
    const { reasons, against } = judged(path);
    expect(idsOf(reasons)).toEqual(expect.arrayContaining([...expected.reasons]));
    expect(idsOf(against)).toEqual(expect.arrayContaining([...expected.against]));
  });
  test('quotes the words that say so', () => {
    const quotes = judged(path).reasons.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(expected.quotes.filter(words => !quotes.some(quote => quote.includes(words)))).toEqual([]);
  });
});

describe('one report, published twice', () => {
  test('is more likely a farm page on the farm than where it was written, as HTML and as text', () => {
    const original = judged('harbour-strike-original/page.html');
    for (const file of ['page.html', 'page.txt'])
      expect(judged(`harbour-strike-farm/${file}`).probability).toBeGreaterThan(original.probability ?? 1);
  });
  test('the two promotions of the original lead to its own topic', () => {
    const value = (path: string): number | null | undefined =>
      judged(path).signals['off-topic-promo-share']?.value;
    expect(value('harbour-strike-original/page.html')).toBe(0);
    for (const file of ['page.html', 'page.txt'])
      expect(value(`harbour-strike-farm/${file}`)).toBeGreaterThan(0.5);
  });
});
