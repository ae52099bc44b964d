import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseByExpectedF1, chooseMain } from '../../../src/document/main-text/find-main-text.ts';
import type { Line } from '../../../src/document/sections.ts';

/** Paragraphs, and headings where a word count is negative, of so many words outside links. */
function linesOf(...counts: readonly number[]): Line[] {
  return counts.map(count => {
    const block = { kind: count < 0 ? 'heading' : 'paragraph', level: Number(count < 0) } as Line['block'];
    const freeWords = Math.abs(count);
    return {
      block,
      from: 0,
      to: freeWords,
      freeWords,
      linkWords: 0,
      ends: true,
      isProse: count > 0,
      isTruncated: false,
    };
  });
}

/** The expected F1 over words of a choice. */
function expectedF1(main: readonly number[], words: readonly number[], chosen: readonly boolean[]): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const hits = sum(main.map((p, i) => (chosen[i] ? p * (words[i] ?? 0) : 0)));
  const taken = sum(words.map((count, i) => (chosen[i] ? count : 0)));
  return (2 * hits) / (taken + sum(main.map((p, i) => p * (words[i] ?? 0))) + 1e-9);
}

test('a clear article is taken alone', () => {
  expect(chooseMain(Float64Array.of(0.02, 0.98, 0.97, 0.03), linesOf(20, 60, 80, 30))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('where nothing is certain more is taken', () => {
  expect(chooseMain(Float64Array.of(0.3, 0.3, 0.05), linesOf(50, 50, 50))).toEqual([true, true, false]);
});

test('where a page is clear a doubtful line is left out', () => {
  const main = Float64Array.of(0.99, 0.99, 0.6);
  expect(chooseByExpectedF1(main, [200, 200, 10]).chosen).toEqual([true, true, true]);
  expect(chooseMain(main, linesOf(200, 200, 10))).toEqual([true, true, false]);
  expect(chooseMain(main, linesOf(200, 200, -10)), 'but no heading').toEqual([true, true, true]);
});

/** A heading of a level, or a paragraph (0), in one element. */
function pageOf(...levels: readonly number[]): Line[] {
  return linesOf(...levels.map(level => (level > 0 ? -5 : 80))).map((line, i) => {
    return { ...line, block: { ...line.block, level: levels[i] ?? 0, container: 1 } };
  });
}

test('a heading whose text is main text is main text too', () => {
  const lines = pageOf(0, 2, 0, 2, 3, 0);
  const main = Float64Array.of(0.99, 0.2, 0.99, 0.2, 0.2, 0.99);
  expect(chooseMain(main, lines)).toEqual([true, true, true, true, true, true]);
});

test('a heading of another element is not taken for the sake of the text after it', () => {
  const lines = pageOf(0, 2, 0);
  const [first, heading, last] = lines as [Line, Line, Line];
  const apart = { ...heading, block: { ...heading.block, container: 2 } };
  expect(chooseMain(Float64Array.of(0.99, 0.2, 0.99), [first, apart, last])).toEqual([true, false, true]);
});

test('a heading of which no text is main text is none, unless it is the title', () => {
  expect(chooseMain(Float64Array.of(0.99, 0.99, 0.97, 0.01), pageOf(1, 0, 2, 0))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(chooseMain(Float64Array.of(0.99, 0.01, 0.99), pageOf(1, 0, 0))).toEqual([true, false, true]);
});

test('a heading that leads to another of its level, or to a higher one, has no text', () => {
  const main = Float64Array.of(0.99, 0.2, 0.99, 0.01);
  expect(chooseMain(main, pageOf(0, 2, 2, 0))).toEqual([true, false, false, false]);
  expect(chooseMain(main, pageOf(0, 3, 2, 0))).toEqual([true, false, false, false]);
});

test('a heading stays where its text is under lower headings', () => {
  const lines = pageOf(2, 3, 0, 3, 0, 2, 0);
  const main = Float64Array.of(0.99, 0.3, 0.01, 0.99, 0.99, 0.97, 0.01);
  expect(chooseMain(main, lines)).toEqual([true, false, false, true, true, false, false]);
});

test('an empty page has no main text', () => {
  expect(chooseMain(new Float64Array(), [])).toEqual([]);
});

test('no other choice has a higher expected F1', () => {
  const block = fc.record({
    p: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    words: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 7 }), blocks => {
      const main = blocks.map(({ p }) => p);
      const words = blocks.map(block => block.words);
      const best = expectedF1(main, words, chooseByExpectedF1(Float64Array.from(main), words).chosen);
      for (let choice = 0; choice < 1 << blocks.length; choice++) {
        const other = blocks.map((_, i) => (choice & (1 << i)) !== 0);
        expect(expectedF1(main, words, other)).toBeLessThanOrEqual(best + 1e-9);
      }
    }),
  );
});
