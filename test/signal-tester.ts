import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/document/document.ts';
import type { Signal } from '../src/signals/signal.ts';
import type { PageSource } from '../src/source.ts';
import { HOSTILE_PAGES } from './document/hostile-pages.ts';
import { readPage } from './lexicon/read-lexicon.ts';
import { verdictsIn } from './signals/verdict-words.ts';

/** A page with what a signal must measure on it. */
export interface SignalCase {
  /**
   * `fires`: what the signal is for. `near miss`: an innocent page that looks alike. `not measurable`: nothing can be
   * said, so the value is null.
   */
  readonly kind: 'fires' | 'near miss' | 'not measurable';
  /** What the page is, in a few words. */
  readonly name: string;
  readonly page: PageSource;
  /** The value (to nine digits), or its lowest and highest; left out where it is not measurable. */
  readonly value?: number | readonly [low: number, high: number];
  /** The quotations, in order: exact slices of the text. Left out where the signal gives none. */
  readonly evidence?: readonly string[];
}

/** Units whose values the contract holds between 0 and 1. */
const BOUNDED_UNITS: ReadonlySet<string> = new Set(['share', 'score', 'yes/no']);
const WHOLE_UNITS: ReadonlySet<string> = new Set(['count', 'words', 'characters', 'yes/no']);

/** All views of a document, so that they are made, and can be compared. */
function viewsOf(document: Document): readonly unknown[] {
  const { topic, words } = document;
  return [
    document.kind,
    document.url,
    document.site,
    document.text,
    document.blocks,
    document.mainBlocks,
    document.wrapperBlocks,
    document.mainText,
    document.title,
    document.titleStems,
    document.language,
    document.ownSite,
    document.links,
    document.articleLinks,
    document.resources,
    document.articleImages,
    document.sourceCredits,
    document.metadata,
    document.mainWords,
    document.headings,
    document.paragraphs,
    document.sentences,
    document.promos,
    document.wrapperHeadlines,
    document.distinctHeadlines,
    document.hiddenLength,
    words.forms,
    [...words.starts],
    [...words.ends],
    [...topic.counts],
  ];
}

function freezeDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeeply(inner);
}

/** Fails where a value or a piece of evidence breaks the contract on some page. */
export function expectContract(signal: Signal, document: Document): void {
  const { range, unit } = signal.meta;
  const value = signal.measure(document);
  if (value !== null) {
    expect(value, 'a number that JSON can hold').toSatisfy(Number.isFinite);
    expect(value, 'not below the range').toBeGreaterThanOrEqual(range[0]);
    expect(value, 'not above the range').toBeLessThanOrEqual(range[1] ?? Number.MAX_VALUE);
    if (WHOLE_UNITS.has(unit)) expect(value, `a whole number, as ${unit} is`).toSatisfy(Number.isInteger);
  }
  for (const { start, end } of signal.evidence?.(document) ?? []) {
    const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
    expect(isSpan && end <= document.text.length, `evidence ${start} to ${end} lies in the text`).toBe(true);
  }
}

/** What a signal makes of a page: value and quotations. */
function outcome(signal: Signal, document: Document): { value: number | null; evidence: readonly string[] } {
  const value = signal.measure(document);
  const spans = signal.evidence?.(document) ?? [];
  return { value, evidence: spans.map(({ start, end }) => document.text.slice(start, end)) };
}

function testMeta({ meta }: Signal): void {
  test('its id is the name of its file and of its test', async () => {
    const { signal: imported } = (await import(`../src/signals/${meta.id}.ts`)) as { signal: Signal };
    expect(imported.meta).toBe(meta);
    expect(basename(expect.getState().testPath ?? '')).toBe(`${meta.id}.test.ts`);
  });
  test('its id is a noun phrase in kebab case without a verdict', () => {
    expect(meta.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(verdictsIn(meta.id)).toEqual([]);
  });
  test('its meta is complete', () => {
    const [low, high] = meta.range;
    expect(meta.version).toSatisfy((version: number) => Number.isInteger(version) && version >= 1);
    expect(meta.title).toMatch(/^\p{Lu}.{2,58}[^.\s]$/u);
    expect(meta.description).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(meta.reference.trim()).not.toBe('');
    expect(Number.isFinite(low) && (high === null || low < high), 'the range ascends').toBe(true);
    if (BOUNDED_UNITS.has(meta.unit)) expect(meta.range, `the range of a ${meta.unit}`).toEqual([0, 1]);
  });
}

function testPromises(signal: Signal, cases: readonly SignalCase[]): void {
  test.each(['html', 'text'] as const)('it is null on an empty page of %s', kind => {
    expect(outcome(signal, readPage({ [kind]: '' }))).toEqual({ value: null, evidence: [] });
  });
  test('it is null on text where it needs markup', () => {
    if (signal.meta.needs === 'text') return;
    const texts = [...cases.map(({ page }) => page.text ?? page.html ?? ''), 'The river rose. '.repeat(200)];
    for (const text of texts) {
      const document = readPage({ text, url: 'https://www.example.org/2021/07/the-river-rose' });
      expect(outcome(signal, document)).toEqual({ value: null, evidence: [] });
    }
  });
  test('it measures a page read twice alike, whatever was looked at before', () => {
    for (const { page } of cases) {
      const looked = readPage(page);
      viewsOf(looked);
      signal.evidence?.(looked);
      expect(outcome(signal, looked)).toEqual(outcome(signal, readPage(page)));
    }
  });
  test('it changes nothing in the document', () => {
    for (const { page } of cases) {
      const document = readPage(page);
      const before = structuredClone(viewsOf(document));
      freezeDeeply(viewsOf(document));
      outcome(signal, document);
      expect(viewsOf(document)).toEqual(before);
    }
  });
  test.each(HOSTILE_PAGES)('it keeps its contract on $name', { timeout: 20_000 }, ({ make }) => {
    expectContract(signal, readPage(make()));
  });
}

function testCases(signal: Signal, cases: readonly SignalCase[]): void {
  test('its cases show it fire, stay low and say nothing', () => {
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['fires', 'near miss', 'not measurable']));
    const fires = cases.filter(({ kind }) => kind === 'fires');
    expect(fires.every(({ evidence }) => (evidence !== undefined) === (signal.evidence !== undefined))).toBe(
      true,
    );
  });
  test.each(cases)('$kind: $name', ({ kind, page, value, evidence }) => {
    const document = readPage(page);
    expectContract(signal, document);
    const found = outcome(signal, document);
    if (kind === 'not measurable') expect(found.value).toBeNull();
    else if (typeof value === 'number') expect(found.value).toBeCloseTo(value, 9);
    else {
      expect(value, 'the case says what value it expects').toBeDefined();
      expect(found.value).toBeGreaterThanOrEqual(value?.[0] ?? 0);
      expect(found.value).toBeLessThanOrEqual(value?.[1] ?? 0);
    }
    if (evidence !== undefined) expect(found.evidence).toEqual(evidence);
  });
}

/**
 * Tests a signal: its cases, and what the contract promises of every signal. Id and meta are complete, the value is null
 * or a number in its range, an empty page has none, the same page gives the same, the document is left as it is, evidence
 * lies in the text, and no page makes it throw. That its time is linear is tested for all signals at once, in
 * `test/signals/large-pages.test.ts`.
 */
export function testSignal(signal: Signal, { cases }: { readonly cases: readonly SignalCase[] }): void {
  describe(signal.meta.id, () => {
    testMeta(signal);
    testPromises(signal, cases);
    testCases(signal, cases);
  });
}
