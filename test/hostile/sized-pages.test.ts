import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../../src/signals/index.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import { expectContract } from '../signal-tester.ts';
import { allViews, brokenOffset } from './document-views.ts';
import { FIRST, harmlessPage, LAST, SIZED_PAGES } from './sized-pages.ts';

/** `npm run bench:hostile` takes larger ones, by the clock. */
const SIZE = 80_000;
/** Enough for 100,000 elements in one another. */
const NESTED_SIZE = 600_000;

test('no two pages have one name', () => {
  expect(new Set(SIZED_PAGES.map(({ name }) => name)).size).toBe(SIZED_PAGES.length);
});

describe.each(SIZED_PAGES)('$name', ({ name, make, shows }) => {
  test('is read soundly, twice alike, and hides no honest paragraph', () => {
    const source = make(name.startsWith('nested') ? NESTED_SIZE : SIZE);
    const document = readPage(source);
    const views = allViews(document);
    expect(brokenOffset(document)).toBeNull();
    if (shows === 'first' || shows === 'both')
      expect(document.text.includes(FIRST), 'the first paragraph').toBe(true);
    if (shows === 'last' || shows === 'both')
      expect(document.text.includes(LAST), 'the last paragraph').toBe(true);
    expect(document.text.includes('not shown'), 'hidden text').toBe(false);
    // `toEqual` takes seconds on a million words; JSON holds all of it.
    expect(JSON.stringify(allViews(readPage(source))) === JSON.stringify(views), 'the same again').toBe(true);
  });
});

/** Every signal on every page: `testSignal` does so with fewer pages, for each signal in its own test. */
describe('signals', () => {
  test.each(SIZED_PAGES)('keep their contract on $name', ({ make }) => {
    const document = readPage(make(10_000));
    for (const signal of SIGNALS) expectContract(signal, document);
  });
});

test.each(['html', 'text'] as const)('a harmless page of %s is one', kind => {
  const document = readPage(harmlessPage(kind, 100_000));
  expect(document.language).toBe('en');
  expect(document.mainText.length).toBeGreaterThan(50_000);
  expect(brokenOffset(document)).toBeNull();
});
