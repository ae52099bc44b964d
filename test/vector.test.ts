import { expect, test } from 'vitest';
import type { Document } from '../src/document/document.ts';
import { SIGNALS } from '../src/signals/index.ts';
import type { Signal } from '../src/signals/signal.ts';
import { measureAll } from '../src/vector.ts';
import { readPage } from './lexicon/read-lexicon.ts';
import { meta } from './model/models.ts';
import { FERRY, ferryPage, textPage } from './signals/articles.ts';

const signal = (id: string, measure: Signal['measure']): Signal => ({ meta: meta(id), measure });
const PAGE = readPage(textPage(FERRY));

test('each signal has its value under its id, null and 0 told apart', () => {
  const vector = measureAll(PAGE, [
    signal('block-count', document => document.blocks.length),
    signal('nothing-known', () => null),
    signal('nothing-found', () => 0),
  ]);
  expect(vector).toStrictEqual({ 'block-count': FERRY.length, 'nothing-known': null, 'nothing-found': 0 });
});

test('the order is that of the signals, and each is asked once about the page itself', () => {
  const asked: [string, Document][] = [];
  const note = (id: string): Signal =>
    signal(id, document => {
      asked.push([id, document]);
      return 1;
    });
  expect(Object.keys(measureAll(PAGE, ['zebra', 'apple', 'mango'].map(note)))).toEqual([
    'zebra',
    'apple',
    'mango',
  ]);
  expect(asked.map(([id]) => id)).toEqual(['zebra', 'apple', 'mango']);
  expect(asked.every(([, document]) => document === PAGE)).toBe(true);
});

test('no signals make an empty vector', () => {
  expect(measureAll(PAGE, [])).toEqual({});
});

test('evidence is not asked for: a vector is what the training needs, and no more', () => {
  const silent: Signal = {
    ...signal('promo-share', () => 0.5),
    evidence: () => {
      throw new Error('asked for evidence');
    },
  };
  expect(measureAll(PAGE, [silent])).toEqual({ 'promo-share': 0.5 });
});

test('all signals measure a page alike in whatever order they are asked', () => {
  const page = ferryPage({ inside: '<p>See also <a href="/x">What Is the Best Garden Chair?</a></p>' });
  const forwards = measureAll(readPage(page), SIGNALS);
  const backwards = measureAll(readPage(page), [...SIGNALS].reverse());
  expect(backwards).toEqual(forwards);
  expect(Object.keys(forwards)).toEqual(SIGNALS.map(({ meta }) => meta.id));
  expect(Object.values(forwards).filter(value => value !== null).length).toBeGreaterThan(20);
});

test('an empty page has no value of any signal', () => {
  for (const kind of ['html', 'text'])
    expect(new Set(Object.values(measureAll(readPage({ [kind]: '' }), SIGNALS)))).toEqual(new Set([null]));
});
